/** Text as wide as `width`: filled with spaces on the right, or cut with an ellipsis. */
export function left(text: string, width: number): string {
  return shortened(text, width).padEnd(width);
}

/** The same, filled on the left: for figures. */
export function right(text: string, width: number): string {
  return shortened(text, width).padStart(width);
}

function shortened(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text;
}

/** The widest of some texts, at least `least`. */
export function widest(texts: readonly string[], least = 0): number {
  return texts.reduce((width, text) => Math.max(width, text.length), least);
}

/**
 * Breaks text into lines at spaces. No-break spaces hold; a word longer than a line gets one to itself.
 * @param indent before every line after the first; the caller begins the first one with something as wide
 */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

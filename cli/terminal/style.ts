import type { WriteStream } from 'node:tty';
import colors from 'picocolors';

/** How a stream can show things. */
export interface Style {
  readonly colors: ReturnType<typeof colors.createColors>;
  /** True: nothing but ASCII is printed. */
  readonly ascii: boolean;
  /** Columns to fill at most. */
  readonly width: number;
}

/** Wider lines are hard to read, even where they fit. */
const WIDEST = 100;
const NARROWEST = 60;

/**
 * Colours on a terminal only, and not when NO_COLOR is set (no-color.org) or the terminal is dumb; FORCE_COLOR turns them
 * on anyway.
 */
export function styleOf(stream: Partial<WriteStream>, { ascii = false }: { readonly ascii?: boolean } = {}): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const capable = stream.isTTY === true && TERM !== 'dumb';
  return {
    colors: colors.createColors(!NO_COLOR && (capable || !!FORCE_COLOR)),
    ascii,
    width: Math.max(NARROWEST, Math.min(stream.columns ?? WIDEST, WIDEST)),
  };
}

const ASCII: Readonly<Record<string, string>> = {
  '✓': '+',
  '✗': 'x',
  '●': 'o',
  '├': '|',
  '┤': '|',
  '─': '-',
  '│': '|',
  '┼': '+',
  '█': '#',
  '░': '.',
  '·': '-',
  '−': '-',
  '–': '-',
  '“': '"',
  '”': '"',
  '’': "'",
  '…': '~',
  '±': '~',
  '→': '>',
  '\u00a0': ' ',
};

/** Text as the style can show it: with `ascii`, one plain character for each special one, so that columns stay in line. */
export function plain(text: string, style: Style): string {
  if (!style.ascii) return text;
  // Letters with accents lose them; what is left without a replacement becomes a question mark.
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u0080-\u{10ffff}]/gu, (character) => ASCII[character] ?? '?');
}

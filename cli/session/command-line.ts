/** Options as they are typed; undefined and false ones are left out, lists are repeated. */
export type TypedOptions = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A command of this program as text, ready to be typed, quoted where a shell needs it. */
export function commandLine(command: string, subject: string, options: TypedOptions): string {
  const words = ['centralino', command, quoted(subject)];
  for (const [name, value] of Object.entries(options)) {
    if (value === true) words.push(`--${name}`);
    else if (Array.isArray(value)) words.push(...value.flatMap((item: string) => [`--${name}`, quoted(item)]));
    else if (value !== undefined && value !== false) words.push(`--${name}`, quoted(String(value)));
  }
  return words.join(' ');
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

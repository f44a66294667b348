import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A command as it works in the user's shell: with `npx` in front unless the program is installed where the shell looks.
 * For what is shown only; a manifest keeps the bare command, which is the same everywhere.
 */
export function asTyped(command: string): string {
  return isInstalled() ? command : `npx ${command}`;
}

function isInstalled(): boolean {
  // npm puts folders of its own on the path of what it starts; the shell does not have them.
  if (process.env.npm_command !== undefined) return false;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => existsSync(join(folder, 'centralino')) || existsSync(join(folder, 'centralino.cmd')));
}

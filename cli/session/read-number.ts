import { UserError } from '../user-error.ts';

/** A whole number from 1 to `most`, as an option gives it. @throws UserError naming the option */
export function readCount(option: string, text: string, most = 1_000_000): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= 1 && number <= most) return number;
  throw new UserError(`--${option} needs a whole number from 1 to ${most.toLocaleString('en')}, got "${text}"`);
}

/** "1%", "1 %" or "0.01" as a share strictly between 0 and 1. @throws UserError naming the option */
export function readShare(option: string, text: string): number {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text.trim());
  const share = match === null ? NaN : Number(match[1]) / (match[2] === '%' ? 100 : 1);
  if (share > 0 && share < 1) return share;
  throw new UserError(`--${option} needs a share between 0 and 100 %, such as 1% or 0.01, got "${text}"`);
}

/** "a, b" as a list; empty when nothing was given. */
export function readList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

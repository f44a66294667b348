import type { Look } from '../../reports/words/verdict-look.ts';
import type { Style } from './style.ts';

/** Text in the colour of a verdict. The colour says nothing that symbol and word do not say as well. */
export function toned(text: string, { tone }: Look, { colors }: Style): string {
  if (tone === 'good') return colors.green(text);
  if (tone === 'bad') return colors.red(text);
  return tone === 'open' ? colors.yellow(text) : text;
}

import { distance } from 'fastest-levenshtein';

/** The candidate that a slip of the pen would turn into `word`; undefined when none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s_]+/g, '-');
  let best: string | undefined;
  let least = word.length <= 3 ? 2 : Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const slips = distance(plain(word), plain(candidate));
    if (slips < least && slips < candidate.length) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

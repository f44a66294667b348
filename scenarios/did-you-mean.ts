import { distance } from 'fastest-levenshtein';

const plain = (text: string) => text.toLowerCase().replaceAll(/[\s_]+/g, '-');

/** The candidate that a slip of the pen would turn into `word`; undefined when none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
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

/** The few candidates that look most like `word`, the nearest first: what to show where there are too many to list. */
export function likest(word: string, candidates: readonly string[], count: number): string[] {
  const slips = new Map(candidates.map((candidate) => [candidate, distance(plain(word), plain(candidate))]));
  const shares = (name: string) => (plain(name).includes(plain(word)) || plain(word).includes(plain(name)) ? 0 : 1);
  return [...candidates]
    .sort((a, b) => shares(a) - shares(b) || (slips.get(a) as number) - (slips.get(b) as number))
    .slice(0, count);
}

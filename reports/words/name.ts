import type { Measure } from '../../sim/measures/measure.ts';

/** A strategy as people say it: "unified view" for `unified-view`. */
export function strategyName(name: string): string {
  return name.replace(/[-_]+/g, ' ');
}

/** A strategy inside a sentence, in quotes: a name such as "both" would read as a common word without. */
export function quoted(name: string): string {
  return `“${strategyName(name)}”`;
}

/** The same at the beginning of a sentence. */
export function quotedFirst(name: string): string {
  return `“${sentence(strategyName(name))}”`;
}

/** First letter large, for the beginning of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A measure inside a sentence: "phone service level" for "Phone service level (80 % in 20 s)"; NPS stays NPS. */
export function measureName(measure: Measure): string {
  const title = measure.title.replace(/\s*\([^)]*\)/g, '').trim();
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** "a, b and c". */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** "1 replication", "12 replications", "1,200 replications". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

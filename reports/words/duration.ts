const NO_BREAK = '\u00a0';

/** A length of time as one says it: "45 s", "2 min", "1.5 h". */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  if (seconds < 120) return `${Math.round(seconds)}${NO_BREAK}s`;
  if (seconds < 7200) return `${Number((seconds / 60).toFixed(seconds < 600 ? 1 : 0))}${NO_BREAK}min`;
  return `${Number((seconds / 3600).toFixed(1))}${NO_BREAK}h`;
}

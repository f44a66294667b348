/** "81 %", or "97.5 %" near the top where whole per cents are too coarse; a dash when there is none. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '–';
  return `${Number((share * 100).toFixed(share > 0.95 && share < 1 ? 1 : 0))}\u00a0%`;
}

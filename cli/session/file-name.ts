/** A name that every file system takes. */
export function fileName(scenario: string): string {
  return scenario.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'scenario';
}

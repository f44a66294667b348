/** Mutants that change nothing anybody could see, by id, each with the reason. They do not count. */
export const EQUIVALENT: Readonly<Record<string, string>> = {};

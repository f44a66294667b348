/** Share of the agents of the last half-hour who are still there in the half-hour after closing. */
const STAY = 1 / 3;

/**
 * Nobody new is let in after closing, but those in line are still answered: some agents stay a while.
 * @param agents by half-hour of the week
 * @param open whether the centre is open, by half-hour of the week
 */
export function untilDrained(agents: Float64Array, open: readonly boolean[]): Float64Array {
  return agents.map((here, slot) => {
    const before = (slot + agents.length - 1) % agents.length;
    return !open[slot] && open[before] ? Math.max(here, STAY * agents[before]!) : here;
  });
}

import type { Move, State } from './chain.ts';

/** One line of patient or impatient customers before agents of several speeds, grouped in teams; talk is exponential. */
export interface UnequalAgents {
  readonly arrivals: number;
  /** Mean talk at speed 1. */
  readonly talk: number;
  readonly patience: number;
  readonly teams: readonly { readonly agents: number; readonly speed: number }[];
  readonly places: number;
}

/**
 * Moves of the chain in which contacts go to the first team of `order` with an idle agent:
 * (busy agents of each team, then the line).
 */
export function orderedMoves({ arrivals, talk, patience, teams, places }: UnequalAgents, order: readonly number[]) {
  const last = teams.length;
  return (state: State): Move[] => {
    const moved = (at: number, by: number): State => state.map((value, i) => (i === at ? value + by : value));
    const line = state[last] as number;
    const team = order.find((one) => (state[one] as number) < teams[one]!.agents);
    const joins = team !== undefined || line < places;
    return [
      [moved(team ?? last, 1), joins ? arrivals : 0],
      [moved(last, -1), line / patience],
      ...teams.map(({ speed }, one): Move => {
        const rate = ((state[one] as number) * speed) / talk;
        return [line > 0 ? moved(last, -1) : moved(one, -1), rate];
      }),
    ];
  };
}

/**
 * Moves of the chain in which a contact goes to whoever is idle longest, of all teams: (the line, then the teams of the
 * idle agents, idle longest first).
 */
export function longestIdleMoves({ arrivals, talk, patience, teams, places }: UnequalAgents) {
  return ([line = 0, ...idle]: State): Move[] => {
    const ends = teams.map(({ agents, speed }, team) => {
      const busy = agents - idle.filter((one) => one === team).length;
      const next: State = line > 0 ? [line - 1] : [0, ...idle, team];
      return [next, (busy * speed) / talk] as const;
    });
    const arrival: State = idle.length > 0 ? [0, ...idle.slice(1)] : [line + 1];
    const joins = idle.length > 0 || line < places;
    return [[arrival, joins ? arrivals : 0], [[line - 1], line / patience], ...ends];
  };
}

/** Everybody idle, team by team. */
export function allIdle({ teams }: UnequalAgents): State {
  return [0, ...teams.flatMap(({ agents }, team) => new Array<number>(agents).fill(team))];
}

/**
 * Two agents, the faster first, and customers who wait for ever: how many are there when, in closed form
 * (Larsen & Agrawala 1983). @returns utilisation of both and the mean wait
 */
export function fasterOfTwo(arrivals: number, rates: readonly [fast: number, slow: number]) {
  const [fast, slow] = rates;
  const all = fast + slow;
  // Balance of the states none, only the fast one, only the slow one, both; then a geometric line.
  const both = 1;
  const onlySlow = (fast * both) / (arrivals + slow);
  const onlyFast = (all * both - arrivals * onlySlow) / arrivals;
  const none = (fast * onlyFast + slow * onlySlow) / arrivals;
  const load = arrivals / all;
  const busy = both / (1 - load);
  const sum = none + onlyFast + onlySlow + busy;
  const line = (both * load) / (1 - load) ** 2;
  return {
    pWait: busy / sum,
    fast: (onlyFast + busy) / sum,
    slow: (onlySlow + busy) / sum,
    wait: line / sum / arrivals,
  };
}

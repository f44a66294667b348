/**
 * M1: Erlang A. Poisson 19.4/min, exponential service of 5 min, exponential patience of 3 min, 100 agents, one line. Those
 * in line at the end are served, so every contact takes exactly two events.
 * @param contacts expected number of arrivals; `scale` multiplies rate and agents
 */
export function erlangA(contacts: number, scale = 1): string {
  const perMinute = 19.4 * scale;
  return `
centralino: 1
name: speed-m1
horizon: {length: ${(contacts / perMinute).toFixed(6)} min, drain: true}
channels: {phone: {target: 80 % in 20 s}}
intents:
  call: {arrivals: {rate: ${perMinute} /min}, talk: {exponential: 5 min}, patience: {exponential: 3 min}}
teams: {desk: {agents: ${Math.round(100 * scale)}}}
`;
}

/** What Erlang A says about M1: exact. Wait in minutes, over all contacts. */
export const ERLANG_A = { pWait: 0.34734, meanWait: 0.094529, abandonment: 0.0315097, serviceLevel: 0.864576 } as const;

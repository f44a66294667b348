/** M3: M/M/1. Poisson 0.9/min, exponential service of 1 min, one agent, nobody leaves. */
export function singleServer(contacts: number): string {
  return `
centralino: 1
name: speed-m3
horizon: {length: ${(contacts / 0.9).toFixed(6)} min, drain: true}
intents:
  call: {arrivals: {rate: 0.9 /min}, talk: {exponential: 1 min}}
channels: {phone: {}}
teams: {desk: {agents: 1}}
`;
}

/** What M/M/1 says about M3: exact. Wait in minutes, over all contacts. */
export const M_M_1 = { pWait: 0.9, meanWait: 9 } as const;

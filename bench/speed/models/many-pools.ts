/** M1 cut in pools: as many intents, skills and teams of 100 agents, each with its own load of 97 erlangs. */
export function manyPools(contacts: number, pools: number): string {
  const names = Array.from({ length: pools }, (_, i) => `pool-${i + 1}`);
  const lines = (text: (name: string) => string): string => names.map((name) => `  ${text(name)}`).join('\n');
  return `
centralino: 1
name: speed-pools
horizon: {length: ${(contacts / (19.4 * pools)).toFixed(6)} min, drain: true}
channels: {phone: {target: 80 % in 20 s}}
intents:
${lines((name) => `${name}: {skill: ${name}, arrivals: {rate: 19.4 /min}, talk: {exponential: 5 min}, patience: {exponential: 3 min}}`)}
teams:
${lines((name) => `${name}: {agents: 100, skills: [${name}]}`)}
`;
}

/** Probability that all of `servers` are busy when nobody can wait (Erlang 1917): the recursion over servers. */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/** The same as a ratio of sums: 1 / B = sum over j of servers! / ((servers - j)! load^j). */
export function erlangBBySum(servers: number, load: number): number {
  let term = 1;
  let sum = 1;
  for (let j = 0; j < servers; j++) {
    term *= (servers - j) / load;
    sum += term;
  }
  return 1 / sum;
}

/** Probability to wait when everybody waits for as long as it takes (Erlang 1917). */
export function erlangC(servers: number, load: number): number {
  const blocked = erlangB(servers, load);
  return (servers * blocked) / (servers - load * (1 - blocked));
}

/** What a synthetic centre is made of: the truth that a fit should find again. */
export interface Truth {
  readonly weeks: number;
  /** Calls an hour, 08:00 to 18:00 on weekdays. */
  readonly perHour: number;
  readonly agents: number;
  /** Lognormal. */
  readonly handling: { readonly mean: number; readonly cv: number };
  /** Exponential. */
  readonly patience: number;
  readonly retry: number;
  /** Of the busyness of a day. */
  readonly busyness: number;
}

export const TRUTH: Truth = {
  weeks: 26,
  perHour: 100,
  agents: 8,
  handling: { mean: 240, cv: 1 },
  patience: 200,
  retry: 0.4,
  busyness: 0.15,
};

const DAY = 86400;
const OPEN = 8 * 3600;
const CLOSE = 18 * 3600;
/** 1 January 2024, a Monday, in days since 1970. */
export const FIRST_DAY = 19723;

/** Uniform numbers between 0 and 1; the same ones for the same seed (mulberry32, Tommy Ettinger). */
export function uniforms(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function normals(uniform: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

export function lognormals(uniform: () => number, mean: number, cv: number): () => number {
  const normal = normals(uniform);
  const variance = Math.log(1 + cv * cv);
  return () => mean * Math.exp(Math.sqrt(variance) * normal() - variance / 2);
}

export function gammas(uniform: () => number, shape: number): () => number {
  // Marsaglia & Tsang (2000), for shapes of 1 and more; mean = shape.
  const normal = normals(uniform);
  const d = shape - 1 / 3;
  return () => {
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
}

interface Pending {
  readonly at: number;
  readonly customer: number;
}

/** The log of a centre with one queue, served first come, first served, as lines of CSV with a header. */
export function syntheticLog(truth: Truth, seed = 1): string[] {
  const uniform = uniforms(seed);
  const lines = ['start,queue_seconds,talk_seconds,outcome,agent,customer,type'];
  for (let day = 0; day < truth.weeks * 7; day++) {
    if (day % 7 < 5) lines.push(...dayOf(truth, uniform, day));
  }
  return lines;
}

function dayOf(truth: Truth, uniform: () => number, day: number): string[] {
  const handling = lognormals(uniform, truth.handling.mean, truth.handling.cv);
  const shape = 1 / truth.busyness ** 2;
  const busy = truth.busyness === 0 ? 1 : gammas(uniform, shape)() / shape;
  const exponential = (mean: number) => -mean * Math.log(1 - uniform());
  const pending: Pending[] = [];
  for (let at = OPEN; ; ) {
    at += exponential(3600 / (truth.perHour * busy));
    if (at >= CLOSE) break;
    pending.push({ at, customer: 1 + Math.floor(uniform() * 1e6) });
  }
  const free = new Array<number>(truth.agents).fill(OPEN);
  const lines: string[] = [];
  while (pending.length > 0) {
    const { at, customer } = pending.shift()!;
    const agent = free.indexOf(Math.min(...free));
    const start = Math.max(at, free[agent]!);
    const patience = exponential(truth.patience);
    if (start - at > patience) {
      lines.push(line(day, at, patience, 0, 'abandoned', '', customer));
      const again = at + patience + exponential(400);
      if (uniform() < truth.retry && again < CLOSE) insert(pending, { at: again, customer });
    } else {
      const talk = handling();
      free[agent] = start + talk;
      lines.push(line(day, at, start - at, talk, 'answered', `a${agent + 1}`, customer));
    }
  }
  return lines;
}

function insert(pending: Pending[], one: Pending): void {
  const place = pending.findIndex((other) => other.at > one.at);
  pending.splice(place < 0 ? pending.length : place, 0, one);
}

function line(
  day: number,
  at: number,
  wait: number,
  talk: number,
  outcome: string,
  agent: string,
  customer: number,
): string {
  const time = new Date((FIRST_DAY + day) * DAY * 1000 + Math.round(at) * 1000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
  return `${time},${Math.round(wait)},${Math.round(talk)},${outcome},${agent},${customer},service`;
}

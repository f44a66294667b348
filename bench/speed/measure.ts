import { readScenario } from '../../scenarios/read-scenario.ts';
import { type Prepared, prepare, simulate } from '../../sim/engine/simulate.ts';
import {
  ABANDONED,
  ANSWERED,
  BLOCKED,
  CHANNEL_COUNTS,
  IN_TIME,
  WAITED_AT_ALL,
  WAITED_ONLINE,
} from '../../sim/measures/counts/tally.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Measurement } from './benchmark.ts';

const SEED = '1';

/** Runs replication 0 of a scenario as it is today so many times, and takes the time of each run from start to end. */
export function measure(scenario: string, size: string | undefined, repetitions: number): Measurement {
  const prepared = prepare(readModel(scenario, size), 0);
  const times = Array.from({ length: repetitions }, () => timed(() => simulate(prepared, SEED, 0)));
  const warm = times.length > 1 ? times.slice(1) : times;
  return {
    contacts: contactsOf(prepared),
    events: prepared.floor.handled,
    seconds: Math.min(...warm.map((time) => time.seconds)),
    cpuSeconds: Math.min(...warm.map((time) => time.cpuSeconds)),
    coldCpuSeconds: times[0]!.cpuSeconds,
    memory: process.resourceUsage().maxRSS / 1024,
    figures: figuresOf(prepared),
  };
}

/** The model of a scenario without errors. The warm-up counts too: contacts a second are those of the whole run. */
export function readModel(scenario: string, size: string | undefined): Model {
  const { model, issues } = readScenario(scenario, {
    ...(size !== undefined && { size }),
    set: { 'horizon.warm-up': '0 s' },
  });
  if (model === undefined) throw new Error(JSON.stringify(issues.find(({ severity }) => severity === 'error')));
  return model;
}

/** Contacts of a run: answered, abandoned and blocked, on all channels. */
export function contactsOf(prepared: Prepared): number {
  return sumOver(prepared, (count) => offered(count) + count(BLOCKED));
}

function timed(work: () => void): { seconds: number; cpuSeconds: number } {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds, cpuSeconds: (user + system) / 1_000_000 };
}

type Count = (column: number) => number;

function countOf({ floor }: Prepared, channel: number): Count {
  return (column) => floor.tally.channel[channel * CHANNEL_COUNTS + column]!;
}

function offered(count: Count): number {
  return count(ANSWERED) + count(ABANDONED);
}

function sumOver(prepared: Prepared, part: (count: Count) => number): number {
  return prepared.model.channels.reduce((sum, _, channel) => sum + part(countOf(prepared, channel)), 0);
}

function figuresOf(prepared: Prepared): Record<string, number> {
  const { channels } = prepared.model;
  const figures: Record<string, number> = {};
  channels.forEach(({ name }, channel) => {
    const count = countOf(prepared, channel);
    const all = offered(count);
    if (all === 0) return;
    const prefix = channels.length > 1 ? `${name}.` : '';
    figures[`${prefix}pWait`] = count(WAITED_AT_ALL) / all;
    figures[`${prefix}meanWait`] = count(WAITED_ONLINE) / all / 60;
    figures[`${prefix}abandonment`] = count(ABANDONED) / all;
    figures[`${prefix}serviceLevel`] = count(IN_TIME) / all;
  });
  return figures;
}

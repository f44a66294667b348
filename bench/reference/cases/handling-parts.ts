import type { ReferenceCase, ScenarioBody } from '../case.ts';
import { exponential, type Law } from '../maths/law.ts';
import { pollaczekKhinchine, waitByDepartures } from '../maths/single-server.ts';
import { oneLine, percent } from './one-line.ts';

/** A contact as the language builds it: identification for some, look-up for all, and the rest of the talk. */
function inParts(core: Law, share: number, identify: number, lookUp: number): Law {
  const mean = core.mean + share * identify + lookUp;
  const more = (extra: number) => core.square + 2 * extra * core.mean + extra * extra;
  return {
    ...core,
    mean,
    square: share * more(identify + lookUp) + (1 - share) * more(lookUp),
    expectation: (g) => core.expectation((x) => share * g(x + identify + lookUp) + (1 - share) * g(x + lookUp)),
  };
}

/** One agent: the parts add up to an M/G/1 queue. */
function parts(
  id: string,
  title: string,
  mean: number,
  load: number,
  share: number,
  identify: number,
  lookUp: number,
): ReferenceCase {
  const work = inParts(exponential(mean - share * identify - lookUp), share, identify, lookUp);
  const arrivals = load / work.mean;
  const read = (wait: number) => ({ 'wait.phone': wait, 'pWait.phone': load, 'aht.phone': work.mean, occupancy: load });
  const rest: ScenarioBody = {
    handling: { identification: percent(share), identify: `${identify} s`, 'look-up': `${lookUp} s` },
  };
  return {
    id,
    family: 'Handling parts',
    title,
    scenario: oneLine({ arrivals, talk: exponential(mean), agents: 1, rest }),
    span: { kind: 'steady', rate: arrivals, warmUp: 500 * mean, contacts: 16_000 },
    exact: () => read(pollaczekKhinchine(arrivals, work.mean, work.square)),
    again: () => read(waitByDepartures(arrivals, work, 700)),
  };
}

export const HANDLING_PARTS: readonly ReferenceCase[] = [
  parts('parts-identify', 'some identify themselves, all are looked up', 240, 0.7, 0.6, 60, 40),
  parts('parts-look-up', 'long look-up, few identify themselves', 200, 0.65, 0.2, 90, 110),
];

import type { ReferenceCase } from '../case.ts';
import { fixedTalk, fixedTalkByChain } from '../maths/fixed-talk.ts';
import { fixed } from '../maths/law.ts';
import { oneLine } from './one-line.ts';

/** M/D/c: several agents, talk always the same. */
function several(load: number, agents: number, talk: number, contacts = 12_000): ReferenceCase {
  const arrivals = load / talk;
  const figures = ({ wait, pWait }: ReturnType<typeof fixedTalk>) => ({
    'wait.phone': wait,
    'pWait.phone': pWait,
    occupancy: load / agents,
  });
  return {
    id: `fixed-talk-${agents}`,
    family: 'M/D/c',
    title: `${load} erlangs on ${agents} agents, talk always ${talk} s`,
    scenario: oneLine({ arrivals, talk: fixed(talk), agents }),
    span: { kind: 'steady', rate: arrivals, warmUp: (40 * talk * agents) / (agents - load), contacts },
    exact: () => figures(fixedTalk(arrivals, talk, agents)),
    again: () => figures(fixedTalkByChain(arrivals, talk, agents, 400)),
  };
}

export const FIXED_TALK: readonly ReferenceCase[] = [
  several(1.6, 2, 100),
  several(6.8, 8, 180),
  several(22.5, 25, 240, 20_000),
];

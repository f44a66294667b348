import type { ReferenceCase } from '../case.ts';
import { alikeAgents } from '../maths/alike-agents.ts';
import { erlangC } from '../maths/erlang.ts';
import { exponential } from '../maths/law.ts';
import { on, oneLine } from './one-line.ts';

const FAMILY = 'Erlang C';

/** Everybody waits for as long as it takes (Erlang 1917): closed form, and the birth-death chain cut far out. */
function delay(id: string, load: number, agents: number, talk: number, within: number, contacts = 8000): ReferenceCase {
  const arrivals = load / talk;
  const rate = (agents - load) / talk;
  const places = Math.ceil(40 / Math.log(agents / load));
  return {
    id,
    family: FAMILY,
    title: `${load} erlangs on ${agents} agents, ${talk} s each`,
    scenario: oneLine({ arrivals, talk: exponential(talk), agents, within }),
    span: { kind: 'steady', rate: arrivals, warmUp: (30 * talk * agents) / (agents - load), contacts },
    exact: () => {
      const waits = erlangC(agents, load);
      const longer = (t: number) => waits * Math.exp(-rate * t);
      return {
        'pWait.phone': waits,
        'wait.phone': waits / rate,
        'serviceLevel.phone': 1 - longer(within),
        'waitOnline.phone <= 60': 1 - longer(60),
        occupancy: load / agents,
      };
    },
    again: () => {
      const model = { arrivals, talk, agents, patience: Infinity, places };
      const { pWait, wait, serviceLevel, occupancy } = alikeAgents({ ...model, within });
      const inAMinute = alikeAgents({ ...model, within: 60 }).serviceLevel;
      return { ...on('phone', { pWait, wait, serviceLevel }), 'waitOnline.phone <= 60': inAMinute, occupancy };
    },
  };
}

export const ERLANG_C: readonly ReferenceCase[] = [
  delay('erlang-c-1', 0.7, 1, 120, 20, 16_000),
  delay('erlang-c-6', 4.5, 6, 200, 20),
  delay('erlang-c-30', 25, 30, 240, 20, 40_000),
  delay('erlang-c-90', 82, 90, 300, 10, 80_000),
];

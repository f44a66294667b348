import type { Channel } from '../model/channel.ts';
import { total } from './capacity.ts';
import { capital, counterOf } from './channel-figure.ts';
import { HANDLED, HANDLING, LINE_SECONDS, SHARED_SECONDS, WAITED_ONLINE } from './counts/tally.ts';
import type { Figure } from './figure.ts';
import { AGENTS, COST_PARTS, costsOf, OVERHEAD } from './money.ts';

/** What a contact costs on a channel: the agents' pay shared out by the time they are busy with it. */
export function costByChannel(channel: Channel, row: number): Figure {
  return {
    id: `costPerContact.${channel.name}`,
    title: `${capital(channel.name)} cost per contact`,
    unit: 'EUR',
    goal: 'lower',
    formula:
      'wages and overhead x agent-time busy with the channel / agent-time busy, plus its lines and fees / contacts finished. Several contacts held at once share their agent.',
    read: (reading) => {
      const n = counterOf(reading, row);
      const { agents } = reading.floor;
      const costs = costsOf(reading);
      const pay = (costs[COST_PARTS.indexOf(AGENTS)] as number) + (costs[COST_PARTS.indexOf(OVERHEAD)] as number);
      const busy = channel.concurrency > 1 ? n(SHARED_SECONDS) : n(HANDLING);
      const lines = ((n(LINE_SECONDS) + n(WAITED_ONLINE)) / 60) * channel.costPerMinute;
      const handled = n(HANDLED);
      return [(pay * busy) / total(agents.busySeconds) + lines + channel.costPerContact * handled, handled];
    },
  };
}

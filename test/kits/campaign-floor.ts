import type { Floor } from '../../sim/engine/floor.ts';
import { fillList } from '../../sim/engine/outbound/call-lists.ts';
import type { OutboundTable } from '../../sim/engine/outbound/outbound-table.ts';
import type { Campaign } from '../../sim/model/outbound-sections.ts';
import { DAY, HOUR } from '../../sim/model/units.ts';
import { customersModel } from './customers-model.ts';
import { floorOf, served } from './floor-of.ts';
import { DESK } from './lab-model.ts';

const exactly = (value: number) => ({ kind: 'deterministic', value }) as const;
/** Everybody is on the list, answers and buys, and the caller knows the history, unless a test says otherwise. */
const CALLS: Campaign = {
  strength: 1,
  team: 'desk',
  lines: 0,
  perMinute: 0,
  reserve: 2,
  hours: [],
  preview: 15,
  ring: 20,
  answered: 1,
  attempts: 3,
  attemptDelay: 2 * HOUR,
  talk: exactly(100),
  wrapUp: exactly(30),
  dialler: 'preview',
  ratio: 1,
  nuisanceCap: 0.03,
  list: 'customers',
  share: 1,
  segments: [],
  prospects: 0,
  every: 30 * DAY,
  permission: 1,
  holdOut: 0,
  history: 1,
  blindAnswered: 0,
  blindConversion: 0,
  blindAnnoyance: 0.5,
  blindStirred: 3,
  quiet: 20 * DAY,
  conversion: 1,
  saleMargin: 80,
  annoyance: 0.1,
  optOut: 1,
  tolerance: 2,
  stirred: 1.5,
};
/** A Friday. */
export const NOW = 200 * DAY;

/** Twenty customers, and ten agents of whom all are idle. */
export function campaignFloor(change: Partial<Campaign> = {}): { floor: Floor; outbound: OutboundTable } {
  const base = customersModel({ teams: [{ ...DESK, agents: 10 }] });
  const [all] = base.segments as [(typeof base.segments)[0]];
  const model = { ...base, segments: [{ ...all, count: 20 }] };
  const floor = floorOf(served(model, { campaign: { ...CALLS, ...change } }), NOW);
  const outbound = floor.outbound as OutboundTable;
  floor.agents.onDuty[0] = 10;
  return { floor, outbound };
}
/** Columns of what has been counted about calls. */
export const counts = ({ tally }: Floor, ...columns: number[]) => columns.map((column) => tally.outbound[column]);
/** The list of the period. */
export const fill = (floor: Floor, outbound: OutboundTable) =>
  fillList(floor, outbound, outbound.tables.campaign as NonNullable<typeof outbound.tables.campaign>);

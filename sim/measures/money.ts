import { ACQUISITION_SPEND } from './counts/base-counts.ts';
import { OUTSOURCED_COST, SALE_MARGINS, SURVEY_COST } from './counts/outbound-counts.ts';
import { VISIT_COSTS } from './counts/outside-counts.ts';
import { FRAUD_LOSS, HIRING_COST } from './counts/people-counts.ts';
import { FIX_COSTS, MESSAGE_COSTS } from './counts/prevention-counts.ts';
import { DISCOUNT_EUROS } from './counts/sales-counts.ts';
import {
  CHANNEL_COUNTS,
  CONTACT_FEES,
  HANDLED_CONTACTS,
  LINE_SECONDS,
  MARGIN,
  NEEDS_CLOSED,
  NEEDS_RESOLVED,
  VALUE_AT_END,
  VALUE_AT_START,
  WAITED_ONLINE,
} from './counts/tally.ts';
import type { Curve, Figure, Reading } from './figure.ts';
import { compensationsOf } from './legal-deadlines.ts';
import { creditsOf } from './plans.ts';

export const AGENTS = 'agents';
export const OVERHEAD = 'overhead';

/** Where money goes, in the order of the waterfall. */
export const COST_PARTS = [
  AGENTS,
  OVERHEAD,
  'lines',
  'contacts',
  'fraud',
  'hiring and overtime',
  'strategy: set-up',
  'strategy: running',
  'outside',
  'callers outside',
  'surveys',
  'credits',
] as const;

/** Costs of the counted time by part, in euros; see COST_PARTS. */
export function costsOf(reading: Reading): readonly number[] {
  const { floor, years } = reading;
  const { agents, tables, tally } = floor;
  const { money, teams, channels, strategyCosts } = tables;
  let wages = 0;
  for (let team = 0; team < teams.count; team++) {
    wages += (agents.dutySeconds[team] as number) * (teams.wagePerSecond[team] as number);
  }
  let lines = 0;
  for (let row = 0; row < channels.count; row++) {
    const at = row * CHANNEL_COUNTS;
    const seconds = (tally.channel[at + LINE_SECONDS] as number) + (tally.channel[at + WAITED_ONLINE] as number);
    lines += (seconds / 60) * (channels.costPerMinute[row] as number);
  }
  return [
    wages,
    wages * (money.overhead - 1),
    lines,
    (tally.total[CONTACT_FEES] as number) + (tally.prevention[MESSAGE_COSTS] as number),
    tally.people[FRAUD_LOSS] as number,
    (tally.people[HIRING_COST] as number) + overtimePay(floor),
    strategyCosts.setUp * years,
    strategyCosts.running * years + (tally.prevention[FIX_COSTS] as number),
    tally.outside[VISIT_COSTS] as number,
    tally.outbound[OUTSOURCED_COST] as number,
    tally.outbound[SURVEY_COST] as number,
    creditsOf(reading) + compensationsOf(reading),
  ];
}

/** What overtime costs on top of the wage, which is paid with the hours on duty. */
function overtimePay({ staff, tables }: Reading['floor']): number {
  const { overtime } = tables.people;
  if (overtime === null) return 0;
  const { wagePerSecond } = tables.teams;
  return staff.overtimeSeconds.reduce(
    (sum, s, team) => sum + s * (wagePerSecond[team] as number) * overtime.premium,
    0,
  );
}

function costOf(reading: Reading): number {
  return costsOf(reading).reduce((sum, part) => sum + part, 0);
}

/** What service costs, and what it is worth. */
export function moneyFigures(loyalty: boolean): Figure[] {
  const cost = (
    id: string,
    title: string,
    unit: string,
    formula: string,
    per: (reading: Reading) => number,
  ): Figure => ({
    id,
    title,
    unit,
    goal: 'lower',
    formula,
    read: (reading) => [costOf(reading), per(reading)],
  });
  const figures = [
    cost(
      'cost',
      'Cost of service',
      'EUR/year',
      'wages of agents on duty + overhead + lines + fees per contact + the strategy + visits of parties outside + callers outside + surveys + credits for broken promises and late answers, per year',
      ({ years }) => years,
    ),
    cost(
      'costPerContact',
      'Cost per contact',
      'EUR',
      'cost / contacts that an agent finished',
      ({ floor }) => floor.tally.total[HANDLED_CONTACTS] as number,
    ),
    cost(
      'costPerNeed',
      'Cost per need',
      'EUR',
      'cost / closed needs',
      ({ floor }) => floor.tally.total[NEEDS_CLOSED] as number,
    ),
    cost(
      'costPerResolution',
      'Cost per resolution',
      'EUR',
      'cost / needs resolved',
      ({ floor }) => floor.tally.total[NEEDS_RESOLVED] as number,
    ),
  ];
  return loyalty ? [...figures, cash(), netValue()] : figures;
}

function netValue(): Figure {
  return {
    id: 'netValue',
    title: 'Net value',
    unit: 'EUR/year',
    goal: 'higher',
    formula: 'cash + lifetime value of the base at the end - the same at the start with neutral loyalty, per year',
    read: (reading) => [ledgerOf(reading).reduce((sum, part) => sum + part, 0), reading.years],
  };
}

/** Where value comes from and goes: what the ledger's lines are called. */
const LEDGER_PARTS = ['margin', 'sales', ...COST_PARTS, 'acquisition', 'change of lifetime value'] as const;

/** The lines of the ledger over the counted time, in euros: what comes in above 0, what goes out below; see LEDGER_PARTS. */
export function ledgerOf(reading: Reading): readonly number[] {
  const { total, base, outbound, sales } = reading.floor.tally;
  return [
    (total[MARGIN] as number) - (sales[DISCOUNT_EUROS] as number),
    outbound[SALE_MARGINS] as number,
    ...costsOf(reading).map((part) => -part),
    -(base[ACQUISITION_SPEND] as number),
    (total[VALUE_AT_END] as number) - (total[VALUE_AT_START] as number),
  ];
}

function cash(): Figure {
  return {
    id: 'cash',
    title: 'Cash',
    unit: 'EUR/year',
    goal: 'higher',
    formula:
      'margin received + margin of sales - cost of service - spent on winning customers, per year: what the accounts show',
    read: (reading) => [
      ledgerOf(reading)
        .slice(0, -1)
        .reduce((sum, part) => sum + part, 0),
      reading.years,
    ],
  };
}

/** The whole account: its lines add up to the net value. */
export function ledger(): Curve {
  return {
    id: 'ledger',
    title: 'Ledger',
    unit: 'EUR/year',
    axis: 'part',
    bins: [...LEDGER_PARTS],
    formula:
      'margin received, price cuts taken off, margin of sales, each part of the cost of service, acquisition and the change of lifetime value, per year; the lines add up to the net value',
    read: (reading) => ledgerOf(reading).map((part) => [part, reading.years] as const),
  };
}

/** Cost by part: what the waterfall is made of. */
export function costByPart(): Curve {
  return {
    id: 'costByPart',
    title: 'Cost of service by part',
    unit: 'EUR/year',
    axis: 'part',
    bins: [...COST_PARTS],
    formula: 'each part of the cost of service, per year; the parts add up to the cost',
    read: (reading) => costsOf(reading).map((part) => [part, reading.years] as const),
  };
}

import { sector } from './benchmarks.ts';
import { measureInProcess } from './in-process.ts';
import { erlangA } from './models/erlang-a.ts';
import { manyPools } from './models/many-pools.ts';
import { aligned, nanoseconds } from './speed-table.ts';

/** One point of a growth curve. */
export interface GrowthPoint {
  /** Customers, agents or teams. */
  readonly size: number;
  readonly weeks?: number;
  readonly contacts: number;
  readonly events: number;
  readonly cpuSeconds: number;
  readonly memory: number;
}

export interface GrowthCurve {
  readonly title: string;
  readonly sizeOf: string;
  readonly points: readonly GrowthPoint[];
}

/** Customers of finance-insurance as its file stands: staffing is scaled from there. */
const FILE_CUSTOMERS = 60_000;
/** Customer-weeks of a point at most: big bases run for fewer weeks. */
const MOST_CUSTOMER_WEEKS = 20_000_000;
const CUSTOMERS = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
const AGENT_SCALES = [0.1, 1, 10, 100, 300];
const POOLS = [1, 3, 10, 30, 100];
const CONTACTS = 300_000;

/** Time against customers, agents and pools. */
export function growthCurves(mostCustomers: number): GrowthCurve[] {
  return [
    {
      title: 'Time against customers (finance-insurance, staffing in proportion)',
      sizeOf: 'customers',
      points: CUSTOMERS.filter((customers) => customers <= mostCustomers).map(withCustomers),
    },
    {
      title: 'Time against agents (Erlang A, load in proportion)',
      sizeOf: 'agents',
      points: AGENT_SCALES.map((scale) => point(100 * scale, erlangA(CONTACTS, scale))),
    },
    {
      title: 'Time against pools (an intent, a skill and a team each)',
      sizeOf: 'pools',
      points: POOLS.map((pools) => point(pools, manyPools(CONTACTS, pools))),
    },
  ];
}

function withCustomers(customers: number): GrowthPoint {
  const weeks = Math.max(1, Math.min(52, Math.floor(MOST_CUSTOMER_WEEKS / customers)));
  const staffing = (100 * customers) / FILE_CUSTOMERS;
  const size = `  grown: {customers: ${customers}, staffing: ${staffing.toFixed(3)} %, horizon: {length: ${weeks} weeks}}`;
  const text = sector('finance-insurance').replace(/^sizes:$/m, `sizes:\n${size}`);
  return { ...point(customers, text, 'grown'), weeks };
}

function point(size: number, scenario: string, name?: string): GrowthPoint {
  const { contacts, events, cpuSeconds, memory } = measureInProcess(scenario, name, 2);
  return { size, contacts, events, cpuSeconds, memory };
}

/** A curve as text: time a contact and an event stay the same when time is linear in contacts. */
export function growthTable({ title, sizeOf, points }: GrowthCurve): string {
  const rows = points.map(({ size, weeks, contacts, events, cpuSeconds, memory }) => [
    size.toLocaleString('en'),
    weeks === undefined ? '' : String(weeks),
    contacts.toLocaleString('en'),
    events.toLocaleString('en'),
    cpuSeconds.toFixed(3),
    nanoseconds(cpuSeconds, contacts),
    nanoseconds(cpuSeconds, events),
    memory.toFixed(0),
  ]);
  const head = [sizeOf, 'weeks', 'contacts', 'events', 'CPU s', 'ns/contact', 'ns/event', 'MiB'];
  return `${title}\n${aligned([head, ...rows])}`;
}

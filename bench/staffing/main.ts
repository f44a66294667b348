import { parseArgs } from 'node:util';
import { threadRunner } from '../../runners/threads.ts';
import { jackknife } from '../settings/jackknife.ts';
import { runSetting } from '../settings/setting.ts';
import { agentsFor, safetyOf, staffedWeek } from './staffed.ts';
import { headingOfStaffings, lineOfStaffing, type StaffingRow } from './staffing-table.ts';

/**
 * The sectors at their sizes and staffings: the load, the agents that square-root staffing gives for it from the planned
 * small centre, those on the rosters, and what a simulation says of them.
 * `--only finance,b2b`, `--sizes small,typical`, `--staffings lean,planned`, `--replications 4`; `--json` for machines.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: 'finance-insurance,consumer-goods,b2b,service-providers' },
    sizes: { type: 'string', default: 'small,typical,large' },
    staffings: { type: 'string', default: 'lean,planned,comfortable' },
    replications: { type: 'string', default: '8' },
    workers: { type: 'string', default: '2' },
    set: { type: 'string', multiple: true, default: [] },
  },
});

const runner = threadRunner({ workers: Number(options.workers) });
const rows: StaffingRow[] = [];
const set = Object.fromEntries(options.set.map((text) => text.split('=') as [string, string]));
if (!options.json) process.stdout.write(headingOfStaffings());
for (const scenario of options.only.split(',')) {
  let safety: number | undefined;
  for (const size of options.sizes.split(',')) {
    for (const staffing of options.staffings.split(',')) {
      const replications = Number(options.replications);
      const request = { replications, seed: 'centralino', runner };
      const { model, layout, table } = await runSetting({ scenario, size, staffing, set }, request);
      const week = staffedWeek(model);
      if (staffing === 'planned') safety ??= safetyOf(week);
      const target = model.channels.find(({ name }) => name === 'phone')!.target;
      const read = (id: string) => jackknife(layout, table, (pooled) => pooled(id));
      const row = {
        scenario,
        size,
        staffing,
        ...week,
        bySquareRoot: safety === undefined ? Number.NaN : agentsFor(week.load, safety),
        target: target.share,
        serviceLevel: read('serviceLevel.phone'),
        abandonment: read('abandonment.phone'),
        wait: read('wait.phone'),
        occupancy: read('occupancy'),
        others: layout.measures
          .filter(({ id }) => id.startsWith('serviceLevel.') && id.split('.').length === 2)
          .map(({ id }) => [id.slice('serviceLevel.'.length), read(id).value] as const),
      };
      rows.push(row);
      if (!options.json) process.stdout.write(lineOfStaffing(row));
    }
  }
}
await runner.close();
if (options.json) process.stdout.write(`${JSON.stringify({ staffings: rows }, null, 2)}\n`);

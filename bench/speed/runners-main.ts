import { parseArgs } from 'node:util';
import { letEngineInline } from '../../runners/engine-flags.ts';
import { CHROMIUM } from '../runtimes/chromium.ts';
import { sectorRequests } from '../runtimes/sector-requests.ts';
import { nodeAndChromium, oneAndTwoWorkers, startUp } from './runner-speed.ts';
import { aligned } from './speed-table.ts';

/**
 * Around the loop: two threads against one, a page of Chromium against Node, and how soon the command answers. `--sector` in all its
 * strategies, `--replications` of each; `--rounds` in turn, of which the fastest counts; `--json` for machines. Wall clock: nothing else should run.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sector: { type: 'string', default: 'finance-insurance' },
    replications: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
  },
});

letEngineInline();
const rounds = Math.max(1, Number(options.rounds));
const workers = await oneAndTwoWorkers(requestOf(Number(options.replications)), rounds);
const browser = await nodeAndChromium(requestOf(1), rounds);
if (browser === undefined) process.stderr.write(`no browser at ${CHROMIUM}: no ratio to Node\n`);
const help = startUp(10);

process.stdout.write(options.json ? `${JSON.stringify(asDocument(), null, 2)}\n` : `${asTable()}\n`);

function requestOf(replications: number): ReturnType<typeof sectorRequests>[number] {
  const found = sectorRequests(undefined, replications).find(({ name }) => name === options.sector);
  if (found === undefined) throw new Error(`there is no sector "${options.sector}"`);
  return found;
}

function asDocument(): object {
  return {
    workers: { one: workers.one, two: workers.other, timesFaster: workers.one / workers.other },
    ...(browser !== undefined && {
      chromium: {
        version: browser.version,
        node: browser.one,
        page: browser.other,
        ofNode: browser.one / browser.other,
      },
    }),
    help: { seconds: help },
  };
}

function asTable(): string {
  const rows = [row('one thread, two threads', workers.one, workers.other)];
  if (browser !== undefined) rows.push(row(`Node, a page of Chromium ${browser.version}`, browser.one, browser.other));
  rows.push(['centralino --help', help.toFixed(3), '', '']);
  return aligned([['', 's', 's', 'times as fast'], ...rows]);
}

function row(title: string, one: number, other: number): string[] {
  return [title, one.toFixed(2), other.toFixed(2), (one / other).toFixed(2)];
}

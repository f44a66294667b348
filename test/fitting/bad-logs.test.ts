import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fitLog } from '../../fitting/fit-log.ts';
import type { LogProblem } from '../../fitting/messages.ts';
import { syntheticLog, TRUTH } from './synthetic-log.ts';
import { forgetLogsAfterwards, temporaryFolder, temporaryLog } from './temporary-log.ts';

forgetLogsAfterwards();

const GOOD = syntheticLog({ ...TRUTH, weeks: 6, perHour: 60, agents: 5 });
const GOOD_TEXT = `${GOOD.join('\n')}\n`;

async function problemOf(
  path: string,
  more: { columns?: string; delimiter?: string; window?: { from?: number; to?: number } } = {},
): Promise<LogProblem> {
  const result = await fitLog({ path, source: 'log.csv', name: 'log', window: {}, ...more });
  if (!('problem' in result)) throw new Error('this log was expected to be refused');
  return result.problem;
}

async function refused(name: string, content: string | Uint8Array, more = {}): Promise<LogProblem> {
  return problemOf(temporaryLog(name, content), more);
}

describe('a log that cannot be used is refused with what was found, what is expected, and a hint', () => {
  it('no such file', async () => {
    expect(await problemOf(`${temporaryFolder}/none.csv`)).toMatchObject({
      got: expect.stringContaining('there is no such file'),
    });
  });

  it('a folder', async () => {
    expect(await problemOf(temporaryFolder)).toMatchObject({
      got: expect.stringContaining('is a folder'),
      expected: expect.stringContaining('.csv.gz'),
    });
  });

  it('an empty file', async () => {
    expect(await refused('empty.csv', '')).toMatchObject({ got: 'an empty file' });
    expect(await refused('blank.csv', '\n\n \n')).toMatchObject({ got: 'an empty file' });
  });

  it('a header without a single call', async () => {
    expect(await refused('header.csv', `${GOOD[0]}\n`)).toMatchObject({
      got: expect.stringContaining('and no call'),
      hint: expect.stringContaining('date without calls'),
    });
  });

  it('an Excel workbook', async () => {
    expect(await refused('book.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({
      got: expect.stringContaining('Excel'),
      hint: expect.stringContaining('CSV'),
    });
  });

  it('binary data', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
    expect(await refused('noise.csv', bytes)).toMatchObject({ got: 'binary data' });
  });

  it('damaged compression', async () => {
    const packed = gzipSync(GOOD_TEXT);
    packed.fill(0xff, 20, 200);
    const problem = await refused('damaged.csv.gz', packed);
    expect(problem.expected).toMatch(/complete .gz file|header line/);
  });

  it('text without columns', async () => {
    expect(await refused('prose.csv', 'It was a dark and stormy night\nand nobody called\n')).toMatchObject({
      hint: expect.stringContaining('--delimiter'),
    });
  });

  it('the wrong delimiter on the command line', async () => {
    expect(await refused('commas.csv', GOOD_TEXT, { delimiter: ';' })).toMatchObject({
      got: expect.stringContaining('no ";" in the first line'),
      hint: expect.stringContaining('--delimiter ","'),
    });
  });

  it('no header', async () => {
    const rows = GOOD.slice(1, 200).map((line) => line.replaceAll(/[^\d,]/g, ''));
    expect(await refused('no-header.csv', `${rows.join('\n')}\n`)).toMatchObject({
      got: expect.stringContaining('not like names'),
    });
  });

  it('columns that cannot be guessed', async () => {
    expect(await refused('strange.csv', 'a,b,c\n1,2,3\n')).toMatchObject({
      got: expect.stringContaining('"a", "b", "c"'),
      expected: expect.stringContaining('when a call came in'),
      hint: expect.stringContaining('--columns'),
    });
  });

  it('a column that the mapping names and the log has not', async () => {
    const columns = 'arrived: start\nwait: queue_second\ntalk: talk_seconds\nagent: agent\n';
    expect(await refused('missing.csv', GOOD_TEXT, { columns })).toMatchObject({
      got: 'no column "queue_second" (wait)',
      hint: 'did you mean "queue_seconds"?',
    });
  });

  it('a column twice', async () => {
    const text = GOOD_TEXT.replace('agent,customer', 'agent,agent');
    expect(await refused('twice.csv', text)).toMatchObject({ got: 'two columns named "agent"' });
  });

  it('a mapping with an unknown key, or that is no mapping', async () => {
    expect(await refused('key.csv', GOOD_TEXT, { columns: 'arived: start\n' })).toMatchObject({
      hint: 'did you mean "arrived"?',
    });
    expect(await refused('list.csv', GOOD_TEXT, { columns: '- start\n' })).toMatchObject({
      expected: expect.stringContaining('a mapping'),
    });
    expect(await refused('yaml.csv', GOOD_TEXT, { columns: 'arrived: {column: [\n' })).toMatchObject({
      expected: 'a text in YAML',
    });
    expect(await refused('unit.csv', GOOD_TEXT, { columns: 'shortest-service: 10\n' })).toMatchObject({
      hint: expect.stringContaining('write "10 s"'),
    });
  });

  it('dates that could be read either way', async () => {
    const text =
      'start,wait,talk,outcome,agent\n03/04/2024 09:00:00,0,10,answered,a\n05/06/2024 09:00:00,1,10,answered,a\n';
    expect(await refused('dates.csv', text)).toMatchObject({ hint: expect.stringContaining('format: d/m/y') });
  });

  it('no line that can be read', async () => {
    const text = GOOD_TEXT.replaceAll(/\d{4}-\d\d-\d\d/g, 'yesterday');
    expect(await refused('yesterday.csv', text)).toMatchObject({
      got: expect.stringContaining('a time that cannot be read'),
    });
  });

  it('outcomes that nobody explained', async () => {
    const columns =
      'arrived: start\nwait: queue_seconds\ntalk: talk_seconds\nagent: agent\noutcome: {column: outcome, answered: [OK], abandoned: [LOST]}\n';
    expect(await refused('outcomes.csv', GOOD_TEXT, { columns })).toMatchObject({
      got: expect.stringContaining('outcome "answered"'),
    });
  });

  it('nobody who abandons, nobody who answers, nobody on duty', async () => {
    const answered = GOOD.filter((line) => !line.includes('abandoned'));
    expect(await refused('answered.csv', answered.join('\n'))).toMatchObject({ got: 'a log without abandoned calls' });
    const abandoned = [GOOD[0], ...GOOD.filter((line) => line.includes('abandoned'))];
    expect(await refused('abandoned.csv', [...abandoned, ...abandoned.slice(1)].join('\n'))).toMatchObject({
      got: 'a log without answered calls',
    });
    const nobody = GOOD_TEXT.replaceAll(/,a\d,/g, ',,');
    expect(await refused('nobody.csv', nobody)).toMatchObject({ got: expect.stringContaining('which agent answered') });
  });

  it('too few days, and a window without calls', async () => {
    expect(await refused('week.csv', GOOD.slice(0, 3000).join('\n'))).toMatchObject({
      got: expect.stringMatching(/days to fit|usable calls/),
    });
    expect(await refused('window.csv', GOOD_TEXT, { window: { from: 0, to: 10 } })).toMatchObject({
      got: 'no call from 1970-01-01 to 1970-01-11',
    });
  });

  it('a quote that never ends does not fill the memory', async () => {
    expect(await refused('long.csv', `${GOOD[0]}\n"${'x'.repeat(300_000)}`)).toMatchObject({
      got: expect.stringContaining('more than 100000 characters'),
    });
  });
});

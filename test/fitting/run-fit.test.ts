import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import yargs, { type CommandModule } from 'yargs';
import { actualsPath } from '../../cli/actuals-page.ts';
import { fit } from '../../cli/fit.ts';
import { UserError } from '../../cli/user-error.ts';
import { readActuals } from '../../fitting/actuals/read-actuals.ts';
import { syntheticLog, TRUTH } from './synthetic-log.ts';
import { forgetLogsAfterwards, temporaryFolder, temporaryLog } from './temporary-log.ts';

forgetLogsAfterwards();

let printed = '';
vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
  printed += String(text);
  return true;
});
vi.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => {
  printed = '';
});

async function command(...words: string[]): Promise<void> {
  await yargs(['fit', ...words])
    .command(fit as unknown as CommandModule)
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new Error(message);
    })
    .parseAsync();
}

describe('centralino fit', () => {
  const log = temporaryLog('small.csv', syntheticLog({ ...TRUTH, weeks: 8, perHour: 60, agents: 5 }).join('\n'));

  it('writes the scenario, what happened, and the report, and says what to do next', async () => {
    const out = `${temporaryFolder}/centre.yaml`;
    await command(log, '--out', out, '--fit-to', '2024-02-09');
    expect(readFileSync(out, 'utf8')).toContain('centralino: 1');
    expect(readActuals(readFileSync(actualsPath(out), 'utf8'))?.fitted.to).toBe('2024-02-09');
    expect(existsSync(`${temporaryFolder}/centre.fit.html`)).toBe(true);
    expect(printed).toContain('guessed  wait: column queue_seconds, in s');
    expect(printed).toContain(`centralino compare ${out} --strategies callback`);
    expect(process.exitCode).toBe(0);
  });

  it.each([
    [['--to', 'May'], /--to May/],
    [['--out', 'bank.txt'], /ends in .yaml|not the name of a scenario/],
    [['--columns', 'nowhere.yaml'], /cannot read nowhere.yaml/],
    [['--delimiter', 'tab'], /no tab in the first line/],
  ])('tells what is wrong with %j', async (words, message) => {
    const failure = await command(log, ...words).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toMatch(message);
  });
});

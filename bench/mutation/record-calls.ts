import { appendFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { afterAll, expect } from 'vitest';

/*
 * Loaded before each file of tests while nothing is wrong: writes a line of JSON with the functions of the simulator that the
 * file calls, and the seconds of a processor it takes.
 */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: false });

afterAll(() => {
  const file = process.env.CALLS_FILE;
  if (file === undefined) throw new Error('CALLS_FILE names the file to write to');
  const test = expect.getState().testPath ?? '';
  // Posted to its own thread, a session answers before it returns.
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    const { user, system } = process.cpuUsage();
    appendFileSync(file, `${JSON.stringify({ test, seconds: (user + system) / 1e6, calls: callsOf(result) })}\n`);
  });
  session.disconnect();
});

/** `sim/engine/run.ts open` for a function that was called, `sim/engine/run.ts` for a file that was loaded. */
function callsOf(scripts: readonly Profiler.ScriptCoverage[]): string[] {
  return scripts.flatMap(({ url, functions }) => {
    const [, module] = /\/dist\/(sim\/[^?]*)\.js/.exec(url) ?? [];
    if (module === undefined) return [];
    const called = functions.filter(({ ranges, functionName }) => functionName !== '' && (ranges[0]?.count ?? 0) > 0);
    return [`${module}.ts`, ...new Set(called.map(({ functionName }) => `${module}.ts ${functionName}`))];
  });
}

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program. Neither the terminal nor the variables of whoever runs the tests play a part. */
export function centralino(...words: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    encoding: 'utf8',
    env: quietEnvironment(),
  });
  return { code: status, out: stdout, err: stderr };
}

/**
 * Runs the program and interrupts it so many milliseconds after `when` has appeared on standard error.
 * @param keepOn whether to press again every `afterMs` until the program has ended: on a busy machine two signals that
 *   lie close together arrive as one
 */
export function interrupted(words: readonly string[], when: string, afterMs: number, keepOn = false): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...words], { env: quietEnvironment() });
    let [out, err, sent] = ['', '', false];
    let pressing: NodeJS.Timeout | undefined;
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      err += piece;
      if (sent || !err.includes(when)) return;
      sent = true;
      const press = (): boolean => child.kill('SIGINT');
      if (keepOn) pressing = setInterval(press, afterMs);
      else setTimeout(press, afterMs);
    });
    child.on('close', (code) => {
      clearInterval(pressing);
      resolve({ code, out, err });
    });
  });
}

/** Interrupts ever later until the program had done enough by then: how long that takes is the machine's affair. */
export async function interruptedAtWork(
  words: readonly string[],
  when: string,
  enough: (outcome: Outcome) => boolean,
): Promise<Outcome> {
  for (let afterMs = 1000; ; afterMs *= 2) {
    const outcome = await interrupted(words, when, afterMs);
    if (enough(outcome) || afterMs > 30_000) return outcome;
  }
}

/** A folder of its own for each call. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'centralino-'));
}

/** A small laboratory model in a file, with lines added at its end. */
export function scenarioFile(extra = '', changes: (text: string) => string = (text) => text): string {
  const path = join(emptyFolder(), 'desk.yaml');
  writeFileSync(path, `${changes(DESK)}\n${extra}\n`);
  return path;
}

const DESK = `centralino: 1
name: desk
horizon: {length: 2 h}
channels: {phone: {target: 80 % in 20 s}}
intents:
  call: {arrivals: {rate: 2 /min}, talk: {exponential: 3 min}, patience: {exponential: 2 min}}
teams: {desk: {agents: 6}}
strategies: {more-staff: {staffing: +34 %}}`;

function quietEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, CENTRALINO_DEBUG, CI, ...rest } = process.env;
  return rest;
}

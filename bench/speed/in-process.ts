import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './benchmark.ts';

const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));

/** Measures in a process of its own: what one model teaches the compiler of the runtime would spoil another. */
export function measureInProcess(scenario: string, size: string | undefined, repetitions: number): Measurement {
  const input = JSON.stringify({ scenario, size, repetitions });
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the measuring process ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Measurement;
}

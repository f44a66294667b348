import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../runners/package-root.ts';
import type { HashRequest } from './hash-request.ts';

/** Another Node on this machine. */
export interface OtherNode {
  readonly binary: string;
  readonly version: string;
  remove(): void;
}

/** A Node that is there already. @throws Error when it does not start */
export function nodeAt(binary: string): OtherNode {
  const { status, stdout, stderr } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${binary} does not start: ${stderr ?? ''}`);
  return { binary, version: stdout.trim().slice(1), remove: () => {} };
}

/** Fetches a release of Node from the package registry into a folder of its own; undefined when it is not to be had. */
export function fetchNode(release: string): OtherNode | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'centralino-node-'));
  const name = `node-${process.platform}-${process.arch}`;
  spawnSync('npm', ['install', '--no-save', '--prefix', folder, `${name}@${release}`], { stdio: 'ignore' });
  const binary = join(folder, 'node_modules', name, 'bin', 'node');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (existsSync(binary)) return { ...nodeAt(binary), remove };
  remove();
  return undefined;
}

/** Hashes that another Node computes, inline unless a number of threads is given. @throws Error when the process fails */
export function hashByNode({ binary }: OtherNode, requests: readonly HashRequest[], workers = 0): string[] {
  const child = join(packageRoot(), 'dist', 'bench', 'runtimes', 'node-child.js');
  const { status, stdout, stderr } = spawnSync(binary, [child, String(workers)], {
    input: JSON.stringify(requests),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${binary} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as string[];
}

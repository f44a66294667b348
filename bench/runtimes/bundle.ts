import { join } from 'node:path';
import { build } from 'vite';
import { packageRoot } from '../../runners/package-root.ts';

/** The built simulator and {@link file://./browser-entry.ts} as one classic script. */
export async function bundle(): Promise<string> {
  const entry = join(packageRoot(), 'dist', 'bench', 'runtimes', 'browser-entry.js');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'centralino' } },
  });
  if (!Array.isArray(result)) throw new Error('the bundler gave no output');
  const chunk = result[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('the bundler gave no script');
  return chunk.code;
}

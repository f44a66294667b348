import { availableParallelism } from 'node:os';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = dirname(fileURLToPath(import.meta.url));
const simulator = resolve(root, 'sim') + sep;

/**
 * Tests import the simulator's sources and get the built files, loaded by Node itself: the runner's own module
 * loading makes each call between files several times slower. `npm test` builds first.
 */
const builtSimulator = {
  name: 'built-simulator',
  enforce: 'pre' as const,
  resolveId(source: string, importer?: string) {
    if (importer === undefined || !source.endsWith('.ts') || !source.startsWith('.')) return null;
    const path = resolve(dirname(importer), source);
    if (!path.startsWith(simulator)) return null;
    const built = path.replace(simulator, resolve(root, 'dist', 'sim') + sep).replace(/\.ts$/, '.js');
    return { id: built, external: true };
  },
};

export default defineConfig({
  plugins: [builtSimulator],
  test: {
    include: ['test/**/*.test.ts'],
    // By default one core is left to the runner itself, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    // What takes seconds on a quiet machine takes minutes on a busy one: limits only end what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    server: { deps: { external: [/\/dist\/sim\//] } },
  },
});

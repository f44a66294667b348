/*
 * After the compiler: puts the loop of the simulator, with all it imports from sim/, into one file, in the place of
 * dist/sim/engine/simulate.js. The runtime then sees constants as literals and calls within one module, which makes a
 * contact about a sixth cheaper (docs/design/06-where-the-time-goes.md). Nothing else changes: same source, same bytes out.
 */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { editions } from './editions.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const bundle = await rolldown({
  input: at('sim/engine/simulate.ts'),
  platform: 'neutral',
  plugins: [editions()],
  // The seed's generator is a package: it stays where it is.
  external: [/^seedrandom/],
  optimization: { inlineConst: { mode: 'all', pass: 3 } },
});
await bundle.write({ file: at('dist/sim/engine/simulate.js'), format: 'esm' });
await bundle.close();

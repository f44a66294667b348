/*
 * Leaner editions of the engine (sim/engine/features.ts), the leanest first, each by the features it has. Every one costs
 * room in the bundle, so there is one only where it was measured to be worth it (docs/design/06-where-the-time-goes.md).
 */
export const LEAN_EDITIONS = {
  /** Laboratory models: somebody without a name calls, waits and is answered. */
  anonymous: [],
  /** The same with customers who are remembered. */
  customers: ['HAS_CUSTOMERS'],
};

const IN_ENGINE = /\/sim\/(engine|policies)\//;

/**
 * A plugin of the bundler. An import of `module.ts?name` is that module as edition `name` has it, and so are the modules of
 * the engine that it imports; features.ts says what the edition has. The list of editions is completed.
 */
export function editions() {
  return {
    name: 'editions',
    async resolveId(source, importer) {
      const edition = editionOf(source) ?? editionOf(importer);
      if (edition === undefined) return null;
      const found = await this.resolve(bare(source), bare(importer));
      return found === null || found.external || !IN_ENGINE.test(found.id) ? found : `${found.id}?${edition}`;
    },
    async load(id) {
      const edition = editionOf(id);
      if (edition === undefined) return null;
      return { code: await this.fs.readFile(bare(id), { encoding: 'utf8' }), moduleType: 'ts' };
    },
    transform(code, id) {
      if (bare(id).endsWith('/sim/engine/features.ts')) return withFeatures(code, editionOf(id));
      if (id.endsWith('/sim/engine/editions.ts')) return withLeanEditions(code);
      return null;
    },
  };
}

function editionOf(id) {
  return id?.split('?')[1];
}

function bare(id) {
  return id.split('?')[0];
}

function withFeatures(code, edition) {
  if (edition === undefined) return code;
  const has = LEAN_EDITIONS[edition];
  return code.replace(/(HAS_\w+)(: boolean)? = true/g, (_, name) => `${name} = ${has.includes(name)}`);
}

function withLeanEditions(code) {
  const names = Object.keys(LEAN_EDITIONS);
  const imports = names.map((name) => `import * as ${name} from './replication.ts?${name}';\n`);
  const rows = names.map((name) => `{ has: ${JSON.stringify(LEAN_EDITIONS[name])}, ...${name} }, `);
  const completed = code.replace('EDITIONS: readonly Edition[] = [', (text) => `${text}${rows.join('')}`);
  if (completed === code) throw new Error('editions.ts does not look as expected');
  return imports.join('') + completed;
}

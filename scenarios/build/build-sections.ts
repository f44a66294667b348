import type { ServiceSections } from '../../sim/model/service-sections.ts';
import type { Changes } from '../schema/completed.ts';
import { serviceSections } from '../schema/service-sections.ts';

const NAMES = Object.keys(serviceSections) as (keyof typeof serviceSections)[];

/** The sections that some layer names, each with what the layers say in turn. Defaults have filled what they leave out. */
export function sectionsOf(layers: readonly Changes[]): ServiceSections {
  const named = NAMES.filter((name) => layers.some((layer) => layer[name] !== undefined));
  const sections = named.map((name) => [
    camel(name),
    inModelWords(Object.assign({}, ...layers.map((layer) => layer[name]))),
  ]);
  return Object.fromEntries(sections) as ServiceSections;
}

/** Keys of the file as the model writes them: `core-time` -> `coreTime`. */
function inModelWords(section: object): object {
  return Object.fromEntries(Object.entries(section).map(([key, value]) => [camel(key), value]));
}

function camel(key: string): string {
  return key.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

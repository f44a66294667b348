import type { Settings } from '../../scenarios/settings.ts';
import { listStrategies } from '../../scenarios/strategies/list-strategies.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service } from '../../sim/model/service.ts';
import { modelOf } from '../settings/setting.ts';

/** A service that can be run: a model, and the row of one of its strategies. */
export interface Variant {
  readonly model: Model;
  readonly strategy: number;
}

/** One mechanism, with which the same customers are served and without which. */
export interface MechanismPair {
  readonly name: string;
  /** Whether today's service has it, and it is taken out; or has it not, and a ready strategy brings it. */
  readonly today: boolean;
  readonly with: Variant;
  readonly without: Variant;
}

/** What every service has; all its other sections are mechanisms that a scenario may leave out. */
const ALWAYS: readonly string[] = ['routing', 'idleAgents', 'callback', 'view', 'staffing'];

/** Mechanisms that are a number: today's service without them is the same with this value. */
const AT_ZERO: Readonly<Record<string, Settings>> = {
  'busy and quiet days': { 'demand.busyness': '0 %' },
  'wrong desks': { 'journey.misroute': '0 %' },
  'calling again': { 'journey.retry': '0 %' },
  'identification of customers': { 'handling.identification': '0 %' },
};

/**
 * Every mechanism that can be switched in a sector: sections and numbers that today's service has, and for each mechanism of
 * the ready strategies the first one that works on it alone. The first pair switches nothing: what it differs by is noise.
 */
export function mechanismPairs(sector: string, set: Settings): MechanismPair[] {
  const strategies = oneForEachMechanism(sector);
  const model = modelOf({ scenario: sector, set, strategies: strategies.map(({ name }) => name) });
  const today: Variant = { model, strategy: 0 };
  const out = (name: string, without: Model): MechanismPair => ({
    name,
    today: true,
    with: today,
    without: { model: without, strategy: 0 },
  });
  const sections = Object.keys(model.strategies[0]!.service).filter((section) => !ALWAYS.includes(section));
  return [
    { name: 'nothing', today: true, with: { ...today }, without: today },
    ...sectionsOfModel(model).map(([name, without]) => out(name, without)),
    ...Object.entries(AT_ZERO).map(([name, zero]) =>
      out(name, modelOf({ scenario: sector, set: { ...set, ...zero } })),
    ),
    ...sections.map((section) => out(inWords(section), withoutSection(model, section))),
    ...strategies.map(({ name, mechanism }) => ({
      name: `${mechanism} (${name})`,
      today: false,
      with: { model, strategy: model.strategies.findIndex((one) => one.name === name) },
      without: today,
    })),
  ];
}

function oneForEachMechanism(sector: string): { readonly name: string; readonly mechanism: string }[] {
  const ready = listStrategies().filter(
    ({ sectors, mechanism }) => sectors.includes(sector) && !mechanism.includes(','),
  );
  return [...new Map([...ready].reverse().map((one) => [one.mechanism, one])).values()].reverse();
}

/** The model without one of the sections that a scenario may leave out. */
function sectionsOfModel(model: Model): [string, Model][] {
  const { shocks: _shocks, ...calm } = model;
  const { acquisition: _acquisition, ...closed } = model;
  const { parties: _parties, ...alone } = model;
  const intents = model.intents.map(({ external: _external, ...intent }) => intent);
  return [
    ['shocks', calm],
    ['new customers', closed],
    ['parties outside', { ...alone, intents }],
  ];
}

function withoutSection(model: Model, section: string): Model {
  const [today, ...others] = model.strategies;
  const { [section as keyof Service]: _section, ...service } = today!.service;
  return { ...model, strategies: [{ ...today!, service: service as Service }, ...others] };
}

/** `publicPosts` as "public posts". */
function inWords(section: string): string {
  return section.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

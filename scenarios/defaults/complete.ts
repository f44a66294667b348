import { isTree, mapTrees, namesAt, type Tree, treeAt, treeOf } from '../tree.ts';
import { BEYOND_FIRST_LINE, PEOPLE_DEFAULTS, PLAN_DEFAULTS } from './account-section-defaults.ts';
import { completeAcquisition } from './acquisition-defaults.ts';
import { CALLBACK_DEFAULTS } from './callback-defaults.ts';
import { channelDefaults } from './channel-defaults.ts';
import { completeServiceSections, completeStrategySections } from './complete-sections.ts';
import { HORIZON_DEFAULTS, LABORATORY_TEAM, SECTOR_TEAM, SEGMENT_DEFAULTS } from './everywhere-defaults.ts';
import { LABORATORY_DEFAULTS, LABORATORY_INTENT } from './laboratory-defaults.ts';
import { laboratoryMixes, sectorMixes } from './mixes.ts';
import { EXTERNAL_DEFAULTS, PARTY_DEFAULTS } from './outside-defaults.ts';
import { CANCELLATION_DEFAULTS, SALE_DEFAULTS } from './sales-defaults.ts';
import { SECTOR_DEFAULTS, SECTOR_INTENT } from './sector-defaults.ts';
import { turnDefaults } from './turn-defaults.ts';

const MAIN_SECTIONS = ['handling', 'satisfaction', 'loyalty', 'money'] as const;

/** A scenario without customers is a laboratory model: contacts are anonymous, and nothing happens that is not asked for. */
export function isLaboratory(file: Tree): boolean {
  return namesAt(file, 'customers').length === 0;
}

/** The file's section over the defaults, key by key; anything but a mapping is left for the schema to report. */
function over(defaults: Tree, section: unknown): unknown {
  if (section === undefined) return defaults;
  return isTree(section) ? { ...defaults, ...section } : section;
}

/** Fills in what the file leaves out, in the language itself, so that what follows meets no missing key. */
export function complete(file: Tree): Tree {
  const laboratory = isLaboratory(file);
  const defaults = laboratory ? LABORATORY_DEFAULTS : SECTOR_DEFAULTS;
  const mixes = laboratory ? laboratoryMixes(file) : sectorMixes(file);
  const journey = treeAt(file, 'journey');
  const sections = MAIN_SECTIONS.map((name) => [name, over(defaults[name], file[name])] as const);
  return {
    ...file,
    ...Object.fromEntries(sections),
    ...(file.acquisition === undefined ? {} : { acquisition: completeAcquisition(file.acquisition) }),
    horizon: isTree(file.horizon) ? over(HORIZON_DEFAULTS, file.horizon) : file.horizon,
    demand: over(defaults.demand, file.demand),
    journey: over({ ...defaults.journey, ...mixes }, withRows(file.journey, journey, mixes)),
    service: completeService(file.service, defaults.service),
    channels: mapTrees(file.channels, (channel, name) => completeChannel(channel, name, file, laboratory)),
    customers:
      file.customers === undefined
        ? {}
        : mapTrees(file.customers, (segment) => ({
            ...SEGMENT_DEFAULTS,
            ...(segment.people === undefined ? {} : PEOPLE_DEFAULTS),
            ...segment,
          })),
    intents: mapTrees(file.intents, (intent) => ({
      ...(laboratory ? LABORATORY_INTENT : SECTOR_INTENT),
      ...intent,
      ...(isTree(intent.external) ? { external: { ...EXTERNAL_DEFAULTS, ...intent.external } } : {}),
      ...(isTree(intent.sale) ? { sale: { ...SALE_DEFAULTS, ...intent.sale } } : {}),
      ...(isTree(intent.cancels) ? { cancels: { ...CANCELLATION_DEFAULTS, ...intent.cancels } } : {}),
      ...(isTree(intent['second-line']) ? { 'second-line': completeSecondLevel(intent) } : {}),
    })),
    plans: mapTrees(file.plans ?? {}, (plan) => ({ ...PLAN_DEFAULTS, ...plan })),
    parties: mapTrees(file.parties ?? {}, (party) => ({ ...PARTY_DEFAULTS, ...party })),
    teams: mapTrees(file.teams, (team) => ({ ...(laboratory ? LABORATORY_TEAM : SECTOR_TEAM), ...team })),
    strategies: mapTrees(file.strategies ?? {}, (strategy) =>
      completeStrategySections(withCallback(strategy), file.service, file.strategies),
    ),
  };
}

/** How much is beyond the first line depends on how hard it is. */
function completeSecondLevel(intent: Tree): Tree {
  return { share: BEYOND_FIRST_LINE[String(intent.complexity ?? 'medium')], ...treeOf(intent['second-line']) };
}

/** Rows of `after-failure` that the file does not give come from the defaults; the other keys are replaced whole. */
function withRows(section: unknown, journey: Tree, mixes: Tree): unknown {
  return isTree(journey['after-failure']) ? { ...journey, 'after-failure': mixes['after-failure'] } : section;
}

function completeService(section: unknown, defaults: Tree): unknown {
  if (section !== undefined && !isTree(section)) return section;
  const service = treeOf(section);
  return completeServiceSections(
    withCallback({ ...defaults, ...service, view: over(treeOf(defaults.view), service.view) }),
  );
}

/** A call-back whose policy is named starts from the defaults of that policy. */
function withCallback(changes: Tree): Tree {
  const callback = treeOf(changes.callback);
  const policy = callback.policy;
  if (typeof policy !== 'string' || !Object.hasOwn(CALLBACK_DEFAULTS, policy)) return changes;
  return { ...changes, callback: { ...CALLBACK_DEFAULTS[policy as keyof typeof CALLBACK_DEFAULTS], ...callback } };
}

function completeChannel(channel: Tree, name: string, file: Tree, laboratory: boolean): Tree {
  const defaults = channelDefaults(name, channel, laboratory);
  const duplicates =
    defaults.duplicates === undefined ? channel.duplicates : over(treeOf(defaults.duplicates), channel.duplicates);
  return {
    ...defaults,
    ...channel,
    ...(isTree(channel.turns)
      ? { turns: { ...turnDefaults(channel.mode ?? defaults.mode, laboratory), ...channel.turns } }
      : {}),
    ...(isTree(duplicates) ? { duplicates: { on: mainLiveChannel(modesOf(file)), ...duplicates } } : {}),
  };
}

function modesOf(file: Tree): (readonly [string, unknown])[] {
  return Object.entries(treeAt(file, 'channels')).map(([name, channel]) => {
    const { mode = channelDefaults(name, treeOf(channel), isLaboratory(file)).mode } = treeOf(channel);
    return [name, mode] as const;
  });
}

/** The phone, or else the first live channel; empty when there is none. */
export function mainLiveChannel(modes: readonly (readonly [name: string, mode: unknown])[]): string {
  const live = modes.filter(([, mode]) => mode === 'live').map(([name]) => name);
  return live.find((name) => name === 'phone') ?? live[0] ?? '';
}

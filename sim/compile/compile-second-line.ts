import type { Model } from '../model/model.ts';
import type { SecondLevel, SecondLine } from '../model/second-line.ts';
import type { Service } from '../model/service.ts';
import { NONE } from '../model/units.ts';
import type { Samplers } from '../random/samplers.ts';
import { rankOfSkill } from './compile-queues.ts';
import { inUse } from './in-use.ts';
import type { SecondLineTables } from './second-line-tables.ts';

/** The second line of a service; null where no strategy of the model has one, or no intent needs one. */
export function compileSecondLine(
  model: Model,
  service: Service,
  queue: Int16Array,
  samplers: Samplers,
): SecondLineTables | null {
  const found = inUse(model, service, 'secondLine');
  const levels = model.intents.map(({ secondLevel }) => secondLevel);
  if (found === null || levels.every((level) => level === undefined)) return null;
  const { section, strength } = found;
  const today = model.strategies[0]?.service.secondLine;
  const column = (pick: (level: SecondLevel) => number) =>
    Float64Array.from(levels, (level) => (level === undefined ? 0 : pick(level)));
  return {
    active: strength > 0 || (today?.strength ?? 0) > 0 ? 1 : 0,
    has: Uint8Array.from(levels, (level) => (level === undefined ? 0 : 1)),
    taught: column(({ share }) => share * section.taught),
    handed: column(({ share }) => share * covered(section, strength)),
    beyond: column(({ share }) => share),
    within: Float64Array.from(levels, (level) => (level === undefined ? 1 : 1 / reachOf(level, today))),
    queue,
    able: Uint8Array.from(
      model.teams.flatMap((team) =>
        levels.map((level) => (level !== undefined && rankOfSkill(team, level.skill) !== NONE ? 1 : 0)),
      ),
    ),
    core: Int32Array.from(levels, (level) => (level === undefined ? NONE : samplers.add(level.talk))),
    warm: section.handOver === 'warm',
    firstPart: section.firstPart,
    note: section.note,
    limit: section.limit,
    joint: section.joint,
    taughtTime: section.taughtTime,
  };
}

/** Share of the needs beyond the first line that are solved or handed over all the same. */
function covered({ taught }: SecondLine, strength: number): number {
  return taught + (1 - taught) * strength;
}

/** Share of the needs that one contact can solve with today's service: what today's resolution is an average over. */
function reachOf({ share }: SecondLevel, today: SecondLine | undefined): number {
  const lost = today === undefined ? 1 : 1 - covered(today, today.strength);
  return Math.max(0.01, 1 - share * lost);
}

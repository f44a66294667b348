import { z } from 'zod';
import type { Shift, TeamSkill } from '../../sim/model/team.ts';
import * as messages from '../messages.ts';
import { stretches } from '../quantities/hours.ts';
import { aboveZero } from '../quantities/limits.ts';
import { count } from '../quantities/number.ts';
import { duration, points, ratio } from '../quantities/quantities.ts';
import type { Reader } from '../quantities/reader.ts';
import { text } from '../quantities/text.ts';
import { byHalfHour } from '../quantities/week-table.ts';
import { isTree } from '../tree.ts';
import { leaf } from './leaf.ts';
import {
  agentsLeaf,
  moneyPerHourLeaf,
  namesLeaf,
  shareLeaf,
  speedLeaf,
  yearlyShareLeaf,
  yesOrNoLeaf,
} from './leaves.ts';

const wholeAgents = count('agents', 0, 100_000);

/** A stretch with its agents: a number, or a share of the team's `agents` (`relative`). */
export type RelativeShift = Shift & { readonly relative: boolean };

/** {Mon-Fri 08:00-16:00: 6, Sat 08:00-13:00: 60 %} */
const shifts: Reader<RelativeShift[]> = (value, report) => {
  if (!isTree(value)) {
    report(messages.notAQuantity(value, 'stretches of the week with their agents', 'Mon-Fri 08:00-16:00: 6'));
    return [];
  }
  return Object.entries(value).flatMap(([key, agents]) => {
    const relative = typeof agents === 'string';
    const number = (relative ? ratio : wholeAgents)(agents, (problem, at = []) => report(problem, [key, ...at]));
    const parts = stretches(true)(key, (problem) => report(problem, [key]));
    return parts.map((part) => ({ ...part, agents: number, relative }));
  });
};

/** [cards, loans], {cards: , loans: {after: 60 s, speed: 90 %}}, or `any`: whatever is asked for. */
const teamSkills: Reader<TeamSkill[]> = (value, report) => {
  if (value === 'any') return [plainSkill(value)];
  if (Array.isArray(value)) {
    return value.map((skill, i) => plainSkill(text(skill, (problem) => report(problem, [i]))));
  }
  if (!isTree(value)) {
    report(messages.missing('"any", a list of skills, or {cards: , loans: {after: 60 s}}'));
    return [];
  }
  return Object.entries(value).map(([skill, entry]) => {
    if (entry === null) return plainSkill(skill);
    if (!isTree(entry))
      report(messages.notAQuantity(entry, 'nothing, or how this team does it', '{after: 60 s, speed: 90 %}'), [skill]);
    const settings = isTree(entry) ? entry : {};
    for (const key of Object.keys(settings))
      if (!SKILL_KEYS.includes(key)) report(messages.unknownKey(key, SKILL_KEYS), [skill, key]);
    const read = (key: string, reader: Reader<number>, otherwise: number) =>
      settings[key] === undefined
        ? otherwise
        : reader(settings[key], (problem, at = []) => report(problem, [skill, key, ...at]));
    return {
      skill,
      after: read('after', duration, 0),
      speed: read('speed', aboveZero(ratio), 1),
      resolution: read('resolution', points, 0),
    };
  });
};

const SKILL_KEYS = ['after', 'speed', 'resolution'];

/** The team's own work, done as well as anybody does it. */
function plainSkill(skill: string): TeamSkill {
  return { skill, after: 0, speed: 1, resolution: 0 };
}

const shiftsLeaf = leaf(shifts, {
  id: 'shifts',
  description: 'Stretches of the week with their agents; they add up.',
  examples: [{ 'Mon-Fri 08:00-16:00': 6, 'Sat 08:00-13:00': '60 %' }],
  type: 'object',
});
const rosterLeaf = leaf(byHalfHour(wholeAgents), {
  id: 'roster',
  description: 'Agents on duty in each half-hour: {Mon-Fri: [48 numbers], Sat: [48 numbers]}.',
  type: ['object', 'array'],
});
const teamSkillsLeaf = leaf(teamSkills, {
  id: 'team-skills',
  description:
    'Skills in the order of preference; `after`: only contacts that have waited this long; `speed` and `resolution`: how fast and how well they do it.',
  examples: [['cards', 'loans'], { cards: null, loans: { after: '60 s', speed: '90 %', resolution: '-3 %' } }, 'any'],
  type: ['array', 'object', 'string'],
});

export const teamSchema = z.strictObject({
  agents: agentsLeaf
    .optional()
    .describe('On duty all the time when there are no shifts; otherwise what 100 % means in the shifts.'),
  shifts: shiftsLeaf.optional().describe('When how many agents are on duty.'),
  'by-half-hour': rosterLeaf.optional().describe('Agents on duty by half-hour, instead of shifts.'),
  skills: teamSkillsLeaf.optional().describe('What they can do. Default any: everything.'),
  channels: namesLeaf.optional().describe('Which channels they serve. Default: all with agents.'),
  reserve: yesOrNoLeaf.optional().describe('true: on duty only with a strategy that calls it in. Default false.'),
  wage: moneyPerHourLeaf.optional().describe('Wage and social costs of one productive hour.'),
  shrinkage: shareLeaf.optional().describe('Share of paid time that is not productive.'),
  attrition: yearlyShareLeaf
    .optional()
    .describe('Share of its agents who leave in a year, instead of that of `workforce`.'),
  speed: speedLeaf.optional().describe('How fast they work: talk and wrap-up are divided by it. Default 100 %.'),
});

import { DAY, HALF_HOUR } from '../../sim/model/units.ts';
import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import { readTime } from '../quantities/hours.ts';
import { baseOf } from '../quantities/long-form.ts';
import { quietly } from '../quantities/reader.ts';
import { season } from '../quantities/season.ts';
import { isTree, type Tree, treeAt } from '../tree.ts';
import { doubtful, wrong } from './finding.ts';

const SEASON_TOLERANCE = 0.02;

export function checkDemand(tree: Tree): Finding[] {
  const profiles = Object.entries(treeAt(tree, 'demand', 'profiles'));
  return profiles.flatMap(([name, profile]) =>
    isTree(profile) ? checkProfile(profile, ['demand', 'profiles', name]) : [],
  );
}

function checkProfile(profile: Tree, path: Path): Finding[] {
  const findings: Finding[] = [];
  const { day, season: months } = profile;
  const whole = profile['by-half-hour'];
  if (whole === undefined && day === undefined) findings.push(wrong(path, messages.profileForm()));
  if (whole !== undefined && (day !== undefined || profile.weekdays !== undefined))
    findings.push(wrong(path, messages.profileForm()));
  if (isTree(day) && typeof day.from === 'string') {
    const from = readTime(day.from);
    const weights = Array.isArray(day.weights) ? day.weights : [];
    if (Number.isNaN(from) || from % HALF_HOUR !== 0)
      findings.push(wrong([...path, 'day', 'from'], messages.notHalfHour(day.from)));
    else if (from + weights.length * HALF_HOUR > DAY)
      findings.push(wrong([...path, 'day', 'weights'], messages.pastMidnight(weights.length)));
  }
  if (findings.length === 0 && !weighs(profile)) findings.push(wrong(path, messages.nothingWeighs()));
  return [...findings, ...checkSeason(months, [...path, 'season'])];
}

/** True when there is demand at some time of the week, as far as the numbers can be told. */
function weighs(profile: Tree): boolean {
  const weights = isTree(profile.day) ? profile.day.weights : profile['by-half-hour'];
  const any = (value: unknown): boolean => {
    const base = baseOf(value);
    if (Array.isArray(base)) return base.some(any);
    if (isTree(base)) return Object.values(base).some(any);
    return base !== 0;
  };
  return any(weights) && (profile.weekdays === undefined || any(profile.weekdays));
}

/** Also used for the season of arrivals. */
export function checkSeason(months: unknown, path: Path): Finding[] {
  const factors = months === undefined ? undefined : quietly(season, months);
  if (factors === undefined) return [];
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  return Math.abs(mean - 1) > SEASON_TOLERANCE ? [doubtful(path, messages.monthsAverage(mean))] : [];
}

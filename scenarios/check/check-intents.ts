import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import { baseOf } from '../quantities/long-form.ts';
import { ratio, share } from '../quantities/quantities.ts';
import { quietly } from '../quantities/reader.ts';
import { isByChannel } from '../schema/intent-schema.ts';
import { isTree, namesAt, type Tree, treeAt, treeOf } from '../tree.ts';
import { checkSeason } from './check-demand.ts';
import { checkSwitching } from './check-switching.ts';
import { keysMustBe, mustBeOne, mustBeSome, wrong } from './finding.ts';
import { skillsOfTeam, skillsOfTeams } from './skills-of-teams.ts';

const SUM_TOLERANCE = 5e-4;
const FORMS = ['rate', 'rates', 'by-half-hour', 'switching', 'trace'];

export function checkIntents(tree: Tree): Finding[] {
  const intents = Object.entries(treeAt(tree, 'intents')).filter((entry): entry is [string, Tree] => isTree(entry[1]));
  return [
    ...intents.flatMap(([name, intent]) => [
      ...checkReferences(tree, intent, ['intents', name]),
      ...checkArrivals(tree, intent, ['intents', name]),
      ...checkTalk(tree, intent, ['intents', name, 'talk']),
      ...checkServed(tree, intent, ['intents', name, 'channels']),
      ...checkSecondLine(tree, intent, ['intents', name]),
    ]),
    ...checkSwitching(intents),
    ...checkShares(intents),
  ];
}

function checkReferences(tree: Tree, intent: Tree, path: Path): Finding[] {
  const channels = namesAt(tree, 'channels');
  const skills = skillsOfTeams(tree);
  const { patience, skill } = intent;
  return [
    ...mustBeSome('channel', intent.channels, channels, [...path, 'channels']),
    ...(Array.isArray(intent.channels) && intent.channels.length === 0
      ? [wrong([...path, 'channels'], messages.nothingToDo('channel'))]
      : []),
    ...skillIsKnown(skill, skills, [...path, 'skill']),
    ...skillIsKnown(treeOf(intent['second-line']).skill, skills, [...path, 'second-line', 'skill']),
    ...(isByChannel(patience)
      ? keysMustBe('channel', Object.keys(patience as Tree), channels, [...path, 'patience'])
      : []),
  ];
}

function checkArrivals(tree: Tree, intent: Tree, path: Path): Finding[] {
  const { share: part, arrivals, profile } = intent;
  const customers = namesAt(tree, 'customers').length > 0;
  const findings: Finding[] = [];
  if (part === undefined && arrivals === undefined) findings.push(wrong(path, messages.needsArrivals()));
  if (part !== undefined && arrivals !== undefined) findings.push(wrong(path, messages.twoArrivals()));
  if (part !== undefined && !customers)
    findings.push(wrong([...path, 'share'], messages.shareWithoutCustomers(baseOf(part))));
  if (profile !== undefined)
    findings.push(...mustBeOne('profile', profile, namesAt(tree, 'demand', 'profiles'), [...path, 'profile']));
  if (!isTree(arrivals)) return findings;
  const forms = FORMS.filter((form) => arrivals[form] !== undefined);
  if (forms.length !== 1) findings.push(wrong([...path, 'arrivals'], messages.arrivalsForm(forms)));
  if (forms.length === 1 && arrivals.rates !== undefined && arrivals.every === undefined) {
    findings.push(
      wrong(
        [...path, 'arrivals'],
        messages.missing('"every": how long each of the rates holds', 'for example "every: 30 min"'),
      ),
    );
  }
  return [...findings, ...checkSeason(arrivals.season, [...path, 'arrivals', 'season'])];
}

function skillIsKnown(skill: unknown, skills: readonly string[] | undefined, path: Path): Finding[] {
  return skills === undefined || skills.length === 0 || skill === 'any' ? [] : mustBeOne('skill', skill, skills, path);
}

/** Somebody must be able to take over on every channel with agents. */
function checkSecondLine(tree: Tree, intent: Tree, path: Path): Finding[] {
  const level = intent['second-line'];
  if (!isTree(level)) return [];
  return checkServed(tree, { ...intent, skill: level.skill }, [...path, 'second-line', 'skill']);
}

/** Somebody must be able to take the intent on every channel with agents that it may use. */
function checkServed(tree: Tree, intent: Tree, path: Path): Finding[] {
  const { skill } = intent;
  const known = skillsOfTeams(tree);
  if (namesAt(tree, 'teams').length === 0) return [];
  if (typeof skill !== 'string' || (known !== undefined && skill !== 'any' && !known.includes(skill))) return [];
  const channels = Array.isArray(intent.channels) ? intent.channels : namesAt(tree, 'channels');
  const lonely = channels.filter((channel) => {
    const { mode } = treeAt(tree, 'channels', channel);
    if (mode === undefined || mode === 'self-service') return false;
    return !Object.values(treeAt(tree, 'teams')).some((team) => takes(team, skill, channel));
  });
  return lonely.map((channel) => wrong(path, messages.nobodyTakes(skill, channel)));
}

function takes(team: unknown, skill: string, channel: string): boolean {
  const skills = skillsOfTeam(team);
  const channels = isTree(team) ? team.channels : undefined;
  return (
    (skill === 'any' || skills === undefined || skills.includes(skill)) &&
    (!Array.isArray(channels) || channels.includes(channel))
  );
}

function checkTalk(tree: Tree, { talk, arrivals }: Tree, path: Path): Finding[] {
  if (talk === undefined && !(isTree(arrivals) && arrivals.trace !== undefined))
    return [wrong(path, messages.noTalk())];
  if (!isByChannel(talk)) return [];
  const [channel, ...more] = Object.keys(talk as Tree);
  if (channel === undefined || more.length > 0) return [wrong(path, messages.oneTalk(1 + more.length))];
  const findings = keysMustBe('channel', [channel], namesAt(tree, 'channels'), path);
  const effort = quietly(ratio, treeAt(tree, 'channels', channel).effort);
  if (effort !== undefined && effort !== 1) findings.push(wrong([...path, channel], messages.talkChannel(channel)));
  return findings;
}

/** The shares of the needs sum to 100 %; said once, and only when each of them can be read. */
function checkShares(intents: readonly [string, Tree][]): Finding[] {
  const shares = intents
    .filter(([, intent]) => intent.share !== undefined)
    .map(([, intent]) => quietly(share, intent.share));
  const incomplete = intents.some(([, intent]) => intent.share === undefined && intent.arrivals === undefined);
  if (incomplete || shares.length === 0 || shares.includes(undefined)) return [];
  const sum = shares.reduce<number>((total, one) => total + one!, 0);
  return Math.abs(sum - 1) > SUM_TOLERANCE
    ? [wrong(['intents'], messages.sumNotOne('shares of the intents', sum))]
    : [];
}

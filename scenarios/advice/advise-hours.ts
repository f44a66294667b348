import { minutesToOpening } from '../../sim/compile/compile-channels.ts';
import { rankOfSkill } from '../../sim/compile/compile-queues.ts';
import type { Channel } from '../../sim/model/channel.ts';
import type { Model } from '../../sim/model/model.ts';
import { HALF_HOUR, MINUTE, NONE } from '../../sim/model/units.ts';
import type { Finding } from '../issue.ts';
import * as messages from './advice-messages.ts';
import { agentsOnDuty } from './agents-on-duty.ts';
import type { OfferedLoad } from './offered-load.ts';
import { HALF_HOURS_OF_WEEK, stretchesWhere, stretchText } from './week.ts';

/** Share of first contacts outside the opening hours that is not worth a word. */
const MOST_CLOSED = 0.05;

/** Opening hours against demand and rosters. */
export function adviseHours(model: Model, loads: readonly OfferedLoad[]): Finding[] {
  return model.channels.flatMap((channel) => {
    if (channel.mode !== 'live') return [];
    const own = loads.filter((load) => load.channel === channel);
    return [...closedDemand(channel, own), ...nobodyOnDuty(model, channel, own)];
  });
}

function isOpen(channel: Channel): (halfHour: number) => boolean {
  const untilOpen = minutesToOpening(channel.hours);
  return (halfHour) => untilOpen === null || untilOpen[(halfHour * HALF_HOUR) / MINUTE] === 0;
}

function closedDemand(channel: Channel, loads: readonly OfferedLoad[]): Finding[] {
  const open = isOpen(channel);
  const contacts = Array.from({ length: HALF_HOURS_OF_WEEK }, (_, i) =>
    loads.reduce((sum, load) => sum + load.firstContacts[i]!, 0),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const share = sum(contacts.filter((_, i) => !open(i))) / sum(contacts);
  if (!(share > MOST_CLOSED)) return [];
  const volume = ({ first, past }: { first: number; past: number }) => sum(contacts.slice(first, past));
  const [most] = stretchesWhere((i) => !open(i) && contacts[i]! > 0).sort((a, b) => volume(b) - volume(a));
  const when = most === undefined ? '' : stretchText(most);
  return [
    { severity: 'warning', path: ['channels', channel.name, 'hours'], problem: messages.closedDemand(share, when) },
  ];
}

function nobodyOnDuty(model: Model, channel: Channel, loads: readonly OfferedLoad[]): Finding[] {
  const open = isOpen(channel);
  const skills = [
    ...new Set(loads.filter(({ erlangs }) => erlangs.some((load) => load > 0)).map(({ intent }) => intent.skill)),
  ];
  return skills.flatMap((skill): Finding[] => {
    const teams = model.teams.filter(
      (team) => team.channels.includes(channel.name) && rankOfSkill(team, skill) !== NONE,
    );
    const agents = teams.map(agentsOnDuty);
    const gaps = stretchesWhere((i) => open(i) && agents.every((row) => row[i] === 0));
    const [longest] = [...gaps].sort((a, b) => b.past - b.first - (a.past - a.first));
    if (longest === undefined) return [];
    const hours = gaps.reduce((sum, { first, past }) => sum + (past - first) / 2, 0);
    return [
      {
        severity: 'warning',
        path: ['channels', channel.name],
        problem: messages.nobodyOnDuty(skill, stretchText(longest), hours),
      },
    ];
  });
}

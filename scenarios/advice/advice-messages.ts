import type { Problem } from '../problem.ts';

// What a planner would say about a scenario that reads well. Numbers are rounded the way planners do.

const one = (value: number) => value.toFixed(1);
const percent = (share: number) => `${Math.round(share * 100)} %`;

const ofSkills = (skills: readonly string[]) => `of ${skills.map((skill) => `"${skill}"`).join(', ')}`;

/** What an overload looks like: how much of which work, when, and whether the customers wait for ever. */
export interface Overload {
  readonly skills: readonly string[];
  readonly load: number;
  readonly agents: number;
  readonly when: string;
  /** Other stretches of the week with too much work. */
  readonly others: number;
  readonly patient: boolean;
}

export const overload = ({ skills, load, agents, when, others, patient }: Overload): Problem => ({
  got: `offered load ${one(load)} erlangs ${ofSkills(skills)} ${when}${others > 0 ? `, and too much in ${others} other stretches of the week` : ''}`,
  expected: `${patient ? 'fewer than' : 'not far above'} the ${Math.round(agents * 10) / 10} agents on duty`,
  hint: patient
    ? 'the queue grows for as long as this lasts; add agents there or lower the rate, unless overload is the question'
    : 'many will hang up; add agents there or lower the rate, unless overload is the question',
});

export const backlog = (skills: readonly string[], work: number, agents: number): Problem => ({
  got: `${Math.round(work)} hours of work ${ofSkills(skills)} a week, deferred work included`,
  expected: `fewer than the ${Math.round(agents)} hours that agents are on duty`,
  hint: 'deferred work piles up from week to week; add agents, unless overload is the question',
});

export const nobodyOnDuty = (skill: string, when: string, hours: number): Problem => ({
  got: `nobody on duty who takes "${skill}" ${when}, ${one(hours)} h a week in all`,
  expected: 'somebody on duty while the channel is open',
  hint: "shorten the channel's hours, or lengthen a shift",
});

export const closedDemand = (share: number, when: string): Problem => ({
  got: `${percent(share)} of the first contacts come while it is closed, most ${when}`,
  expected: 'demand within the opening hours',
  hint: 'these customers come back within three hours of the next opening; set their weight in the profile to 0 if they do not exist',
});

export const neverUsed = (): Problem => ({
  got: 'no contact ever reaches this channel',
  expected: 'a share in "journey.first-channel" or "journey.after-failure"',
  hint: 'give it a share, or remove it',
});

const change = (share: number) => `${share > 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(1)} %`;

export const wholeAgents = (wanted: number, given: number): Problem => ({
  got: `${given === 0 ? 'no change at all' : change(given)} in hours on duty`,
  expected: `${change(wanted)}, as the strategy says`,
  hint: 'agents are whole, and a shift that has somebody keeps one; ask for more, or for a larger size',
});

export const fewReplications = (replications: number, atLeast: number): Problem => ({
  got: `${replications} replications`,
  expected: `${atLeast} or more`,
  hint: 'intervals from so few are wide, and their width is itself uncertain',
});

export const noWarmUp = (): Problem => ({
  got: 'no warm-up',
  expected: 'two to four weeks before counting begins',
  hint: 'a run begins without open needs and without backlog: its first weeks look better than usual',
});

export const slowerScreen = (unified: number, today: number): Problem => ({
  got: `a look-up of ${unified} s with one screen`,
  expected: `less than today's ${today} s`,
  hint: 'the strategy would make every contact longer',
});

export const shortTalk = (talk: number, inside: number): Problem => ({
  got: `a mean talk time of ${Math.round(talk)} s`,
  expected: `more than the ${Math.round(inside)} s that identification and look-up take today, which are inside it`,
  hint: 'lengthen the talk, or shorten "identify" and "look-up" under "handling"',
});

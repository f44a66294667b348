import type { Shift, Team } from '../model/team.ts';
import { DAY, HOUR } from '../model/units.ts';

const WEEK_HOURS = 168;

/** A number of agents somewhere in the rosters, and the hours a week that one of them is on duty. */
interface Post {
  readonly agents: number;
  readonly hours: number;
}

/**
 * The teams with more or fewer agents, by a factor on all rosters. Agents are whole, so what rounding gives or takes, in
 * agent-hours a week, is carried from post to post, the smallest first: large shifts make up for what small ones cannot
 * do, and all together change by the factor. A shift that has somebody keeps at least one.
 */
export function scaledTeams(teams: readonly Team[], factor: number): readonly Team[] {
  if (factor === 1) return teams;
  const posts = teams.flatMap(postsOf);
  const counts = scaledCounts(posts, factor);
  let next = 0;
  return teams.map((team) =>
    team.shifts.length === 0
      ? { ...team, agents: counts[next++] as number }
      : { ...team, shifts: team.shifts.map((shift) => ({ ...shift, agents: counts[next++] as number })) },
  );
}

/** Teams in reserve as far as they are called in; all others as they are. */
export function withReserve(teams: readonly Team[], strength: number): readonly Team[] {
  if (strength === 1 || teams.every(({ reserve }) => reserve !== true)) return teams;
  return teams.map((team) => {
    if (team.reserve !== true) return team;
    if (strength > 0) return scaledTeams([team], strength)[0] as Team;
    return { ...team, agents: 0, shifts: team.shifts.map((shift) => ({ ...shift, agents: 0 })) };
  });
}

/** Agent-hours a week on a team's roster. */
export function hoursOfTeam(team: Team): number {
  return postsOf(team).reduce((sum, { agents, hours }) => sum + agents * hours, 0);
}

function postsOf(team: Team): Post[] {
  if (team.shifts.length === 0) return [{ agents: team.agents, hours: WEEK_HOURS }];
  return team.shifts.map((shift) => ({ agents: shift.agents, hours: hoursOf(shift) }));
}

function hoursOf({ days, from, to }: Shift): number {
  return (days.length * (to > from ? to - from : to + DAY - from)) / HOUR;
}

function scaledCounts(posts: readonly Post[], factor: number): number[] {
  const counts = posts.map(({ agents }) => agents);
  const smallestFirst = posts
    .map((_, row) => row)
    .sort((a, b) => (posts[a]?.agents ?? 0) - (posts[b]?.agents ?? 0) || a - b);
  let carried = 0;
  for (const row of smallestFirst) {
    const { agents, hours } = posts[row] as Post;
    if (agents === 0 || hours === 0) continue;
    const wanted = agents * factor * hours + carried;
    counts[row] = Math.max(1, Math.round(wanted / hours));
    carried = wanted - (counts[row] as number) * hours;
  }
  return counts;
}

import type { Shift, Team } from '../model/team.ts';
import { HOUR } from '../model/units.ts';
import { isSparedBy, lengthOf } from './shift-cover.ts';

const WEEK_HOURS = 168;

/** A number of agents somewhere in the rosters, and the hours a week that one of them is on duty. */
interface Post {
  readonly agents: number;
  readonly hours: number;
  /** The shift, and the rows of the team's other posts. */
  readonly shift?: Shift;
  readonly beside: readonly number[];
}

/**
 * The teams with more or fewer agents, by a factor on all rosters. Agents are whole, so what rounding gives or takes, in
 * agent-hours a week, is carried from post to post, the smallest first: large shifts make up for what small ones cannot
 * do, and all together change by the factor. Each is rounded up or down, and never further. The last agent of a shift may go only where others of the team are on duty
 * all the while: no hour that a team covers is left uncovered.
 */
export function scaledTeams(teams: readonly Team[], factor: number): readonly Team[] {
  if (factor === 1) return teams;
  let first = 0;
  const posts = teams.flatMap((team) => {
    const own = postsOf(team, first);
    first += own.length;
    return own;
  });
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
  return postsOf(team, 0).reduce((sum, { agents, hours }) => sum + agents * hours, 0);
}

/** The posts of a team, of which the first is row `first` of all posts. */
function postsOf({ agents, shifts }: Team, first: number): Post[] {
  if (shifts.length === 0) return [{ agents, hours: WEEK_HOURS, beside: [] }];
  const rows = shifts.map((_, i) => first + i);
  return shifts.map((shift, i) => ({
    agents: shift.agents,
    hours: (shift.days.length * lengthOf(shift)) / HOUR,
    shift,
    beside: rows.filter((row) => row !== first + i),
  }));
}

function scaledCounts(posts: readonly Post[], factor: number): number[] {
  const counts = posts.map(({ agents }) => agents);
  const smallestFirst = posts.map((_, row) => row).sort((a, b) => bySize(posts[a]!, posts[b]!) || a - b);
  let carried = 0;
  for (const row of smallestFirst) {
    const { agents, hours } = posts[row] as Post;
    if (agents === 0 || hours === 0) continue;
    const wanted = agents * factor * hours + carried;
    const [least, most] = [Math.floor(agents * factor), Math.ceil(agents * factor)];
    const whole = Math.min(most, Math.max(least, Math.round(wanted / hours)));
    counts[row] = whole === 0 && !canGo(posts, counts, row) ? 1 : whole;
    carried = wanted - (counts[row] as number) * hours;
  }
  return counts;
}

/** Posts with few agents first, and of those the short ones. */
function bySize(one: Post, other: Post): number {
  return one.agents - other.agents || one.hours - other.hours;
}

/** Whether the team covers a post's hours without it, with those who are on its roster as it stands. */
function canGo(posts: readonly Post[], counts: readonly number[], row: number): boolean {
  const { shift, beside } = posts[row] as Post;
  if (shift === undefined) return false;
  const others = beside.flatMap((other) => ((counts[other] as number) > 0 ? [posts[other]?.shift as Shift] : []));
  return isSparedBy(shift, others);
}

import type { Tables } from '../../compile/tables.ts';
import { keyOf } from '../../random/key.ts';
import { exponential } from '../../random/keyed.ts';
import { TENURE } from '../purposes.ts';

/** Who the agents are and whether they are there; empty where every agent is alike and always comes. */
export class StaffTable {
  /** By agent: today absent, or the post is vacant. */
  readonly away: Uint8Array;
  /** By agent: when the one on this post was hired (before time 0: negative), and until when the post is vacant. */
  readonly hiredAt: Float64Array;
  readonly vacantUntil: Float64Array;
  /** By agent: 2^(-tenure / half-life), as of this morning: 1 = new, 0 = as good as they get. */
  readonly greenness: Float64Array;
  /** By agent: hours of work since the last pause, angry contacts counted more. */
  readonly load: Float64Array;
  /** By team: posts of the roster at its fullest; rows beyond are for overtime, and those in them always come. */
  readonly posts: Int32Array;
  /** By team: agents on the roster; on duty in overtime; paid but not ready. */
  readonly level: Int32Array;
  readonly overtime: Int32Array;
  /** By team: overtime that has been asked for, from when and until when. */
  readonly asked: Int32Array;
  readonly from: Float64Array;
  readonly until: Float64Array;
  /** By team, since the warm-up: agent-seconds of overtime; seconds of angry contacts beyond their length. */
  readonly overtimeSeconds: Float64Array;
  readonly angrySeconds: Float64Array;
  /** By team: agent-seconds of the roster since the statistics began, those of them missed and those not ready, and until when. */
  readonly rosterSeconds: Float64Array;
  readonly missedSeconds: Float64Array;
  readonly notReadySeconds: Float64Array;
  private readonly accountedTo: Float64Array;
  /** By team: agents of the roster who are there now, ready or not. */
  readonly there: Int32Array;
  /** By team: busy (angry ones weighted) and duty seconds when the month began, or 0 in the month the warm-up ends. */
  readonly busyBefore: Float64Array;
  readonly dutyBefore: Float64Array;
  readonly k0: Int32Array;
  readonly k1: Int32Array;
  /** Key of what happens to all teams alike. */
  dayK0 = 0;
  dayK1 = 0;
  /** Months that are over, and the day that `away` is about. */
  month = 0;
  day = -1;

  constructor({ people, teams }: Tables) {
    const { count, agentFrom } = teams;
    const agents = people.staffed ? (agentFrom[count] as number) : 0;
    const rows = people.staffed ? count : 0;
    this.away = new Uint8Array(agents);
    this.hiredAt = new Float64Array(agents);
    this.vacantUntil = new Float64Array(agents);
    this.greenness = new Float64Array(agents);
    this.load = new Float64Array(agents);
    this.posts = Int32Array.from({ length: rows }, (_, team) =>
      (teams.onDuty[team] as Int32Array).reduce((most, level) => Math.max(most, level), 0),
    );
    this.level = new Int32Array(rows);
    this.overtime = new Int32Array(rows);
    this.asked = new Int32Array(rows);
    this.from = new Float64Array(rows);
    this.until = new Float64Array(rows);
    this.overtimeSeconds = new Float64Array(rows);
    this.angrySeconds = new Float64Array(rows);
    this.rosterSeconds = new Float64Array(rows);
    this.missedSeconds = new Float64Array(rows);
    this.notReadySeconds = new Float64Array(rows);
    this.accountedTo = new Float64Array(rows);
    this.there = new Int32Array(rows);
    this.busyBefore = new Float64Array(rows);
    this.dutyBefore = new Float64Array(rows);
    this.k0 = new Int32Array(rows);
    this.k1 = new Int32Array(rows);
  }

  /** Brings the agent-seconds of a team's roster up to now; call before its numbers change. */
  account(team: number, now: number, notReady: number): void {
    const seconds = now - (this.accountedTo[team] as number);
    const level = this.level[team] as number;
    (this.rosterSeconds[team] as number) += seconds * level;
    (this.missedSeconds[team] as number) += seconds * (level - (this.there[team] as number));
    (this.notReadySeconds[team] as number) += seconds * notReady;
    this.accountedTo[team] = now;
  }

  /** Forgets the work of agents so far, and what of it was on the roster: a run begins, or its warm-up is over. */
  startAccounts(now: number): void {
    for (const column of [this.angrySeconds, this.busyBefore, this.dutyBefore]) column.fill(0);
    for (const column of [this.rosterSeconds, this.missedSeconds, this.notReadySeconds]) column.fill(0);
    this.accountedTo.fill(now);
  }

  /** Everybody is there; tenures are drawn, each post its own. Names decide the numbers. */
  clear({ people, teams }: Tables, names: readonly string[], seed: string, replication: number): void {
    if (!people.staffed) return;
    for (const column of [this.away, this.load, this.overtime, this.asked, this.overtimeSeconds]) column.fill(0);
    this.level.fill(0);
    this.there.fill(0);
    this.startAccounts(0);
    this.vacantUntil.fill(0);
    this.month = 0;
    this.day = -1;
    const all = keyOf(seed, replication, 'staff');
    this.dayK0 = all.k0;
    this.dayK1 = all.k1;
    names.forEach((name, team) => {
      const { k0, k1 } = keyOf(seed, replication, 'team', name);
      this.k0[team] = k0;
      this.k1[team] = k1;
      const first = teams.agentFrom[team] as number;
      const rate = ((people.workforce?.attrition[team] ?? 0) as number) / (365 * 86400);
      for (let agent = first; agent < (teams.agentFrom[team + 1] as number); agent++)
        this.hiredAt[agent] = rate === 0 ? -Infinity : -exponential(k0, k1, agent - first, TENURE) / rate;
    });
  }
}

import type { TeamTables } from '../../compile/tables.ts';
import { NONE } from '../../model/units.ts';

export const OFF_DUTY = 0;
export const ON_DUTY = 1;

/**
 * The agents, one row each, teams in a row. Agents with room for another contact stand in lists by team, by the
 * channel they are on and by how many contacts they hold, so that finding one does not depend on how many there are.
 * List 0 of a team holds the idle ones, longest idle first.
 */
export class AgentTable {
  readonly team: Int16Array;
  readonly state: Uint8Array;
  /** Contacts held now. */
  readonly held: Uint8Array;
  /** Contacts in hand: row agent * maxConcurrency + 0 ... held - 1. */
  readonly inHand: Int32Array;
  readonly maxConcurrency: number;
  /** When the agent last went from idle to busy. */
  readonly busySince: Float64Array;
  /** When the agent last went from busy to idle, or came on duty. */
  readonly idleSince: Float64Array;
  /** Lists of one team. */
  readonly listsPerTeam: number;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private readonly list: Int32Array;
  private readonly head: Int32Array;
  private readonly tail: Int32Array;
  /** By team: agents on duty by roster, agents working at least one contact, and those who leave when done. */
  readonly onDuty: Int32Array;
  readonly busy: Int32Array;
  readonly leaving: Int32Array;
  /** By team: on the roster and paid, but not ready. */
  readonly notReady: Int32Array;
  /** By team: agent-seconds on duty (or finishing a contact after the shift) and working, since the statistics began. */
  readonly dutySeconds: Float64Array;
  readonly busySeconds: Float64Array;
  /** By team: agent-seconds spent finishing after the shift. */
  readonly overtimeSeconds: Float64Array;
  /** Since when agent-seconds count: 0, or the end of the warm-up. */
  private accountsFrom = 0;
  private readonly changedAt: Float64Array;
  private readonly teams: TeamTables;

  constructor(teams: TeamTables, channels: number, maxConcurrency: number) {
    const agents = teams.agentFrom[teams.count] as number;
    this.teams = teams;
    this.maxConcurrency = maxConcurrency;
    this.listsPerTeam = 1 + channels * (maxConcurrency - 1);
    this.team = new Int16Array(agents);
    for (let team = 0; team < teams.count; team++)
      this.team.fill(team, teams.agentFrom[team], teams.agentFrom[team + 1]);
    this.state = new Uint8Array(agents);
    this.held = new Uint8Array(agents);
    this.inHand = new Int32Array(agents * maxConcurrency);
    this.busySince = new Float64Array(agents);
    this.idleSince = new Float64Array(agents);
    this.next = new Int32Array(agents);
    this.previous = new Int32Array(agents);
    this.list = new Int32Array(agents).fill(NONE);
    this.head = new Int32Array(teams.count * this.listsPerTeam).fill(NONE);
    this.tail = new Int32Array(teams.count * this.listsPerTeam).fill(NONE);
    this.onDuty = new Int32Array(teams.count);
    this.busy = new Int32Array(teams.count);
    this.leaving = new Int32Array(teams.count);
    this.notReady = new Int32Array(teams.count);
    this.dutySeconds = new Float64Array(teams.count);
    this.busySeconds = new Float64Array(teams.count);
    this.overtimeSeconds = new Float64Array(teams.count);
    this.changedAt = new Float64Array(teams.count);
  }

  /** The agent who stands first among those of a team with room: `held` contacts of `channel` in hand (0 = idle). */
  firstWith(team: number, channel: number, held: number): number {
    return this.head[this.listOf(team, channel, held)] as number;
  }

  /** Puts an agent at the end of the list that fits what they hold. */
  makeAvailable(agent: number, channel: number): void {
    const list = this.listOf(this.team[agent] as number, channel, this.held[agent] as number);
    const last = this.tail[list] as number;
    this.list[agent] = list;
    this.previous[agent] = last;
    this.next[agent] = NONE;
    if (last === NONE) this.head[list] = agent;
    else this.next[last] = agent;
    this.tail[list] = agent;
  }

  /** Takes an agent out of the list they stand in, if any. */
  makeUnavailable(agent: number): void {
    const list = this.list[agent] as number;
    if (list === NONE) return;
    const before = this.previous[agent] as number;
    const after = this.next[agent] as number;
    if (before === NONE) this.head[list] = after;
    else this.next[before] = after;
    if (after === NONE) this.tail[list] = before;
    else this.previous[after] = before;
    this.list[agent] = NONE;
  }

  /** An idle agent has something in hand from now on. */
  startWork(agent: number, now: number): void {
    this.busySince[agent] = now;
    (this.busy[this.team[agent] as number] as number)++;
  }

  /** An agent's hands are empty again. */
  stopWork(agent: number, now: number): void {
    const team = this.team[agent] as number;
    this.idleSince[agent] = now;
    (this.busy[team] as number)--;
    (this.busySeconds[team] as number) += now - Math.max(this.busySince[agent] as number, this.accountsFrom);
  }

  /** Brings the agent-seconds on duty of a team up to now; call before its numbers change. */
  account(team: number, now: number): void {
    const seconds = now - (this.changedAt[team] as number);
    const leaving = this.leaving[team] as number;
    (this.dutySeconds[team] as number) +=
      seconds * ((this.onDuty[team] as number) + (this.notReady[team] as number) + leaving);
    (this.overtimeSeconds[team] as number) += seconds * leaving;
    this.changedAt[team] = now;
  }

  /** Agent-seconds at work in all teams up to now, those of contacts in hand included; changes nothing. */
  workedUntil(now: number): number {
    let seconds = 0;
    for (let team = 0; team < this.teams.count; team++) seconds += this.busySeconds[team] as number;
    for (let agent = 0; agent < this.held.length; agent++)
      if ((this.held[agent] as number) > 0)
        seconds += now - Math.max(this.busySince[agent] as number, this.accountsFrom);
    return seconds;
  }

  /** The same of agent-seconds on duty. */
  onDutyUntil(now: number): number {
    let seconds = 0;
    for (let team = 0; team < this.teams.count; team++) {
      const there = (this.onDuty[team] as number) + (this.notReady[team] as number) + (this.leaving[team] as number);
      seconds += (this.dutySeconds[team] as number) + there * (now - (this.changedAt[team] as number));
    }
    return seconds;
  }

  /** Counts what those who are working now have worked so far: the run is over. */
  endAccounts(now: number): void {
    for (let agent = 0; agent < this.held.length; agent++)
      if ((this.held[agent] as number) > 0) this.stopWork(agent, now);
    for (let team = 0; team < this.teams.count; team++) this.account(team, now);
  }

  /** Forgets the agent-seconds so far: the warm-up is over. */
  startAccounts(now: number): void {
    this.accountsFrom = now;
    for (let team = 0; team < this.teams.count; team++) {
      this.dutySeconds[team] = 0;
      this.busySeconds[team] = 0;
      this.overtimeSeconds[team] = 0;
      this.changedAt[team] = now;
    }
  }

  clear(): void {
    this.state.fill(OFF_DUTY);
    this.held.fill(0);
    this.list.fill(NONE);
    this.head.fill(NONE);
    this.tail.fill(NONE);
    this.onDuty.fill(0);
    this.busy.fill(0);
    this.leaving.fill(0);
    this.notReady.fill(0);
    this.startAccounts(0);
  }

  private listOf(team: number, channel: number, held: number): number {
    const within = held === 0 ? 0 : 1 + channel * (this.maxConcurrency - 1) + held - 1;
    return team * this.listsPerTeam + within;
  }
}

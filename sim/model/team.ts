import type { Euros, Seconds, Share } from './units.ts';

/** A number of agents on duty for one stretch of the week; stretches of a team add up. */
export interface Shift {
  /** 0 = Monday ... 6 = Sunday. */
  readonly days: readonly number[];
  /** Second of the day. */
  readonly from: Seconds;
  /** Second of the day; above 86,400 the shift ends on the next day. */
  readonly to: Seconds;
  readonly agents: number;
}

/** A skill that a team has, and how long a contact must have waited before the team takes it. */
export interface TeamSkill {
  readonly skill: string;
  /** 0 = the team's own work; above 0 = overflow from another team. */
  readonly after: Seconds;
  /**
   * Speed in work of this skill relative to the team's: 0.9 = takes 1 / 0.9 of the time. See
   * docs/model/proficiency.md.
   */
  readonly speed: number;
  /** Added to the probability that a contact of this skill resolves its need. */
  readonly resolution: number;
}

export interface Team {
  readonly name: string;
  /** In the order of preference when routing goes by skill. */
  readonly skills: readonly TeamSkill[];
  /** Names of the channels it serves. */
  readonly channels: readonly string[];
  /** Empty: `agents` are on duty all the time. */
  readonly shifts: readonly Shift[];
  /** On duty all the time when there are no shifts. */
  readonly agents: number;
  /** Wage and social costs of one productive hour. */
  readonly wage: Euros;
  /** True when it is on duty only with a service that calls its reserve in. */
  readonly reserve?: boolean;
  /** Share of paid time that is not productive: leave, illness, breaks, training. Paid hours = on duty / (1 - shrinkage). */
  readonly shrinkage: Share;
  /** Share of its agents who leave in a year; absent: as `workforce` says. */
  readonly attrition?: Share;
  /** Speed relative to the scenario's talk and wrap-up times: the core of the talk and the wrap-up are divided by it. */
  readonly speed: number;
}

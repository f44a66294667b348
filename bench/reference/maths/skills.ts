import type { Move, State } from './chain.ts';

/** A kind of contact that needs one skill. */
export interface SkillClass {
  readonly arrivals: number;
  readonly talk: number;
  readonly patience: number;
}

/** A team: how many, and the classes it takes, the preferred first. */
export interface SkillTeam {
  readonly agents: number;
  readonly takes: readonly number[];
  /** Speed in each class of `takes`; 1 unless given. */
  readonly speeds?: readonly number[];
}

/** Skills with static preferences: contacts ask teams in order, agents take classes in order. Everything exponential. */
export interface SkillModel {
  readonly classes: readonly SkillClass[];
  readonly teams: readonly SkillTeam[];
  /** For each class, its teams in the order in which they are asked. */
  readonly asks: readonly (readonly number[])[];
  /** Places in line, all classes together. */
  readonly places: number;
}

/** Where a state holds the contacts of a class with a team, and those of a class in line. */
export function inService(model: SkillModel, team: number, row: number): number {
  return team * model.classes.length + row;
}

export function inLine(model: SkillModel, row: number): number {
  return model.teams.length * model.classes.length + row;
}

/** Agents of a team who talk. */
export function busyOf(model: SkillModel, state: State, team: number): number {
  return model.classes.reduce((sum, _, row) => sum + (state[inService(model, team, row)] as number), 0);
}

/** Speed of a team in a class. */
export function speedOf({ takes, speeds }: SkillTeam, row: number): number {
  return speeds?.[takes.indexOf(row)] ?? 1;
}

/** Nobody there. */
export function emptyState(model: SkillModel): State {
  return new Array<number>((model.teams.length + 1) * model.classes.length).fill(0);
}

/** Moves of the chain (contacts by team and class, then in line by class). */
export function skillMoves(model: SkillModel) {
  const { classes, teams, asks, places } = model;
  const changed = (state: State, ...steps: readonly (readonly [at: number, by: number])[]): State => {
    const next = [...state];
    for (const [at, by] of steps) (next[at] as number) += by;
    return next;
  };
  return (state: State): Move[] => {
    const waiting = classes.reduce((sum, _, row) => sum + (state[inLine(model, row)] as number), 0);
    const moves: Move[] = [];
    classes.forEach(({ arrivals, patience }, row) => {
      const team = asks[row]!.find((one) => busyOf(model, state, one) < teams[one]!.agents);
      const at = team === undefined ? inLine(model, row) : inService(model, team, row);
      if (team !== undefined || waiting < places) moves.push([changed(state, [at, 1]), arrivals]);
      const line = inLine(model, row);
      moves.push([changed(state, [line, -1]), (state[line] as number) / patience]);
    });
    teams.forEach((one, team) => {
      const next = one.takes.find((row) => (state[inLine(model, row)] as number) > 0);
      classes.forEach(({ talk }, row) => {
        const at = inService(model, team, row);
        const rate = ((state[at] as number) * speedOf(one, row)) / talk;
        if (next === undefined) moves.push([changed(state, [at, -1]), rate]);
        else moves.push([changed(state, [at, -1], [inService(model, team, next), 1], [inLine(model, next), -1]), rate]);
      });
    });
    return moves;
  };
}

import type { SkillModel } from '../maths/skills.ts';

const [CARDS, LOANS, CLAIMS] = [0, 1, 2] as const;
const PATIENT = Infinity;

/** Specialists, and a team that helps them when its own work is done. */
export const N_MODEL: SkillModel = {
  classes: [
    { arrivals: 0.016, talk: 200, patience: 150 },
    { arrivals: 0.012, talk: 200, patience: 180 },
  ],
  teams: [
    { agents: 3, takes: [CARDS] },
    { agents: 3, takes: [LOANS, CARDS] },
  ],
  asks: [[0, 1], [1]],
  places: 10,
};

/** Two teams of specialists, and one for both. */
export const W_MODEL: SkillModel = {
  classes: [
    { arrivals: 0.012, talk: 180, patience: 120 },
    { arrivals: 0.015, talk: 180, patience: 200 },
  ],
  teams: [
    { agents: 2, takes: [CARDS] },
    { agents: 2, takes: [LOANS] },
    { agents: 2, takes: [CARDS, LOANS] },
  ],
  asks: [
    [0, 2],
    [1, 2],
  ],
  places: 8,
};

/** Two all-round teams with opposite preferences. */
export const X_MODEL: SkillModel = {
  classes: W_MODEL.classes.map((one) => ({ ...one, patience: 150 })),
  teams: [
    { agents: 3, takes: [CARDS, LOANS] },
    { agents: 3, takes: [LOANS, CARDS] },
  ],
  asks: [
    [0, 1],
    [1, 0],
  ],
  places: 12,
};

/** One kind of contact, two teams in turn, nobody waits. */
export const OVERFLOW: SkillModel = {
  classes: [{ arrivals: 7 / 160, talk: 160, patience: PATIENT }],
  teams: [
    { agents: 5, takes: [CARDS] },
    { agents: 4, takes: [CARDS] },
  ],
  asks: [[0, 1]],
  places: 0,
};

/** Two kinds with a team each, and a third team for what they cannot take; nobody waits. */
export const GRADED: SkillModel = {
  classes: [
    { arrivals: 3 / 150, talk: 150, patience: PATIENT },
    { arrivals: 2 / 240, talk: 240, patience: PATIENT },
  ],
  teams: [
    { agents: 3, takes: [CARDS] },
    { agents: 2, takes: [LOANS] },
    { agents: 2, takes: [CARDS, LOANS] },
  ],
  asks: [
    [0, 2],
    [1, 2],
  ],
  places: 0,
};

/** Three skills, each team helps the one before it. */
export const THREE: SkillModel = {
  classes: [
    { arrivals: 0.008, talk: 150, patience: 120 },
    { arrivals: 0.006, talk: 200, patience: 120 },
    { arrivals: 0.005, talk: 180, patience: 200 },
  ],
  teams: [
    { agents: 1, takes: [CARDS] },
    { agents: 1, takes: [LOANS, CARDS] },
    { agents: 2, takes: [CLAIMS, LOANS] },
  ],
  asks: [[0, 1], [1, 2], [2]],
  places: 6,
};

/** Three skills and two teams that share the middle one, each faster in its own work. */
export const W_OF_THREE: SkillModel = {
  classes: [
    { arrivals: 0.009, talk: 180, patience: 120 },
    { arrivals: 0.01, talk: 150, patience: 200 },
    { arrivals: 0.007, talk: 240, patience: 150 },
  ],
  teams: [
    { agents: 2, takes: [CARDS, LOANS], speeds: [1.2, 0.8] },
    { agents: 2, takes: [LOANS, CLAIMS], speeds: [1, 0.9] },
  ],
  asks: [[0], [1, 0], [1]],
  places: 6,
};

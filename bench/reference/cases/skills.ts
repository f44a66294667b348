import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { alikeAgents } from '../maths/alike-agents.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { erlangB } from '../maths/erlang.ts';
import { exponential } from '../maths/law.ts';
import {
  busyOf,
  emptyState,
  inLine,
  inService,
  type SkillClass,
  type SkillModel,
  type SkillTeam,
  skillMoves,
  speedOf,
} from '../maths/skills.ts';
import { percent, perSecond } from './one-line.ts';
import { GRADED, N_MODEL, OVERFLOW, THREE, W_MODEL, W_OF_THREE, X_MODEL } from './skill-models.ts';

const FAMILY = 'Skills';
/** What happens less often is not seen often enough to have a normal error. */
const RARE = 0.002;
const SKILLS = ['cards', 'loans', 'claims'] as const;
const TEAMS = ['first', 'second', 'third'] as const;

function bodyOf({ classes, teams, places }: SkillModel): ScenarioBody {
  return {
    channels: { phone: { target: '80 % in 20 s', places } },
    intents: Object.fromEntries(
      classes.map(({ arrivals, talk, patience }, row) => [
        SKILLS[row],
        {
          skill: SKILLS[row],
          arrivals: { rate: perSecond(arrivals) },
          talk: exponential(talk).text,
          ...(patience < Infinity ? { patience: exponential(patience).text } : {}),
        },
      ]),
    ),
    teams: Object.fromEntries(
      teams.map((team, row) => [TEAMS[row], { agents: team.agents, skills: skillsText(team) }]),
    ),
    service: { routing: 'skill-order' },
  };
}

/** A list of skills, or a mapping where the team is faster or slower in some. */
function skillsText({ takes, speeds }: SkillTeam): unknown {
  if (speeds === undefined) return takes.map((one) => SKILLS[one]);
  return Object.fromEntries(takes.map((one, i) => [SKILLS[one], { speed: percent(speeds[i] as number) }]));
}

/** Figures of a solved chain; abandonment from the lines, or from what the agents do not carry. */
function read(model: SkillModel, chain: Chain, p: Float64Array, fromLines: boolean): Exact {
  const { classes, teams, asks, places } = model;
  const over = (figure: (state: State) => number) => average(chain, p, figure);
  const waiting = (state: State) => classes.reduce((sum, _, row) => sum + (state[inLine(model, row)] as number), 0);
  const allBusy = (state: State, row: number) =>
    asks[row]!.every((team) => busyOf(model, state, team) === teams[team]!.agents);
  const figures: Record<string, number> = {};
  let [offered, turnedAway] = [0, 0];
  classes.forEach(({ arrivals, talk, patience }, row) => {
    const blocked = over((state) => (allBusy(state, row) && waiting(state) >= places ? 1 : 0));
    const delayed = over((state) => (allBusy(state, row) && waiting(state) < places ? 1 : 0));
    const line = over((state) => state[inLine(model, row)] as number);
    const carried = over((state) =>
      teams.reduce((sum, one, team) => sum + (state[inService(model, team, row)] as number) * speedOf(one, row), 0),
    );
    offered += arrivals;
    turnedAway += arrivals * blocked;
    if (places === 0) return;
    const left = fromLines ? line / patience / arrivals : 1 - blocked - carried / talk / arrivals;
    figures[`pWait.intent.${SKILLS[row]}`] = delayed / (1 - blocked);
    figures[`waitOnline.intent.${SKILLS[row]}`] = line / arrivals / (1 - blocked);
    if (patience < Infinity) figures[`abandonment.intent.${SKILLS[row]}`] = left / (1 - blocked);
  });
  if (turnedAway / offered > RARE) figures['blocked.phone'] = turnedAway / offered;
  teams.forEach(({ agents }, team) => {
    figures[`occupancy.${TEAMS[team]}`] = over((state) => busyOf(model, state, team)) / agents;
  });
  return figures;
}

/** Any model with skills as a chain, solved and read in two ways. */
export function skilled(id: string, title: string, model: SkillModel, family = FAMILY): ReferenceCase {
  const rate = model.classes.reduce((sum, { arrivals }) => sum + arrivals, 0);
  const chain = () => explore(emptyState(model), skillMoves(model));
  return {
    id,
    family,
    title,
    scenario: bodyOf(model),
    span: { kind: 'steady', rate, warmUp: 8000, contacts: 12_000 },
    exact: () => {
      const of = chain();
      return read(model, of, byIteration(of), true);
    },
    again: () => {
      const of = chain();
      return read(model, of, byElimination(of), false);
    },
  };
}

/** Two groups in turn without places: the first is Erlang B by itself, both together too, the second carries the rest. */
function overflow(): ReferenceCase {
  const [{ arrivals, talk }] = OVERFLOW.classes as readonly [SkillClass];
  const load = arrivals * talk;
  const [first, second] = OVERFLOW.teams.map(({ agents }) => agents) as [number, number];
  const [passed, blocked] = [erlangB(first, load), erlangB(first + second, load)];
  return {
    ...skilled('overflow-loss', 'two teams in turn, no places', OVERFLOW),
    again: () => ({
      'blocked.phone': blocked,
      'occupancy.first': (load * (1 - passed)) / first,
      'occupancy.second': (load * (passed - blocked)) / second,
    }),
  };
}

/** Two all-round teams: all together are Erlang A, whoever takes whom first. */
function allRound(): ReferenceCase {
  const [{ talk, patience }] = X_MODEL.classes as readonly [SkillClass];
  const arrivals = X_MODEL.classes.reduce((sum, one) => sum + one.arrivals, 0);
  const agents = X_MODEL.teams.reduce((sum, team) => sum + team.agents, 0);
  const plain = skilled('x-model', 'two all-round teams with preferences', X_MODEL);
  const { pWait, abandonment, occupancy } = alikeAgents({
    arrivals,
    talk,
    agents,
    patience,
    places: X_MODEL.places,
    within: 20,
  });
  return {
    ...plain,
    exact: () => ({ ...plain.exact(), 'pWait.phone': pWait, 'abandonment.phone': abandonment, occupancy }),
    again: () => withTotals(plain.again()),
  };
}

/** Totals of the all-round teams from the figures by class and by team. */
function withTotals(figures: Exact): Exact {
  const rates = X_MODEL.classes.map(({ arrivals }) => arrivals);
  const all = rates.reduce((sum, rate) => sum + rate, 0);
  const mean = (name: string) =>
    rates.reduce((sum, rate, row) => sum + rate * (figures[`${name}.intent.${SKILLS[row]}`] as number), 0) / all;
  const occupancy = ((figures['occupancy.first'] as number) + (figures['occupancy.second'] as number)) / 2;
  return { ...figures, 'pWait.phone': mean('pWait'), 'abandonment.phone': mean('abandonment'), occupancy };
}

export const SKILLS_CASES: readonly ReferenceCase[] = [
  skilled('n-model', 'specialists, and a team that helps out', N_MODEL),
  skilled('w-model', 'two teams of specialists, and one for both', W_MODEL),
  allRound(),
  skilled('three-skills', 'three skills, a chain of three teams', THREE),
  skilled('w-of-three', 'three skills, two teams that share the middle one, faster in their own', W_OF_THREE),
  overflow(),
  skilled('graded-loss', 'two teams and an overflow team, no places', GRADED),
];

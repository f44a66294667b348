import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Team } from '../../sim/model/team.ts';
import { DAY } from '../../sim/model/units.ts';
import { CALL, DESK, exponentialOf, labModel, SERVICE } from '../kits/lab-model.ts';

const SHORT = { ...labModel().horizon, length: 3 * DAY, warmUp: 0 };
const row = (model: Model) => [...simulate(prepare(model, 0), 'proficiency', 0)];
const share = (model: Model, id: string) => {
  const at = layoutOf(model).measures.findIndex((one) => one.id === id);
  const result = simulate(prepare(model, 0), 'proficiency', 0);
  return (result[2 * at] as number) / (result[2 * at + 1] as number);
};
const desk = (changes: Partial<Team>): Team => ({ ...DESK, ...changes });
const skilled = (speed: number, resolution = 0) => [{ skill: 'any', after: 0, speed, resolution }];

describe('proficiency', () => {
  it('twice as fast is the same as half as long a talk and wrap-up, to the last bit', () => {
    const slow = { ...CALL, talk: exponentialOf(480), wrapUp: exponentialOf(60) };
    const short = { ...CALL, talk: exponentialOf(240), wrapUp: exponentialOf(30) };
    const fast = labModel({ horizon: SHORT, intents: [slow], teams: [desk({ speed: 2 })] });
    const usual = labModel({ horizon: SHORT, intents: [short] });
    expect(row(fast)).toEqual(row(usual));
    const bySkill = labModel({ horizon: SHORT, intents: [slow], teams: [desk({ skills: skilled(2) })] });
    expect(row(bySkill)).toEqual(row(usual));
  });

  it('speeds of team and skill multiply', () => {
    const both = labModel({ horizon: SHORT, teams: [desk({ speed: 2, skills: skilled(0.5) })] });
    expect(row(both)).toEqual(row(labModel({ horizon: SHORT })));
  });

  it('leaves identification and look-up as they are', () => {
    const parts = { identify: 0, lookUp: 60, retell: 0, misroutedTalk: 0 };
    const talk = (speed: number) =>
      share(labModel({ horizon: SHORT, parts, teams: [desk({ speed, agents: 60 })] }), 'aht.phone');
    expect(talk(0.5) - 60).toBeCloseTo(2 * (talk(1) - 60), -1);
  });

  it('a change of resolution is a change of the share of contacts that solve their need', () => {
    const patientAgain = { ...labModel().journey, recontactDelay: exponentialOf(3600), maxContacts: 200 };
    const intents = [{ ...CALL, resolution: 0.8 }];
    const of = (resolution: number) =>
      labModel({
        horizon: { ...SHORT, length: 30 * DAY },
        journey: patientAgain,
        intents,
        teams: [desk({ agents: 60, skills: skilled(1, resolution) })],
      });
    expect(share(of(0), 'contactsPerNeed')).toBeCloseTo(1 / 0.8, 1);
    expect(share(of(-0.3), 'contactsPerNeed')).toBeCloseTo(1 / 0.5, 1);
  });

  it('whoever is idle longest spreads the work: teams that are alike are equally busy', () => {
    const teams = [desk({ name: 'one', agents: 15 }), desk({ name: 'two', agents: 15 })];
    const service = { ...SERVICE, idleAgents: 'longest-idle' as const };
    const strategies = [{ name: 'today', summary: '', service, costs: [] }];
    const model = labModel({ horizon: SHORT, teams, strategies });
    expect(share(model, 'occupancy.one') - share(model, 'occupancy.two')).toBeCloseTo(0, 2);
    const inOrder = labModel({ horizon: SHORT, teams });
    expect(share(inOrder, 'occupancy.one') - share(inOrder, 'occupancy.two')).toBeGreaterThan(0.05);
  });
});

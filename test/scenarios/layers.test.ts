import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { measureNames } from '../../scenarios/measures/measure-names.ts';
import { type ReadOptions, readScenario } from '../../scenarios/read-scenario.ts';
import { figuresOf } from '../../sim/measures/catalogue.ts';
import { RIGHT } from './wrong-scenarios.ts';

function read(options: ReadOptions = {}, text = RIGHT) {
  const { model, issues } = readScenario(text, options);
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(formatIssues(errors, text)).toBe('');
  return model!;
}

describe('settings', () => {
  it('replace values of the file and of the defaults', () => {
    const model = read({
      set: { 'journey.retry': '35 %', 'intents.info.talk': '{exponential: 5 min}', 'teams.loans.agents': '7' },
    });
    expect(model.journey.retry).toBe(0.35);
    expect(model.intents[0]!.talk).toEqual({ kind: 'exponential', mean: 300 });
    expect(model.teams[1]!.agents).toBe(7);
  });

  it('make the other shares of a sum give way', () => {
    const model = read({ set: { 'intents.info.share': '80 %', 'journey.first-channel.medium.phone': '50 %' } });
    expect(model.intents.map(({ arrivals }) => arrivals.kind === 'needs' && arrivals.share)).toEqual([
      0.8,
      expect.closeTo(0.2),
    ]);
    expect(model.journey.firstChannel.medium).toEqual({ phone: 0.5, email: 0.5 });
  });

  it('reach into strategies of the library', () => {
    const model = read({ set: { 'strategies.unified-view.costs[0].set-up': '99 EUR' } });
    expect(model.strategies[2]!.costs[0]!.setUp).toBe(99);
  });

  it('open sections that the file does not have, with their defaults', () => {
    const set = {
      'channels.email.turns': '{reply: 60 s}',
      'service.knowledge': '{strength: 50 %}',
      'service.deferred': '{}',
    };
    const model = read({ set });
    const email = model.channels.find(({ name }) => name === 'email')!;
    expect(email.turns).toMatchObject({ reply: { kind: 'deterministic', value: 60 }, leaves: 0.03 });
    expect(model.strategies[0]!.service.knowledge).toMatchObject({ strength: 0.5, coreTime: 0.07 });
    expect(model.strategies[0]!.service.deferred).toEqual({ strength: 1, order: 'arrival', makesWay: false });
  });

  it('open the section of a key that they set, one or several, and leave the rest of it at its defaults', () => {
    const set = {
      'service.deferred.order': 'deadline',
      'service.deferred.makes-way': 'true',
      'channels.email.turns.leaves': '5 %',
      'strategies.unified-view.knowledge.strength': '50 %',
    };
    const model = read({ set });
    expect(model.strategies[0]!.service.deferred).toEqual({ strength: 1, order: 'deadline', makesWay: true });
    expect(model.channels.find(({ name }) => name === 'email')!.turns).toMatchObject({ leaves: 0.05 });
    expect(model.strategies.map(({ service }) => service.knowledge?.strength)).toEqual([
      undefined,
      undefined,
      0.5,
      0.5,
    ]);
    const unknown = readScenario(RIGHT, {
      set: { 'service.deferred.sort': '1', 'channels.emial.turns.leaves': '5 %' },
    });
    expect(unknown.issues.map(({ path, hint }) => `${path.join('.')}: ${hint}`)).toEqual([
      ': did you mean "email"?',
      expect.stringMatching(/^service.deferred.sort: /),
    ]);
  });

  it('lead to something that is there', () => {
    const set = {
      'teams.desc.agents': '3',
      'teams.new': '{agents: 3}',
      'journey.x.y': '1',
      'intents.info.talk[3]': '1 s',
    };
    expect(readScenario(RIGHT, { set }).issues.map(({ got, hint }) => `${got}: ${hint}`)).toEqual([
      '"teams.desc.agents": did you mean "desk"?',
      '"teams.new": "new" is none of: desk, loans',
      expect.stringMatching(/^"journey.x.y": "x" is none of: .*recontact-delay, /),
      '"intents.info.talk[3]": "3" is none of: ',
    ]);
    expect(readScenario(RIGHT, { set: { 'journey.retry': '*a', 'intents.info.talk': '{' } }).model).toBeUndefined();
  });

  it('are checked like the file', () => {
    const { issues } = readScenario(RIGHT, { set: { 'journey.retry': '35', 'journey.retri': '35 %' } });
    expect(issues.map(({ path, hint }) => `${path.join('.')}: ${hint}`)).toEqual([
      'journey.retri: did you mean "retry"?',
      'journey.retry: write "35 %" if this is in percent',
    ]);
  });
});

describe('sizes', () => {
  it('scale customers and agents', () => {
    const model = read({ size: 'large' });
    expect(model.segments[0]!.count).toBe(25000);
    expect(model.teams.map(({ agents }) => agents)).toEqual([43, 19]);
    expect(model.teams[0]!.shifts[0]!.agents).toBe(43);
  });

  it('take a total of customers, and single teams', () => {
    const text = RIGHT.replace(
      '{customers: 500 %, staffing: 480 %}',
      '{customers: 60000, agents: {loans: 30}, horizon: {length: 2 weeks}}',
    );
    const model = read({ size: 'large' }, text);
    expect(model.segments[0]!.count).toBe(60000);
    expect(model.teams.map(({ agents }) => agents)).toEqual([9, 30]);
    expect(model.horizon).toMatchObject({ length: 14 * 86400, warmUp: 7 * 86400 });
  });

  it('have names', () => {
    expect(readScenario(RIGHT, { size: 'lrage' }).issues[0]).toMatchObject({
      expected: 'one of: large',
      hint: 'did you mean "large"?',
    });
  });
});

describe('strategies', () => {
  it('come after today, in the order asked for, from the file or the library', () => {
    const model = read({ strategies: ['more-staff', 'both'] });
    expect(model.strategies.map(({ name }) => name)).toEqual(['today', 'more-staff', 'both']);
    expect(model.strategies[1]!.service).toEqual({ ...model.strategies[0]!.service, staffing: 1.08 });
  });

  it('take over the changes and the costs of those they extend', () => {
    const [, callback, unified, both] = read().strategies;
    expect(both!.service).toEqual({ ...callback!.service, view: unified!.service.view });
    expect(both!.costs).toEqual([...callback!.costs, ...unified!.costs]);
  });

  it('change a call-back of today key by key, unless they name a policy', () => {
    const text = `${RIGHT}service: {callback: {policy: slot, accepted: 50 %, delay: 2 h}}\n`.replace(
      '  unified-view:\n',
      '  later: {callback: {delay: 6 h}}\n  unified-view:\n',
    );
    const { strategies } = read({}, text);
    expect(strategies.find(({ name }) => name === 'later')!.service.callback).toEqual({
      ...strategies[0]!.service.callback,
      delay: 21600,
    });
    expect(strategies[1]!.service.callback).toMatchObject({ policy: 'virtual-hold', accepted: 0.37, delay: 0 });
  });

  it('may change single levers beside a policy', () => {
    const text = RIGHT.replace('  unified-view:\n', '  unified-view: {view: {policy: unified, duplicates: 0 %}}\n');
    expect(read({}, text).strategies[2]!.service.view).toMatchObject({
      identify: 1,
      lookUp: 1,
      context: 1,
      duplicates: 0,
      routing: 1,
    });
  });

  it('that are not there are told with the nearest name', () => {
    expect(readScenario(RIGHT, { strategies: ['bothh'] }).issues[0]).toMatchObject({
      path: [],
      hint: 'did you mean "both"? all of them: centralino scenarios --strategies',
    });
  });
});

describe('assumptions', () => {
  it('list what the file says in the long form, and the defaults that it leaves alone', () => {
    const text = RIGHT.replace(
      'resolution: 80 %',
      'resolution: {base: 80 %, low: 70 %, source: our sheet, confidence: observed}',
    );
    const { assumptions } = read({}, text);
    const at = (path: string) => assumptions.find((one) => one.path === path);
    expect(at('intents.info.resolution')).toEqual({
      path: 'intents.info.resolution',
      base: '80 %',
      low: '70 %',
      high: '80 %',
      source: 'our sheet',
      confidence: 'observed',
    });
    expect(at('intents.loss.resolution')).toMatchObject({ base: '70 %', confidence: 'default' });
    expect(at('strategies.callback.callback.accepted')).toMatchObject({
      base: '37 %',
      low: '25 %',
      high: '63 %',
      confidence: 'default',
    });
    expect(at('strategies.callback.callback.offer-above')).toBeUndefined();
  });

  it('are few in a laboratory', () => {
    const text =
      'centralino: 1\nname: x\nhorizon: {length: 1 d}\nchannels: {phone: {}}\nintents: {call: {arrivals: {rate: 9 /h}, talk: 4 min}}\nteams: {desk: {agents: 2}}\n';
    expect(read({}, text).assumptions).toEqual([]);
  });
});

describe('measures', () => {
  const compare = (guardrail: string, minimum = 'NPS: 1 point') =>
    RIGHT.replace('phone service level >= 80 %', guardrail).replace('NPS: 1 point', minimum);

  it('that have a name in words are there', () => {
    const { model } = readScenario(RIGHT);
    const byName = (list: readonly { readonly name: string }[]) =>
      Object.fromEntries(list.map((one) => [one.name, one]));
    const names = measureNames({
      channels: byName(model!.channels),
      teams: byName(model!.teams),
      intents: byName(model!.intents),
    });
    expect(figuresOf(model!).map(({ id }) => id)).toEqual(expect.arrayContaining(names.map(({ id }) => id)));
  });

  it.each([
    ['phone abandonment <= 5 %', { measure: 'abandonment.phone', atLeast: false, limit: 0.05 }],
    ['Phone wait <= 2 min', { measure: 'wait.phone', atLeast: false, limit: 120 }],
    ['serviceLevel.intent.loss >= 90 %', { measure: 'serviceLevel.intent.loss', atLeast: true, limit: 0.9 }],
    ['waitOnline.phone <= 30 s', { measure: 'waitOnline.phone', atLeast: false, limit: 30 }],
    ['cost <= 900000 EUR/year', { measure: 'cost', atLeast: false, limit: 900000 }],
    ['NPS >= -5', { measure: 'nps', atLeast: true, limit: -5 }],
    ['contactsPerNeed <= 1.4', { measure: 'contactsPerNeed', atLeast: false, limit: 1.4 }],
  ])('guardrail %s', (text, expected) => {
    expect(read({}, compare(text)).comparison.guardrails).toEqual([expected]);
  });

  it.each([
    ['cost per resolution: 1 %', { costPerResolution: { value: 0.01, relative: true } }],
    ['csat: 0.5 points', { csat: { value: 0.005, relative: false } }],
    ['phone wait: 5 s', { 'wait.phone': { value: 5, relative: false } }],
    ['cost per contact: 0.05 EUR', { costPerContact: { value: 0.05, relative: false } }],
  ])('minimum %s', (text, expected) => {
    expect(read({}, compare('NPS >= 0', text)).comparison.minimumRelevant).toEqual(expected);
  });

  it('by id must exist in this scenario', () => {
    const { model, issues } = readScenario(compare('waitOnlin.phone <= 30 s'));
    expect(model).toBeUndefined();
    expect(issues[0]).toMatchObject({ path: ['compare', 'guardrails', 0], hint: 'did you mean "waitOnline.phone"?' });
  });
});

import fc from 'fast-check';
import type { Distribution } from '../../sim/model/distribution.ts';
import type { Model } from '../../sim/model/model.ts';
import { HOUR } from '../../sim/model/units.ts';
import { CALL, DESK, exponentialOf, labModel, NEVER, NO_CALLBACK, NOTHING, PHONE, SERVICE } from './lab-model.ts';

/** Seconds of each run. */
export const LENGTH = 10 * HOUR;
const SKILLS = ['bills', 'faults', 'moves'] as const;
const CHANNELS = [
  PHONE,
  { ...PHONE, name: 'chat', digital: true, concurrency: 3, pace: [1, 0.85, 0.7] },
  { ...PHONE, name: 'mail', mode: 'deferred' as const, target: { share: 0.9, within: 4 * HOUR } },
];

const seconds = (min: number, max: number) => fc.integer({ min, max });
const law: fc.Arbitrary<Distribution> = seconds(20, 600).chain((mean) =>
  fc.constantFrom<Distribution>(
    exponentialOf(mean),
    { kind: 'deterministic', value: mean },
    { kind: 'lognormal', mean, cv: 1.3 },
    {
      kind: 'mixture',
      parts: [
        { weight: 0.8, of: exponentialOf(mean / 2) },
        { weight: 0.2, of: exponentialOf(3 * mean) },
      ],
    },
  ),
);
const patience = fc.oneof({ weight: 4, arbitrary: law }, { weight: 1, arbitrary: fc.constant(NEVER) });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const intent = (row: number) =>
  fc
    .record({
      rates: fc.array(fc.double({ min: 0.0005, max: 0.02, noNaN: true }), { minLength: 1, maxLength: 5 }),
      urgency: fc.nat({ max: 3 }),
      talk: law,
      wrapUp: fc.oneof(fc.constant(NOTHING), law),
      resolution: share,
      headStart: fc.constantFrom(0, 0, 90),
      channels: fc.subarray(['phone', 'chat', 'mail'], { minLength: 1 }),
    })
    .map(({ rates, ...rest }) => ({
      ...CALL,
      ...rest,
      name: `intent ${row}`,
      skill: SKILLS[row] as string,
      arrivals: { kind: 'rates' as const, rates, every: HOUR, season: new Array(12).fill(1) },
    }));

const team = (row: number) =>
  fc
    .record({
      agents: seconds(0, 5),
      further: fc.subarray([...SKILLS]),
      after: fc.constantFrom(0, 0, 60),
      speed: fc.constantFrom(1, 1, 0.8, 1.3),
      shifts: fc.boolean(),
      from: seconds(0, 8),
      length: seconds(1, 20),
    })
    .map(({ agents, further, after, speed, shifts, from, length }) => ({
      ...DESK,
      name: `team ${row}`,
      agents,
      speed,
      wage: 30,
      shrinkage: 0.3,
      channels: ['phone', 'chat', 'mail'],
      skills: [SKILLS[row] as string, ...further.filter((one) => one !== SKILLS[row])].map((skill, i) => ({
        skill,
        after: i === 0 ? 0 : after,
        speed: 1,
        resolution: 0,
      })),
      shifts: shifts
        ? [{ days: [0, 1, 2, 3, 4, 5, 6], from: from * HOUR, to: (from + length) * HOUR, agents: agents + 1 }]
        : [],
    }));

/** Any contact centre made of these parts. */
export const centre: fc.Arbitrary<Model> = fc
  .record({
    intents: fc.tuple(intent(0), intent(1), intent(2)),
    teams: fc.tuple(team(0), team(1), team(2)),
    patience,
    places: fc.constantFrom(-1, -1, 3),
    routing: fc.constantFrom('first-come' as const, 'urgency-first' as const, 'skill-order' as const),
    idleAgents: fc.constantFrom('in-order' as const, 'longest-idle' as const, 'fastest-first' as const),
    policy: fc.constantFrom('none' as const, 'virtual-hold' as const, 'slot' as const, 'abandoned' as const),
    accepted: share,
    retry: share,
    misroute: fc.constantFrom(0, 0.2),
  })
  .map(({ patience: waits, places, routing, idleAgents, policy, accepted, retry, misroute, ...parts }) =>
    labModel({
      ...parts,
      horizon: { ...labModel().horizon, length: LENGTH, warmUp: 0 },
      channels: CHANNELS.map((one) => (one.mode === 'live' ? { ...one, patience: waits, places } : one)),
      parts: { identify: 0, lookUp: 0, retell: 0, misroutedTalk: 30 },
      journey: {
        ...labModel().journey,
        firstChannel: {
          easy: { phone: 1 },
          medium: { phone: 0.6, chat: 0.2, mail: 0.2 },
          hard: { phone: 1 },
        },
        afterFailure: { phone: { phone: 0.7, chat: 0.1, mail: 0.1 }, chat: { phone: 0.9 }, mail: { phone: 0.9 } },
        recontactDelay: exponentialOf(HOUR),
        retry,
        retryDelay: exponentialOf(300),
        misroute,
      },
      strategies: [
        {
          name: 'today',
          summary: '',
          costs: [],
          service: {
            ...SERVICE,
            routing,
            idleAgents,
            callback: {
              ...NO_CALLBACK,
              policy,
              accepted,
              answered: 0.7,
              attempts: 2,
              attemptDelay: 300,
              connect: 20,
              delay: 1200,
              slack: 600,
              offerWhenWaiting: 1,
            },
          },
        },
      ],
    }),
  );

import type fc from 'fast-check';
import type { Model } from '../../sim/model/model.ts';
import { NO_CALLBACK, PHONE } from './lab-model.ts';
import { servedBy } from './model-variants.ts';
import { centre } from './random-centre.ts';

/** A contact centre put together at random in which people call, wait, are answered and may call again: nothing else. */
export const plainCentre: fc.Arbitrary<Model> = centre.map((model) => {
  const { journey } = model;
  const plain = servedBy(model, (service) => ({ ...service, callback: NO_CALLBACK }));
  const channels = [PHONE.name];
  const always = { [PHONE.name]: 1 };
  return {
    ...plain,
    channels: model.channels.filter(({ name }) => name === PHONE.name),
    intents: model.intents.map((intent) => ({ ...intent, channels })),
    teams: model.teams.map((team) => ({ ...team, channels, speed: 1 })),
    journey: {
      ...journey,
      firstChannel: { easy: always, medium: always, hard: always },
      afterFailure: { [PHONE.name]: { [PHONE.name]: 0.9 } },
      misroute: 0,
    },
  };
});

/** The same with customers who are remembered, and some of whom leave. */
export const plainCentreOfCustomers: fc.Arbitrary<Model> = plainCentre.map((model) => ({
  ...model,
  segments: [
    { name: 'many', count: 1500, needsPerYear: 60, margin: 50, churn: 0.2, headStart: 0 },
    { name: 'few', count: 250, needsPerYear: 120, margin: 500, churn: 0.1, headStart: 60 },
  ],
  profiles: [{ name: 'even', week: new Array(336).fill(1), season: new Array(12).fill(1) }],
  intents: model.intents.map((intent) => ({
    ...intent,
    arrivals: { kind: 'needs' as const, share: 1 / model.intents.length, profile: 'even' },
  })),
}));

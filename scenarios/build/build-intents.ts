import type { Arrivals } from '../../sim/model/demand.ts';
import type { Distribution } from '../../sim/model/distribution.ts';
import type { Intent } from '../../sim/model/intent.ts';
import type { Completed, CompletedIntent } from '../schema/completed.ts';
import { type ByChannel, EVERY_CHANNEL } from '../schema/intent-schema.ts';
import { buildExternal } from './build-outside.ts';
import { buildSales } from './build-sales.ts';
import { buildSecondLevel } from './build-second-level.ts';

export function buildIntents(scenario: Completed, arrivalsOf: (intent: CompletedIntent) => Arrivals): Intent[] {
  const all = Object.keys(scenario.channels);
  const live = all.filter((name) => scenario.channels[name]?.mode === 'live');
  return Object.entries(scenario.intents).map(([name, intent]) => ({
    name,
    title: intent.title ?? name,
    arrivals: arrivalsOf(intent),
    complexity: intent.complexity,
    urgency: intent.urgency,
    skill: intent.skill,
    ...(intent.licensed === undefined ? {} : { licensed: intent.licensed }),
    channels: intent.channels ?? all,
    talk: onlyLaw(intent.talk ?? {}),
    wrapUp: intent['wrap-up'],
    resolution: intent.resolution,
    identification: intent.identification ?? scenario.handling.identification,
    patience: patienceOf(intent.patience ?? {}, live),
    stakes: intent.stakes,
    ...buildExternal(intent),
    ...buildSales(intent),
    ...(intent['asks-status'] === undefined ? {} : { asksStatus: intent['asks-status'] }),
    ...(intent['wants-record'] === undefined ? {} : { wantsRecord: intent['wants-record'] }),
    ...(intent['legal-deadline'] === undefined
      ? {}
      : { legalDeadline: intent['legal-deadline'], compensation: intent.compensation ?? 0 }),
    ...(intent['asked-by'] === undefined ? {} : { askedBy: intent['asked-by'] }),
    ...buildSecondLevel(intent, onlyLaw(intent.talk ?? {})),
    headStart: intent['head-start'],
  }));
}

function onlyLaw(talk: ByChannel): Distribution {
  const [law] = Object.values(talk);
  // The contacts of a trace bring their own talk times.
  return law ?? { kind: 'deterministic', value: 0 };
}

function patienceOf(patience: ByChannel, live: readonly string[]): Record<string, Distribution> {
  const { [EVERY_CHANNEL]: everywhere, ...byChannel } = patience;
  if (everywhere === undefined) return byChannel;
  return Object.fromEntries(live.map((channel) => [channel, everywhere]));
}

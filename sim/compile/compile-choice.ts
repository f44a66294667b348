import { COMPLEXITIES } from '../model/channel.ts';
import type { ChannelChoice } from '../model/choice-sections.ts';
import type { Intent } from '../model/intent.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { exp } from '../random/deterministic-maths.ts';
import type { ChoiceTables, ClosedTables, LearningTables } from './choice-tables.ts';
import { mixOf } from './compile-intents.ts';
import { compileNewChannel } from './compile-new-channel.ts';
import { cumulative } from './cumulative.ts';
import { inUse } from './in-use.ts';
import { withSkill } from './with-skill.ts';

/** Half the range of a remembered experience. */
const REMEMBERED = 127;

/** How channels are chosen beyond the scenario's mix; null when no strategy of the model says anything about it. */
export function compileChoice(model: Model, service: Service): ChoiceTables | null {
  const choice = inUse(model, service, 'channelChoice');
  const closing = inUse(model, service, 'closedChannels');
  const opening = inUse(model, service, 'newChannel');
  if (choice === null && closing === null && opening === null) return null;
  return {
    learning: choice === null || choice.strength === 0 ? null : compileLearning(model, choice.section),
    closed: closing === null || closing.strength === 0 ? null : compileClosed(model, service),
    fresh: service.newChannel === undefined ? null : compileNewChannel(model, service.newChannel),
  };
}

function compileLearning(model: Model, choice: ChannelChoice): LearningTables {
  const { strength } = choice;
  const digital = model.channels.map((channel) => channel.digital);
  const today = model.strategies[0]?.service.selfService;
  const solvesMore = today === undefined ? [0, 0, 0] : today.solvesMore.map((more) => today.strength * more);
  return {
    firstUpTo: joined(
      model.intents.map((intent) => withSkill(askedFor(model, intent, choice), digital, strength * choice.skill)),
    ),
    weight: Float64Array.from({ length: 256 }, (_, i) => exp((strength * choice.experience * (i - 128)) / REMEMBERED)),
    pace: choice.pace,
    late: choice.late,
    skill: strength * choice.skill,
    expected: Float64Array.from(
      model.intents.flatMap(({ complexity, resolution }) => {
        const row = COMPLEXITIES.indexOf(complexity);
        return model.channels.map(({ mode, containment, resolutionPenalty }) =>
          mode === 'self-service'
            ? (containment[row] ?? 0) + (solvesMore[row] ?? 0)
            : Math.max(0, resolution - (resolutionPenalty[row] ?? 0)),
        );
      }),
    ),
    inTime: Float64Array.from(model.channels, ({ target }) => target.share),
  };
}

/** Shares of first channels for what the need asks for: an answer at once when it is urgent, or something in writing. */
function askedFor(model: Model, intent: Intent, { strength, urgency, record }: ChannelChoice): number[] {
  const shares = mixOf(model, intent);
  const atOnce = exp(strength * urgency * intent.urgency);
  const urgent = scaledTo1(shares.map((share, row) => share * (model.channels[row]?.mode === 'deferred' ? 1 : atOnce)));
  const written = exp(strength * record);
  const onRecord = scaledTo1(
    urgent.map((share, row) => share * (model.channels[row]?.mode === 'deferred' ? written : 1)),
  );
  const wants = intent.wantsRecord ?? 0;
  return urgent.map((share, row) => (1 - wants) * share + wants * (onRecord[row] ?? 0));
}

function scaledTo1(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function compileClosed(model: Model, service: Service): ClosedTables | null {
  const section = service.closedChannels;
  if (section === undefined) return null;
  const isClosed = model.channels.map(({ name }) => section.channels.includes(name));
  const rows = model.intents.map((intent) => {
    const shares = mixOf(model, intent);
    const open = shares.map((share, row) => (isClosed[row] ? 0 : share));
    // An intent with nothing else keeps what it has: somebody must take it.
    return cumulative(open.some((share) => share > 0) ? open : shares);
  });
  return {
    closed: Float64Array.from(isClosed, (closed) => (closed ? section.strength : 0)),
    keptAway: section.keptAway,
    openUpTo: joined(rows.map((row) => [...row])),
  };
}

function joined(rows: readonly (readonly number[])[]): Float64Array {
  return Float64Array.from(rows.flat());
}

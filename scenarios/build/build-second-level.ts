import type { Distribution } from '../../sim/model/distribution.ts';
import type { Intent } from '../../sim/model/intent.ts';
import type { CompletedIntent } from '../schema/completed.ts';

/** What is beyond the first line of an intent; its talk there is that of the intent where the file does not say. */
export function buildSecondLevel(intent: CompletedIntent, talk: Distribution): Pick<Intent, 'secondLevel'> {
  const level = intent['second-line'];
  if (level === undefined) return {};
  return { secondLevel: { skill: level.skill, share: level.share ?? 0, talk: level.talk ?? talk } };
}

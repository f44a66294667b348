import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import type { StrategyDifference } from '../../sim/experiment/strategy-result.ts';
import { baselineOf, differenceOf } from '../lookup.ts';
import { changeInFull } from './change.ts';
import { type DecisiveMeasure, decisiveMeasure } from './decisive-measure.ts';
import { guardrailSentence, isBrokenBy } from './guardrail-words.ts';
import { listed, quoted, quotedFirst } from './name.ts';
import { priceOfChoosing, priceOfKeeping } from './price-of-error.ts';
import { sideEffects } from './side-effects.ts';
import { strategyAnswer } from './strategy-answer.ts';
import { type Look, verdictLook } from './verdict-look.ts';

export interface Verdict {
  /** The answer in one sentence. */
  readonly lead: string;
  /** What speaks for and against it, and what a mistake would cost. */
  readonly paragraph: string;
  /** One sentence a strategy, the best first. */
  readonly answers: readonly { readonly strategy: string; readonly look: Look; readonly text: string }[];
  /** The strategy to choose by these rules; the baseline when none is better. */
  readonly choice: string;
}

/** A strategy with its decisive difference; `gain` is the difference with the sign that makes more better. */
interface Candidate {
  readonly strategy: StrategyDifference;
  readonly name: string;
  readonly difference: PairedDifference;
  readonly gain: number;
  /** Guardrails that it breaks and the baseline does not, and those that stay broken. */
  readonly breaks: number;
  readonly leavesBroken: number;
}

/** The comparison in words, by fixed rules: what is better, what is not, what is open, and the price of a mistake. */
export function verdictOf(comparison: Comparison): Verdict {
  const baseline = baselineOf(comparison).name;
  const decisive = decisiveMeasure(comparison);
  if (decisive === undefined) return undecidable(comparison, baseline);
  const candidates = candidatesOf(comparison, decisive);
  const answers = candidates.map(({ name, difference }) => ({
    strategy: name,
    look: verdictLook(difference.verdict),
    text: strategyAnswer(name, decisive, difference),
  }));
  const better = candidates.filter(({ difference }) => difference.verdict === 'better');
  const best = better.find(keepsAll) ?? better.find(({ breaks }) => breaks === 0) ?? better[0];
  if (best === undefined) return { ...withoutWinner(candidates, baseline, decisive), answers, choice: baseline };
  const sentences = [
    sideEffects(comparison, best.strategy, decisive.measure.id),
    guardrailSentence(comparison, best.name, baseline),
    comparedWithOthers(best, better),
    priceOfChoosing(best.name, baseline, decisive.measure, best.difference),
  ];
  return {
    lead: leadOf(best, better, decisive),
    paragraph: sentences.filter(Boolean).join(' '),
    answers,
    choice: best.name,
  };
}

function candidatesOf(comparison: Comparison, { measure }: DecisiveMeasure): Candidate[] {
  const candidates = comparison.comparisons.flatMap((strategy): Candidate[] => {
    const difference = differenceOf(strategy, measure.id);
    if (difference === undefined) return [];
    const gain = measure.goal === 'lower' ? -difference.value : difference.value;
    const broken = comparison.guardrails.filter((one) => one.strategy === strategy.strategy && one.state === 'broken');
    const leavesBroken = broken.filter((one) => isBrokenBy(comparison, one, strategy.baseline)).length;
    return [
      { strategy, name: strategy.strategy, difference, gain, breaks: broken.length - leavesBroken, leavesBroken },
    ];
  });
  return candidates.sort((a, b) => b.gain - a.gain);
}

function leadOf(best: Candidate, better: readonly Candidate[], { measure, isMoney }: DecisiveMeasure): string {
  const verb = better.length > 1 ? (isMoney ? 'pays best' : 'is best') : isMoney ? 'pays' : 'is better';
  const qualifier = qualifierOf(best, better);
  return `${quotedFirst(best.name)} ${verb}${qualifier}: ${changeInFull(measure, best.difference)}.`;
}

/** What the guardrails add to "pays best": a reservation, or the reason why a larger gain was passed over. */
function qualifierOf(best: Candidate, better: readonly Candidate[]): string {
  if (best.breaks > 0) return `, but breaks ${best.breaks === 1 ? 'a guardrail' : 'guardrails'}`;
  const passedOver = better[0] === best ? '' : ' of those that keep more guardrails';
  if (best.leavesBroken === 0) return passedOver;
  return `${passedOver}, though ${best.leavesBroken === 1 ? 'a guardrail stays' : 'guardrails stay'} broken`;
}

function keepsAll({ breaks, leavesBroken }: Candidate): boolean {
  return breaks + leavesBroken === 0;
}

/** Every strategy is compared with the baseline only: two whose intervals overlap are not told apart. */
function comparedWithOthers(best: Candidate, better: readonly Candidate[]): string {
  const others = better.filter((other) => other !== best);
  const close = others.filter(({ difference: d }) => d.low <= best.difference.high && d.high >= best.difference.low);
  if (close.length === 0) return '';
  const names = listed(close.map(({ name }) => quoted(name)));
  return `Its interval overlaps with that of ${names}: each is compared with the baseline, so this does not decide between them.`;
}

/** When nothing is better: say so plainly, and say what keeping the baseline may forgo. */
function withoutWinner(candidates: readonly Candidate[], baseline: string, { measure, isMoney }: DecisiveMeasure) {
  const open = candidates.filter(({ difference }) => difference.verdict === 'not decided yet');
  const promising = [...open].sort((a, b) => b.difference.pBetter - a.difference.pBetter)[0] ?? candidates[0];
  const paragraph = promising ? priceOfKeeping(promising.name, baseline, measure, promising.difference) : '';
  const today = quoted(baseline);
  if (open.length > 0) {
    const count =
      open.length === candidates.length ? 'nothing is decided' : `${open.length} of ${candidates.length} open`;
    return {
      lead: `No strategy is better than ${today} so far (${count}): stay with it until more is known.`,
      paragraph,
    };
  }
  const subject = candidates.length === 1 ? quotedFirst(candidates[0]!.name) : 'None of the strategies';
  const not = candidates.length === 1 ? (isMoney ? 'does not pay' : 'is not better') : isMoney ? 'pays' : 'is better';
  return { lead: `${subject} ${not}: stay with ${today}.`, paragraph };
}

function undecidable(comparison: Comparison, baseline: string): Verdict {
  const lead =
    comparison.comparisons.length === 0
      ? `Only ${quoted(baseline)} was run: there is nothing to compare it with.`
      : 'Nothing was measured by which the strategies could be called better or worse.';
  return { lead, paragraph: '', answers: [], choice: baseline };
}

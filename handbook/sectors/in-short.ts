import type { RankedStrategy } from '../../bench/ranking/ranking.ts';
import { baselineOf, estimateOf } from '../../reports/lookup.ts';
import { percent, time } from '../../reports/scenario/in-words.ts';
import { chance } from '../../reports/words/change.ts';
import { listed, quoted } from '../../reports/words/name.ts';
import { percent as rounded } from '../../reports/words/percent.ts';
import { spoken } from '../../reports/words/quantity.ts';
import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { VerdictWord } from '../../sim/experiment/estimate.ts';
import { short } from './figure-words.ts';
import type { MeasuredSector } from './run-sector.ts';

/** The lines, by which the index and whoever reads the page aloud find them. */
export const LABELS = ['Service', 'Loyalty', 'Money', 'Weakest point', 'Pays', 'Does not pay', 'Open'] as const;

/** Strategies that are told by name; the others are counted. */
const NAMED = 3;

/** The page in a few lines. Each begins with its label in bold, by which the index finds it. */
export function inShort(measured: MeasuredSector): string {
  const { model, ranked } = measured;
  const { comparison, ranking } = ranked;
  const of = (id: string): string => short(comparison, id);
  const { target } = model.channels.find(({ name }) => name === 'phone')!;
  return [
    `- **Service.** ${of('serviceLevel.phone')} of callers reach an agent within ${time(target.within)} (promised: ${percent(target.share)}), ${of('abandonment.phone')} hang up. ${of('fcr.true')} of matters are settled at the first contact.`,
    `- **Loyalty.** ${of('csat')} of customers are satisfied with how their matter went; the net promoter score is ${of('nps').replace(/\D+$/, '')}, and ${of('churn')} leave within a year.`,
    `- **Money.** Service costs ${of('cost')}: ${of('costPerContact')} a contact, ${of('costPerResolution')} a matter settled.`,
    `- **Weakest point.** ${weakest(measured)}`,
    `- **Pays.** ${told(ranking.ranked, 'better', 'Nothing that was tried surely pays.')}`,
    `- **Does not pay.** ${told([...ranking.ranked].reverse(), 'worse', 'Nothing that was tried surely loses money.')}`,
    `- **Open.** ${open(ranking.ranked)}`,
  ].join('\n');
}

/** What a line says, label left out; undefined when the page has no such line. */
export function lineOf(page: string, label: string): string | undefined {
  return new RegExp(`^- \\*\\*${label}\\.\\*\\* (.+)$`, 'm').exec(page)?.[1];
}

function weakest({ model, ranked: { comparison } }: MeasuredSector): string {
  const csat = (name: string): number => estimateOf(baselineOf(comparison), `csat.intent.${name}`)?.value ?? 1;
  const least = model.intents.reduce((a, b) => (csat(b.name) < csat(a.name) ? b : a));
  return `Least satisfied are those who come with “${least.title}”: ${rounded(csat(least.name))}.`;
}

function open(ranked: readonly RankedStrategy[]): string {
  const found = ranked.filter(({ netValue }) => netValue.verdict === 'not decided yet');
  if (found.length === 0) return 'Every strategy that was tried is decided.';
  const likeliest = found.reduce((a, b) => (b.netValue.pBetter > a.netValue.pBetter ? b : a));
  return `${found.length} of ${ranked.length} are not decided; likeliest to pay is ${quoted(likeliest.strategy)}, with a chance of ${chance(likeliest.netValue.pBetter)}.`;
}

function told(ranked: readonly RankedStrategy[], verdict: VerdictWord, none: string): string {
  const found = ranked.filter(({ netValue }) => netValue.verdict === verdict);
  if (found.length === 0) return none;
  const named = found
    .slice(0, NAMED)
    .map(
      ({ strategy, netValue }) =>
        `${quoted(strategy)} (${spoken(writeEstimate(netValue, { isDifference: true }).value)})`,
    );
  const more = found.length - named.length;
  return `${listed(more > 0 ? [...named, `${more} more`] : named)}.`;
}

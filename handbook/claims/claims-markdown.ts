import { effectSize, effectText } from '../../bench/hypotheses/hypotheses-text.ts';
import type { Assumption, Finding, Hypothesis, HypothesisResult } from '../../bench/hypotheses/hypothesis.ts';
import { markdownTable } from '../markdown-table.ts';

const MARKS: Readonly<Record<Finding, string>> = { confirmed: '✓', refuted: '✗', undecided: '?' };

/** The measured part of the page about claims: which hold where, then each with its effect, its mechanism and where it turns. */
export function claimsMarkdown(results: readonly HypothesisResult[]): string {
  const claims = [...new Set(results.map(({ hypothesis }) => hypothesis))];
  const sectors = [...new Set(results.map(({ sector }) => sector))];
  const count = (finding: Finding): number => results.filter((one) => one.finding === finding).length;
  return [
    `${claims.length} claims in the sectors they are about: ${count('confirmed')} confirmed (✓), ${count('refuted')} refuted (✗), ${count('undecided')} undecided (?).`,
    overview(claims, sectors, results),
    '## Each claim: effect, mechanism, and where it turns',
    ...claims.flatMap((claim) => section(claim, ofClaim(claim, results))),
  ]
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}

function ofClaim({ id }: Hypothesis, results: readonly HypothesisResult[]): HypothesisResult[] {
  return results.filter(({ hypothesis }) => hypothesis.id === id);
}

function overview(
  claims: readonly Hypothesis[],
  sectors: readonly string[],
  results: readonly HypothesisResult[],
): string {
  const rows = claims.map((claim) => {
    const own = ofClaim(claim, results);
    const cell = (sector: string): string => {
      const found = own.find((one) => one.sector === sector);
      return found === undefined ? '' : MARKS[found.finding];
    };
    return [`[${claim.claim}](#${anchorOf(claim)})`, ...sectors.map(cell)];
  });
  return markdownTable(['claim', ...sectors], rows).replaceAll('---:', ':---:');
}

function section(claim: Hypothesis, results: readonly HypothesisResult[]): string[] {
  const { effectIs, claims, limit, unit, mechanism, strategies } = claim;
  const rows = results.map((result) => [
    result.sector,
    `${MARKS[result.finding]} ${result.finding}`,
    effectText(result, unit),
    turnsOf(result),
  ]);
  return [
    `<a id="${anchorOf(claim)}"></a>**${claim.claim}.**`,
    `Measured: ${effectIs}; the claim says ${claims} ${limit === 0 ? '0' : effectSize(limit, unit)} (${strategies.map((name) => `\`${name}\``).join(', ')}). What makes it: ${mechanism}.`,
    markdownTable(['sector', 'finding', 'effect (95 % interval)', 'other assumptions'], rows).replaceAll('---:', '---'),
  ];
}

/** At which ends of its assumptions a claim comes out differently. */
function turnsOf({ hypothesis, finding, under }: HypothesisResult): string {
  if (under.length === 0) return 'not tried';
  const turned = under.filter((one) => one.finding !== finding);
  if (turned.length > 0) {
    const words = turned.map((one) => {
      const assumption = hypothesis.dependsOn.find(({ name }) => name === one.assumption)!;
      return `${one.finding} with ${valuesOf(assumption, one.end)}: ${effectText(one, hypothesis.unit)}`;
    });
    return words.join('; ');
  }
  const ends = hypothesis.dependsOn.map((one) => `${valuesOf(one, 'low')} and ${valuesOf(one, 'high')}`);
  return `the same with ${ends.join('; ')}`;
}

function valuesOf(assumption: Assumption, end: 'low' | 'high'): string {
  return Object.entries(assumption[end])
    .map(([path, value]) => `\`${path}\` ${value}`)
    .join(', ');
}

function anchorOf({ id }: Hypothesis): string {
  return `claim-${id}`;
}

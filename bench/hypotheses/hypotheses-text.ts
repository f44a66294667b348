import type { EffectUnit, HypothesisResult, Outcome } from './hypothesis.ts';

/** One claim in one sector: what was found, the effect, and under which assumptions it turns. */
export function hypothesisText(result: HypothesisResult): string {
  const { hypothesis, sector, finding, under } = result;
  const { unit, effectIs, claim } = hypothesis;
  const turned = under.filter((one) => one.finding !== finding);
  const lines = [
    `${finding.padEnd(10)}  ${claim}  (${sector})`,
    `            ${effectIs}: ${effectText(result, unit)}`,
    ...turned.map((one) => `            ${one.finding} with ${one.assumption} ${one.end}: ${effectText(one, unit)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** How many claims were confirmed, refuted, and left open. */
export function hypothesesClosing(results: readonly HypothesisResult[]): string {
  const count = (finding: string): number => results.filter((one) => one.finding === finding).length;
  return `\n${results.length} ${results.length === 1 ? 'claim' : 'claims'} tried: ${count('confirmed')} confirmed, ${count('refuted')} refuted, ${count('undecided')} undecided\n`;
}

/** An effect with its interval, signed. */
export function effectText({ value, low, high }: Omit<Outcome, 'finding'>, unit: EffectUnit): string {
  return `${signed(value, unit)} (${signed(low, unit)} to ${signed(high, unit)})`;
}

function signed(value: number, unit: EffectUnit): string {
  return `${value < 0 ? '−' : '+'}${sizeText(Math.abs(value), unit)}`;
}

/** A figure in the unit of an effect; a minus only where it is negative. */
export function effectSize(value: number, unit: EffectUnit): string {
  return `${value < 0 ? '−' : ''}${sizeText(Math.abs(value), unit)}`;
}

function sizeText(size: number, unit: EffectUnit): string {
  if (unit === 'share') return `${(100 * size).toFixed(1)} %`;
  if (unit === 'EUR/year') return `${Math.round(size).toLocaleString('en')} EUR/year`;
  return `${size.toFixed(2)} ${unit}`;
}

import type { BusinessCase } from '../../sim/experiment/business-case.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { quoted } from './name.ts';
import { percent } from './percent.ts';
import { verdictLook } from './verdict-look.ts';
import { writeEstimate, writeFigure } from './write-estimate.ts';

/** One line of a business case: what, and how much. */
export type CaseLine = readonly [label: string, text: string];

/** A business case in lines, for the terminal and for the report alike. */
export function businessCaseWords(comparison: Comparison, one: BusinessCase): CaseLine[] {
  const { adoption, displaced, induced, netValue, capex, opex, loses, drawn } = one;
  const net = writeEstimate(netValue, { isDifference: true });
  const { symbol, word } = verdictLook(netValue.verdict);
  const range =
    drawn[0] === drawn[1]
      ? 'the same in each replication'
      : `each replication drew its own, from ${percentOf(drawn[0])} to ${percentOf(drawn[1])}`;
  return [
    ['taken up by', `${percentOf(adoption.value)} of the customers on average; ${range}`],
    [
      'first contacts',
      `${count(displaced.value)} a year moved to it${sources(comparison, one)}; ${count(induced.value)} would not have happened`,
    ],
    ['laid out', `${writeFigure(Math.round(capex), 'EUR')} once, ${writeFigure(Math.round(opex), 'EUR')} a year`],
    ['net value', `${net.value}${net.interval === '' ? '' : ` (${net.interval})`}: ${symbol} ${word}`],
    ['loses', `in ${percent(loses)} of the replications`],
    ['pays back', paybackWords(one)],
    ['turns at', turnsWords(one)],
  ];
}

/** The three channels that lose most first contacts. */
function sources(comparison: Comparison, { strategy }: BusinessCase): string {
  const measures = comparison.strategies.find(({ name }) => name === strategy)?.measures ?? {};
  const parts = Object.entries(measures)
    .filter(([id, { value }]) => id.startsWith('displacedFrom.') && value > 0)
    .sort(([, a], [, b]) => b.value - a.value)
    .slice(0, 3)
    .map(([id, { value }]) => `${count(value)} from ${id.slice('displacedFrom.'.length)}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function paybackWords({ payback: { value, low, high }, baseline }: BusinessCase): string {
  const earliest = Number.isFinite(low) ? `, at the earliest after ${years(low)}` : '';
  if (!Number.isFinite(value)) return `not at the mean of what was drawn, against ${quoted(baseline)}${earliest}`;
  const latest = Number.isFinite(high) ? years(high) : 'never';
  return `after ${years(value)} (${years(low)} to ${latest}), if every year went like the one simulated`;
}

function turnsWords({ turnsAt, loses, drawn }: BusinessCase): string {
  const range = `from ${percentOf(drawn[0])} to ${percentOf(drawn[1])}`;
  if (loses === 0 || loses === 1)
    return `nowhere in what was drawn: it ${loses === 1 ? 'loses' : 'pays'} at every adoption ${range}`;
  if (turnsAt === null || !Number.isFinite(turnsAt.low) || !Number.isFinite(turnsAt.high))
    return 'not known: in these replications the net value does not clearly depend on adoption';
  const interval = `${percentOf(Math.max(0, turnsAt.low))} to ${percentOf(Math.min(1, turnsAt.high))}`;
  return `an adoption of ${percentOf(turnsAt.value)} (${interval})`;
}

function percentOf(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function years(value: number): string {
  return `${value.toFixed(1)} years`;
}

import type { RankSpread } from '../../bench/ranking/rank-spread.ts';
import type { RankedStrategy, SectorRanking } from '../../bench/ranking/ranking.ts';
import { ledgerWords, reasonWords } from '../../reports/words/ranking-words.ts';
import { verdictLook } from '../../reports/words/verdict-look.ts';
import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { PairedDifference } from '../../sim/experiment/estimate.ts';

/** How many strategies are named where the orders differ most. */
const SPREADS = 6;

/** A sector's list, the best first, and why the first and the last stand there. */
export function sectorText({ sector, title, replications, ranked, idle }: SectorRanking): string {
  const rows = ranked.map(rowOf);
  const header = ['', 'strategy', '', 'net value, EUR/year', 'cost', 'service level', 'NPS'];
  const widths = header.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 1 || i === 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd();
  const [first, last] = [ranked[0], ranked.at(-1)];
  return [
    `${title} (${sector}), ${replications} replications; differences from today with 95 % intervals`,
    line(header),
    ...rows.map(line),
    ...(idle.length > 0 ? [`change nothing here: ${idle.join(', ')}`] : []),
    ...(first && last ? [`first: ${why(first)}`, `last:  ${why(last)}`] : []),
    '',
    '',
  ].join('\n');
}

/** Where the orders of the sectors differ most, and the line of the ledger that makes it. */
export function spreadText(spreads: readonly RankSpread[]): string {
  const lines = spreads.slice(0, SPREADS).map(({ strategy, mechanism, highest, lowest }) => {
    const at = ({ sector, of, ranked }: RankSpread['highest']): string =>
      `${ranked.rank} of ${of} in ${sector} (${ranked.ledger.slice(0, 1).map(ledgerWords).join('')})`;
    return `${strategy} (${mechanism}): ${at(highest)}, ${at(lowest)}`;
  });
  return lines.length === 0 ? '' : `Where the orders differ most\n${lines.join('\n')}\n`;
}

function why(one: RankedStrategy): string {
  return `${one.strategy} - ${reasonWords(one)}`;
}

function rowOf({ rank, strategy, netValue, cost, serviceLevel, nps }: RankedStrategy): string[] {
  return [
    String(rank),
    strategy,
    verdictLook(netValue.verdict).symbol,
    ...[netValue, cost, serviceLevel, nps].map(cell),
  ];
}

function cell(difference: PairedDifference): string {
  const { value, interval } = writeEstimate(difference, { isDifference: true });
  const short = value.replace(/\u00a0EUR\/year$/, '');
  return interval === '' ? short : `${short} (${interval})`;
}

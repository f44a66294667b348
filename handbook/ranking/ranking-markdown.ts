import { type RankSpread, rankSpreads } from '../../bench/ranking/rank-spread.ts';
import type { RankedStrategy, SectorRanking } from '../../bench/ranking/ranking.ts';
import type { Figure } from '../../reports/page.ts';
import { ledgerWords, reasonWords } from '../../reports/words/ranking-words.ts';
import { verdictLook } from '../../reports/words/verdict-look.ts';
import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import { markdownTable } from '../markdown-table.ts';

/** Strategies shown from each end of a sector's list; the chart has them all. */
const FROM_THE_TOP = 8;
const FROM_THE_BOTTOM = 5;
const SPREADS = 8;

/** The measured part of the page about rankings: where the orders differ, then each sector with its chart and its reasons. */
export function rankingMarkdown(
  sectors: readonly SectorRanking[],
  pictureOf: (sector: string) => { readonly figure: Figure; readonly path: string },
): string {
  const parts = [
    '### Where the orders differ most',
    spreadsTable(rankSpreads(sectors).slice(0, SPREADS)),
    ...sectors.flatMap((sector) => sectorParts(sector, pictureOf(sector.sector))),
    '### Every strategy in every sector',
    matrix(sectors),
  ];
  return parts.join('\n\n').replaceAll('\u00a0', ' ');
}

function spreadsTable(spreads: readonly RankSpread[]): string {
  const at = ({ sector, of, ranked }: RankSpread['highest']): string =>
    `${ranked.rank} of ${of} in ${sector}: ${ranked.ledger.slice(0, 1).map(ledgerWords).join('')}`;
  const rows = spreads.map(({ strategy, mechanism, highest, lowest }) => [
    `\`${strategy}\``,
    mechanism,
    at(highest),
    at(lowest),
  ]);
  return markdownTable(['strategy', 'mechanism', 'stands highest', 'stands lowest'], rows).replaceAll('---:', '---');
}

function sectorParts(
  { sector, title, replications, ranked, idle }: SectorRanking,
  { figure, path }: { readonly figure: Figure; readonly path: string },
): string[] {
  const [first, last] = [ranked[0]!, ranked.at(-1)!];
  const shown = ranked.filter(({ rank }) => rank <= FROM_THE_TOP || rank > ranked.length - FROM_THE_BOTTOM);
  const columns = ['', 'strategy', 'net value', 'cost', 'phone service level', 'NPS'];
  return [
    `### ${title}`,
    `**${figure.title}**`,
    `![${figure.alt}](${path})`,
    `- First: \`${first.strategy}\` - ${reasonWords(first)}.\n- Last: \`${last.strategy}\` - ${reasonWords(last)}.${
      idle.length === 0 ? '' : `\n- Nothing to work on here: ${idle.map((name) => `\`${name}\``).join(', ')}.`
    }`,
    `The first ${FROM_THE_TOP} and the last ${FROM_THE_BOTTOM} of ${ranked.length} in \`${sector}\`; ${replications} replications, differences from today with 95 % intervals:`,
    markdownTable(columns, shown.map(rowOf)).replace('---:', '---'),
  ];
}

function rowOf({ rank, strategy, netValue, cost, serviceLevel, nps }: RankedStrategy): string[] {
  const verdict = verdictLook(netValue.verdict).symbol;
  return [String(rank), `\`${strategy}\``, `${verdict} ${cell(netValue)}`, ...[cost, serviceLevel, nps].map(cell)];
}

function cell(difference: PairedDifference): string {
  const { value, interval } = writeEstimate(difference, { isDifference: true });
  return interval === '' ? value : `${value} (${interval})`;
}

/** Ranks side by side, with the verdict of each; a dash where the strategy changes nothing or does not apply. */
function matrix(sectors: readonly SectorRanking[]): string {
  const names = [...new Set(sectors.flatMap(({ ranked, idle }) => [...ranked.map((one) => one.strategy), ...idle]))];
  const cellOf = (name: string, { ranked }: SectorRanking): string => {
    const found = ranked.find(({ strategy }) => strategy === name);
    return found === undefined ? '–' : `${found.rank} ${verdictLook(found.netValue.verdict).symbol}`;
  };
  const rows = names.map((name) => [`\`${name}\``, ...sectors.map((sector) => cellOf(name, sector))]);
  return markdownTable(['strategy', ...sectors.map(({ sector }) => sector)], rows);
}

import { effectText } from '../../bench/hypotheses/hypotheses-text.ts';
import type { Finding, HypothesisResult } from '../../bench/hypotheses/hypothesis.ts';
import { BAD, FAINT, SERIES } from '../../reports/charts/palette.ts';
import type { Figure, PagesDocument } from '../../reports/page.ts';
import { counted } from '../../reports/words/name.ts';

const COLOURS: Readonly<Record<Finding, string>> = { confirmed: SERIES[0], refuted: BAD, undecided: FAINT };
const FINDINGS: readonly Finding[] = ['confirmed', 'refuted', 'undecided'];

/** The claims as a page: which hold where, then each with its effect and the assumptions at which it turns. */
export function hypothesisPages(results: readonly HypothesisResult[]): PagesDocument {
  const claims = [...new Set(results.map(({ hypothesis }) => hypothesis.id))];
  const count = (finding: Finding): number => results.filter((one) => one.finding === finding).length;
  return {
    title: 'What is said of contact centres, tried',
    intro: `${counted(claims.length, 'claim')}, each in the sectors it is about: ${count('confirmed')} confirmed, ${count('refuted')} refuted, ${count('undecided')} undecided. They hold as far as the scenarios do.`,
    pages: [
      { id: 'overview', title: 'Which claims hold where', intro: '', figures: [overview(results)] },
      ...claims.map((id) => {
        const own = results.filter(({ hypothesis }) => hypothesis.id === id);
        const { claim, mechanism } = own[0]!.hypothesis;
        return { id: `claim-${id}`, title: claim, intro: `What makes it: ${mechanism}.`, figures: [effects(id, own)] };
      }),
    ],
  };
}

function overview(results: readonly HypothesisResult[]): Figure {
  const rows = results.map(({ hypothesis, sector, finding }) => ({ claim: hypothesis.claim, sector, finding }));
  return {
    id: 'claims-by-sector',
    title: mixedIn(results),
    alt: `A grid of ${rows.length} cells: claims in rows, sectors in columns, each confirmed, refuted or undecided.`,
    spec: {
      width: { step: 130 },
      height: { step: 26 },
      data: { values: rows },
      encoding: {
        y: { field: 'claim', type: 'nominal', title: null, sort: null, axis: { labelLimit: 420 } },
        x: { field: 'sector', type: 'nominal', title: null, sort: null, axis: { orient: 'top', labelAngle: 0 } },
      },
      layer: [
        {
          mark: { type: 'rect', opacity: 0.25 },
          encoding: {
            color: {
              field: 'finding',
              type: 'nominal',
              title: null,
              scale: { domain: FINDINGS, range: FINDINGS.map((finding) => COLOURS[finding]) },
            },
          },
        },
        { mark: { type: 'text', fontSize: 11 }, encoding: { text: { field: 'finding' } } },
      ],
    },
    table: { columns: ['claim', 'sector', 'finding'], rows: rows.map((one) => [one.claim, one.sector, one.finding]) },
  };
}

/** How many claims come out differently by sector: if all were confirmed everywhere, the model would be suspect first. */
function mixedIn(results: readonly HypothesisResult[]): string {
  const claims = [...new Set(results.map(({ hypothesis }) => hypothesis.id))];
  const findings = (id: string) => results.filter(({ hypothesis }) => hypothesis.id === id).map((one) => one.finding);
  const mixed = claims.filter((id) => new Set(findings(id)).size > 1).length;
  return `${mixed} of ${claims.length} claims come out differently from sector to sector`;
}

function effects(id: string, results: readonly HypothesisResult[]): Figure {
  const { effectIs, unit, limit, claims } = results[0]!.hypothesis;
  const rows = results.map(({ sector, value, low, high, finding }) => ({ sector, value, low, high, finding }));
  const y = { field: 'sector', type: 'nominal', title: null, sort: null };
  const x = (field: string) => ({ field, type: 'quantitative', title: `${effectIs} (${unit})` });
  const color = {
    field: 'finding',
    type: 'nominal',
    title: null,
    scale: { domain: FINDINGS, range: FINDINGS.map((finding) => COLOURS[finding]) },
  };
  const held = results.filter(({ finding }) => finding === 'confirmed').map(({ sector }) => sector);
  return {
    id: `effect-${id}`,
    title: held.length === 0 ? 'Confirmed nowhere' : `Confirmed in ${held.join(', ')}`,
    alt: `One point with its 95 % interval for each of ${rows.length} sectors, and a line where the claim begins: ${claims} ${limit}.`,
    spec: {
      height: { step: 28 },
      data: { values: rows },
      layer: [
        {
          data: { values: [{ limit }] },
          mark: { type: 'rule', strokeDash: [4, 3], color: FAINT },
          encoding: { x: x('limit') },
        },
        { mark: { type: 'rule', strokeWidth: 2 }, encoding: { y, x: x('low'), x2: { field: 'high' }, color } },
        { mark: { type: 'point', filled: true, size: 60 }, encoding: { y, x: x('value'), color } },
      ],
    },
    table: {
      columns: ['sector', 'assumptions', 'effect (95 % interval)', 'finding'],
      rows: results.flatMap((result) => [
        [result.sector, 'base', effectText(result, unit), result.finding],
        ...result.under.map((one) => [
          result.sector,
          `${one.assumption}: ${one.end}`,
          effectText(one, unit),
          one.finding,
        ]),
      ]),
    },
  };
}

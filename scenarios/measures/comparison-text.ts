import type { ComparisonSettings, Guardrail } from '../../sim/model/model.ts';
import * as messages from '../messages.ts';
import type { Problem } from '../problem.ts';
import { duration, money, moneyPerYear, share } from '../quantities/quantities.ts';
import { problemOf, quietly, type Reader } from '../quantities/reader.ts';
import { type LimitUnit, type MeasureName, measureCalled } from './measure-names.ts';

type Minimum = ComparisonSettings['minimumRelevant'][string];
type Result<T> =
  | { readonly value: T; readonly problem?: undefined; readonly atKey?: undefined }
  | { readonly problem: Problem; readonly atKey?: boolean; readonly value?: undefined };

const GUARDRAIL = /^(.+?)\s*(>=|<=|≥|≤)\s*(.+)$/;
const POINTS = /^([+-]?\d+(?:\.\d+)?)\s*points?$/;

/** "phone service level >= 80 %". */
export function readGuardrail(text: unknown, names: readonly MeasureName[]): Result<Guardrail> {
  const match = typeof text === 'string' ? GUARDRAIL.exec(text.trim()) : null;
  if (match === null) return { problem: messages.badGuardrail(text) };
  const measure = measureCalled(match[1]!, names);
  if (measure === undefined) return { problem: messages.unknownMeasure(match[1], wordsOf(names)) };
  const limit = readLimit(match[3]!, measure.unit);
  if (limit.problem !== undefined) return { problem: limit.problem };
  return { value: { measure: measure.id, atLeast: match[2] === '>=' || match[2] === '≥', limit: limit.value } };
}

/** "cost per resolution: 1 %" (relative), "NPS: 1 point", "csat: 0.5 points" (of 100), "phone wait: 5 s". */
export function readMinimum(
  name: string,
  text: unknown,
  names: readonly MeasureName[],
): Result<Minimum & { readonly measure: string }> {
  const measure = measureCalled(name, names);
  if (measure === undefined) return { problem: messages.unknownMeasure(name, wordsOf(names)), atKey: true };
  const relative = quietly(share, text);
  if (relative !== undefined) return { value: { measure: measure.id, value: relative, relative: true } };
  const points = typeof text === 'string' ? POINTS.exec(text.trim()) : null;
  if (points !== null && (measure.unit === 'share' || measure.unit === 'points')) {
    return {
      value: { measure: measure.id, value: Number(points[1]) / (measure.unit === 'share' ? 100 : 1), relative: false },
    };
  }
  if (measure.unit === 'share') return { problem: messages.badMinimum(text, '1 point') };
  const limit = readLimit(text, measure.unit);
  if (limit.problem !== undefined) return { problem: messages.badMinimum(text, EXAMPLES[measure.unit]) };
  return { value: { measure: measure.id, value: limit.value, relative: false } };
}

const EXAMPLES: Readonly<Record<LimitUnit, string>> = {
  share: '1 point',
  seconds: '5 s',
  euros: '0.05 EUR',
  points: '1 point',
  number: '0.05',
  any: '5 s',
};

function readLimit(text: unknown, unit: LimitUnit): Result<number> {
  if (unit === 'any') return readLimit(text, unitOf(text));
  if (unit === 'share') return readWith(share, text);
  if (unit === 'seconds') return readWith(duration, text);
  if (unit === 'euros') return readWith(typeof text === 'string' && text.includes('/') ? moneyPerYear : money, text);
  const number = typeof text === 'string' ? Number(POINTS.exec(text.trim())?.[1] ?? text) : Number(text);
  return Number.isFinite(number) && text !== ''
    ? { value: number }
    : { problem: messages.badMinimum(text, EXAMPLES[unit]) };
}

/** What a limit is written in, when its measure does not say. */
function unitOf(text: unknown): LimitUnit {
  if (typeof text === 'string' && text.includes('EUR')) return 'euros';
  if (quietly(share, text) !== undefined) return 'share';
  return quietly(duration, text) === undefined ? 'number' : 'seconds';
}

function readWith(reader: Reader<number>, text: unknown): Result<number> {
  const problem = problemOf(reader, text);
  return problem === undefined ? { value: quietly(reader, text)! } : { problem };
}

function wordsOf(names: readonly MeasureName[]): string[] {
  return names.flatMap(({ id, words }) => (id.includes('.intent.') ? [] : words.slice(0, 1)));
}

import * as messages from '../messages.ts';
import { type Problem, shown } from '../problem.ts';
import type { Dimension } from './dimension.ts';
import type { Reader } from './reader.ts';

const PART = /([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([^\d+.-]*)/giy;
const COMMA = /\d,\d/;
const CURRENCY = /^(?!EUR\b)[A-Z]{3}\b/;

/** "27 EUR per hour" -> parts [27, "EUR/hour"]; undefined when the text is not made of numbers and units. */
function partsOf(text: string): [number, string][] | undefined {
  const parts: [number, string][] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const match = PART.exec(text);
    if (match === null) return undefined;
    const unit = match[2]!.replaceAll(/\bper\b/g, '/').replaceAll(/\s+/g, '');
    parts.push([Number(match[1]), unit]);
  }
  return parts.length === 0 ? undefined : parts;
}

/** A reader of numbers with a unit: durations, shares, rates, money. Gives the value in the unit of the model. */
export function amount(dimension: Dimension): Reader<number> {
  return (value, report) => {
    const { problem, result } = readAmount(value, dimension);
    if (problem !== undefined) report(problem);
    return result;
  };
}

function readAmount(value: unknown, dimension: Dimension): { problem?: Problem; result: number } {
  const { expected } = dimension;
  const bad = (problem: Problem) => ({ problem, result: Number.NaN });
  if (typeof value === 'number' && !Number.isFinite(value)) return bad(messages.notFinite(value, expected));
  if (typeof value === 'number') return bad(messages.noUnit(value, expected, dimension.choices));
  if (value === undefined || value === null)
    return bad(messages.missing(expected, `for example "${dimension.example}"`));
  if (typeof value !== 'string') return bad(messages.notAQuantity(value, expected, dimension.example));
  if (COMMA.test(value)) return bad(messages.decimalComma(value, expected));
  const symbol = expected.includes('EUR') ? /[$£¥]|zł/.exec(value) : null;
  if (symbol !== null) return bad(messages.unknownCurrency(value, expected, symbol[0]));
  const parts = partsOf(value.trim());
  if (parts === undefined || (parts.length > 1 && !dimension.adds))
    return bad(messages.notAQuantity(value, expected, dimension.example));
  let sum = 0;
  for (const [number, unit] of parts) {
    const worth = Object.hasOwn(dimension.units, unit) ? dimension.units[unit] : undefined;
    if (worth === undefined) return bad(unitProblem(value, unit, number, dimension));
    sum += worth.over === undefined ? number * (worth.times ?? 1) : number / worth.over;
  }
  return inRange(value, sum, dimension);
}

function unitProblem(value: string, unit: string, number: number, dimension: Dimension): Problem {
  const { expected, units, choices } = dimension;
  const currency = CURRENCY.exec(unit);
  if (currency !== null && expected.includes('EUR')) return messages.unknownCurrency(value, expected, currency[0]);
  if (unit === '') return { ...messages.noUnit(number, expected, choices), got: shown(value) };
  return messages.unknownUnit(value, expected, unit, Object.keys(units));
}

function inRange(value: string, result: number, dimension: Dimension): { problem?: Problem; result: number } {
  const { expected, least, leastText, most, mostText } = dimension;
  if (result < least) return { problem: messages.tooSmall(value, expected, leastText), result };
  if (!(result <= most)) return { problem: messages.tooLarge(value, expected, mostText), result };
  return { result };
}

import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import { writeEstimate } from './write-estimate.ts';

interface Change {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Names of measures of the work, as people say them. */
const WORK: Readonly<Record<string, string>> = {
  agentsOnDuty: 'agents on duty',
  handledContacts: 'contacts with agents',
  'aht.phone': 'phone handling time',
  'wait.phone': 'phone wait',
  'abandonment.phone': 'phone abandonment',
  'wait.email': 'wait for an e-mail',
  'fcr.true': 'first contact resolution',
  givenUp: 'needs given up',
  contactsPerNeed: 'contacts per need',
  transfers: 'transfers',
  retold: 'stories told again',
  attrition: 'agents who leave',
  csat: 'satisfied customers',
  churn: 'churn',
};

/** "change of lifetime value +120,000 EUR/year (80,000 to 160,000)". */
export function ledgerWords({ name, ...change }: Change): string {
  const { value, interval } = writeEstimate(asEstimate(change), { isDifference: true });
  return `${name} ${value}${interval === '' ? '' : ` (${interval})`}`;
}

/** "phone handling time −12 %". */
export function workWords({ name, value }: Change): string {
  const percent = Math.abs(100 * value);
  return `${WORK[name] ?? name} ${value < 0 ? '−' : '+'}${percent < 10 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

/** Why a strategy stands where it stands: its mechanism, the ledger's two largest lines, what it moves in the work. */
export function reasonWords(one: {
  readonly mechanism: string;
  readonly netValue: PairedDifference;
  readonly ledger: readonly Change[];
  readonly moved: readonly Change[];
}): string {
  const moved = one.moved.slice(0, 3).map(workWords);
  const work = moved.length === 0 ? 'nothing of the work surely moves by a hundredth' : moved.join(', ');
  return `${one.mechanism}: ${work}; in the ledger ${one.ledger.slice(0, 2).map(ledgerWords).join(', ')}`;
}

function asEstimate({ value, low, high }: Omit<Change, 'name'>) {
  return { value, low, high, confidence: 0.95, replications: 0, unit: 'EUR/year' };
}

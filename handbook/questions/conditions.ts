import type { Condition } from './question.ts';

/** Conditions that many questions are tried under. */
export const FEWER_AGENTS: Condition = { name: 'a tenth fewer agents', set: { 'service.staffing': '-10 %' } };
export const FEW_TRY_AGAIN: Condition = { name: 'few who hang up call again', set: { 'journey.retry': '35 %' } };
export const MOST_TRY_AGAIN: Condition = { name: 'most who hang up call again', set: { 'journey.retry': '75 %' } };
export const LOYALTY_WEAK: Condition = {
  name: 'loyalty that hardly decides who leaves',
  set: { 'loyalty.gamma': '0.3' },
};
export const LOYALTY_STRONG: Condition = { name: 'loyalty that decides who leaves', set: { 'loyalty.gamma': '0.8' } };

/** The same question in another ready sector. */
export function inSector(scenario: string): Condition {
  return { name: `the scenario ${scenario}`, scenario };
}

import {
  CALL_SECONDS,
  CAMPAIGN_LINE_SECONDS,
  OUTSOURCED_COST,
  OUTSOURCED_SECONDS,
  RECOVERY_SECONDS,
} from '../measures/counts/outbound-counts.ts';
import { release } from './contacts/assign-work.ts';
import type { Floor } from './floor.ts';
import { endCampaignCall } from './outbound/campaign-call.ts';
import { diallingOf, dialOutside } from './outbound/dial.ts';
import { CAMPAIGN, type OutboundTable } from './outbound/outbound-table.ts';
import { endRecoveryCall } from './outbound/recovery-call.ts';

/** A call that the centre made is over, or was in vain: what came of it, and what the caller does next. */
export function onCallEnd(floor: Floor, caller: number): void {
  const outbound = floor.outbound as OutboundTable;
  const list = outbound.list[caller] as number;
  countSeconds(floor, outbound, caller, list);
  if (outbound.reached[caller] === 1) {
    if (list === CAMPAIGN) endCampaignCall(floor, outbound, caller);
    else endRecoveryCall(floor, outbound, caller);
  }
  outbound.busy[caller] = 0;
  if (caller >= outbound.agents) {
    dialOutside(floor, outbound, list, caller);
    return;
  }
  release(floor, caller);
}

function countSeconds(floor: Floor, outbound: OutboundTable, caller: number, list: number): void {
  if (!floor.counting) return;
  const counts = floor.tally.outbound;
  const seconds = floor.now - (outbound.began[caller] as number);
  if (caller < outbound.agents) {
    (counts[list === CAMPAIGN ? CALL_SECONDS : RECOVERY_SECONDS] as number) += seconds;
    return;
  }
  (counts[OUTSOURCED_SECONDS] as number) += seconds;
  if (list === CAMPAIGN) (counts[CAMPAIGN_LINE_SECONDS] as number) += seconds;
  (counts[OUTSOURCED_COST] as number) += seconds * (diallingOf(outbound, list)?.perSecond ?? 0);
}

import { z } from 'zod';
import { durationLeaf, lengthLeaf, moneyLeaf, shareLeaf } from './leaves.ts';

export const saleSchema = z.strictObject({
  margin: moneyLeaf.describe('Margin of a purchase.'),
  conversion: shareLeaf.describe('Share of the customers who buy when they are helped at once.'),
  unhelped: shareLeaf.optional().describe('Share of these who buy though nobody helped them.'),
  cools: lengthLeaf.optional().describe('Time from the birth of the need in which half of what help adds is lost.'),
});

export const cancellationSchema = z.strictObject({
  share: shareLeaf.optional().describe('Share of its customers, on average, who mean to leave.'),
  persuaded: shareLeaf.optional().describe('Share of these whom an agent persuades to stay, without an offer.'),
  anyway: shareLeaf.optional().describe('Share of these who leave though nobody took their cancellation.'),
});

export const saveOfferSchema = z.strictObject({
  strength: shareLeaf.optional().describe('How much of it is there: 0 % is the service without it. Default 100 %.'),
  eligible: shareLeaf.optional().describe('Share of customers who may get it.'),
  stays: shareLeaf.optional().describe('Share of the eligible who mean to leave and stay for it.'),
  discount: shareLeaf.optional().describe('Share of the margin given up.'),
  lasts: lengthLeaf.optional().describe('For how long.'),
  seconds: durationLeaf.optional().describe('Agent time to find out what is wrong, and to make the offer.'),
  unneeded: shareLeaf.optional().describe('Share of the eligible who do not mean to leave and get it all the same.'),
});

import { accessClaims } from './access-claims.ts';
import { accountClaims } from './account-claims.ts';
import { channelClaims } from './channel-claims.ts';
import { generationClaims } from './generation-claims.ts';
import type { Hypothesis } from './hypothesis.ts';
import { knowledgeClaims } from './knowledge-claims.ts';
import { newChannelClaims } from './new-channel-claims.ts';
import { outboundClaims } from './outbound-claims.ts';
import { preventionClaims } from './prevention-claims.ts';
import { recoveryClaims } from './recovery-claims.ts';
import { salesClaims } from './sales-claims.ts';

/** Every claim that is tried. */
export const HYPOTHESES: readonly Hypothesis[] = [
  ...accessClaims,
  ...knowledgeClaims,
  ...channelClaims,
  ...preventionClaims,
  ...recoveryClaims,
  ...outboundClaims,
  ...salesClaims,
  ...newChannelClaims,
  ...generationClaims,
  ...accountClaims,
];

/** The claims whose id contains a text, or that are about a sector whose name does. */
export function hypothesesNamed(only: string): readonly Hypothesis[] {
  const wanted = only.toLowerCase();
  return HYPOTHESES.flatMap((one) => {
    if (one.id.includes(wanted)) return [one];
    const sectors = one.sectors.filter((sector) => sector.includes(wanted));
    return sectors.length > 0 ? [{ ...one, sectors }] : [];
  });
}

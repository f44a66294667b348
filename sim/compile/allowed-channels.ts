import type { Intent } from '../model/intent.ts';
import type { ChannelMix } from '../model/journey.ts';
import type { Model } from '../model/model.ts';

/** Whether an intent may be dealt with on a channel. */
export function allows(intent: Intent, channel: string): boolean {
  return intent.channels.includes(channel);
}

/**
 * Shares of a mix, by channel, over those that an intent allows. Of the customers whose channel it does not allow, a share
 * `staysWithKind` takes another one of its kind (a call, or something digital) where there is one; the others spread over
 * all that is allowed, as it is chosen anyway.
 */
export function allowedShares({ channels, journey }: Model, intent: Intent, mix: ChannelMix): number[] {
  const allowed = channels.map(({ name }) => (allows(intent, name) ? (mix[name] ?? 0) : 0));
  if (journey.staysWithKind === 0) return allowed;
  const sumOf = (shares: readonly number[], kind?: boolean): number =>
    shares.reduce((sum, share, row) => sum + (kind === undefined || channels[row]?.digital === kind ? share : 0), 0);
  const refused = channels.map(({ name }, row) => (mix[name] ?? 0) - (allowed[row] ?? 0));
  const [all, calls, digital] = [sumOf(allowed), sumOf(allowed, false), sumOf(allowed, true)];
  const staying = (kind: boolean, of: number): number => (of > 0 ? journey.staysWithKind * sumOf(refused, kind) : 0);
  const [callsStay, digitalStays] = [staying(false, calls), staying(true, digital)];
  const others = sumOf(refused) - callsStay - digitalStays;
  return allowed.map((share, row) => {
    if (share === 0) return 0;
    const ofKind = channels[row]?.digital ? digitalStays / digital : callsStay / calls;
    return share * (1 + ofKind + others / all);
  });
}

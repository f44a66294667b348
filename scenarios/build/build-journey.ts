import type { Journey } from '../../sim/model/journey.ts';
import type { Completed } from '../schema/completed.ts';

export function buildJourney(journey: Completed['journey']): Journey {
  const [p0 = 1, p1 = 1, p2 = 1, p3 = 1] = journey['urgency-patience'];
  return {
    firstChannel: journey['first-channel'],
    staysWithKind: journey['stays-with-kind'],
    afterFailure: journey['after-failure'],
    recontactDelay: journey['recontact-delay'],
    retry: journey.retry,
    switchAfterAbandon: journey['switch-after-abandon'],
    retryDelay: journey['retry-delay'],
    maxAbandons: journey['max-abandons'],
    maxContacts: journey['max-contacts'],
    patienceAfterSelfService: journey['patience-after-self-service'],
    urgencyPatience: [p0, p1, p2, p3],
    misroute: journey.misroute,
    needsHistory: journey['needs-history'],
    withoutHistory: journey['without-history'],
    linkSameChannel: journey['link-same-channel'],
    linkAcrossChannels: journey['link-across-channels'],
    repeatWindow: journey['repeat-window'],
  };
}

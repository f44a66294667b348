import { describeSector } from '../kits/describe-sector.ts';

describeSector('finance-insurance', {
  customers: { small: 60_000, typical: 300_000, large: 2_500_000 },
  replications: 2,
  bands: [
    // The phone: short-staffed on Monday mornings, so a little below its promise.
    ['serviceLevel.phone', 0.72, 0.85],
    ['abandonment.phone', 0.03, 0.09],
    ['aht.phone', 400, 600],
    ['serviceLevel.hotline', 0.7, 0.95],
    ['serviceLevel.chat', 0.85, 1],
    ['serviceLevel.email', 0.9, 1],
    // Seven teams and a night desk for eleven erlangs: a small centre pays for its size.
    ['occupancy', 0.5, 0.8],
    ['costPerNeed', 8, 14],
    // SQM: first contact resolution of banks 71 %, of insurers 76 %.
    ['fcr.true', 0.7, 0.76],
    ['oneContact', 0.52, 0.62],
    ['csat', 0.63, 0.8],
    ['nps', -5, 30],
    // Segments leave at 11.0 % a year when loyalty is neutral.
    ['churn', 0.09, 0.135],
    // Three in four easy needs start digital, and one in three of these ends on the phone.
    ['digitalStart.easy', 0.73, 0.77],
    ['digitalToPhone.easy', 0.3, 0.37],
  ],
});

import { describeSector } from '../kits/describe-sector.ts';

describeSector('b2b', {
  customers: { small: 400, typical: 2_500, large: 20_000 },
  advised: ['typical', 'large'],
  replications: 3,
  bands: [
    ['serviceLevel.phone', 0.72, 0.9],
    ['abandonment.phone', 0.04, 0.13],
    ['aht.phone', 1000, 1500],
    ['serviceLevel.hotline', 0.7, 0.95],
    ['serviceLevel.chat', 0.85, 1],
    ['serviceLevel.email', 0.9, 1],
    // Seven teams for five erlangs, and somebody on call: a small desk pays for its size.
    ['occupancy', 0.33, 0.6],
    // Credits for broken promises are some 12 euros of it.
    ['costPerNeed', 40, 72],
    // SQM: technical support solves 65 % at first contact.
    ['fcr.true', 0.6, 0.69],
    ['oneContact', 0.45, 0.57],
    ['csat', 0.58, 0.75],
    ['nps', -10, 30],
    // Accounts leave at 12.3 % a year when loyalty is neutral; there are only 400 of them.
    ['churn', 0.08, 0.18],
    ['digitalStart.easy', 0.72, 0.78],
    ['digitalToPhone.easy', 0.3, 0.4],
  ],
});

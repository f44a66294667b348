import { describeSector } from '../kits/describe-sector.ts';

describeSector('consumer-goods', {
  customers: { small: 150_000, typical: 1_000_000, large: 8_000_000 },
  replications: 2,
  bands: [
    ['serviceLevel.phone', 0.78, 0.9],
    ['abandonment.phone', 0.05, 0.13],
    ['serviceLevel.email', 0.9, 1],
    ['serviceLevel.social', 0.8, 1],
    ['serviceLevel.messaging', 0.8, 1],
    ['occupancy', 0.42, 0.6],
    ['aht.phone', 360, 415],
    ['fcr.true', 0.72, 0.8],
    ['digitalStart.easy', 0.73, 0.77],
    ['digitalToPhone.easy', 0.3, 0.36],
    ['csat', 0.63, 0.8],
    ['nps', 5, 30],
    ['churn', 0.3, 0.42],
    ['costPerNeed', 6, 9],
  ],
});

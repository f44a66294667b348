import { describeSector } from '../kits/describe-sector.ts';

describeSector('service-providers', {
  customers: { small: 120_000, typical: 800_000, large: 6_000_000 },
  replications: 2,
  bands: [
    ['serviceLevel.phone', 0.75, 0.9],
    ['abandonment.phone', 0.05, 0.13],
    ['serviceLevel.fault-line', 0.78, 0.95],
    ['serviceLevel.email', 0.9, 1],
    ['serviceLevel.social', 0.8, 1],
    ['serviceLevel.messaging', 0.8, 1],
    ['occupancy', 0.45, 0.62],
    ['occupancy.billing', 0.58, 0.8],
    ['aht.phone', 460, 540],
    ['fcr.true', 0.67, 0.75],
    ['digitalStart.easy', 0.73, 0.77],
    ['digitalToPhone.easy', 0.28, 0.36],
    ['csat', 0.63, 0.8],
    ['nps', 5, 30],
    ['churn', 0.15, 0.21],
    ['costPerNeed', 9, 13.5],
  ],
});

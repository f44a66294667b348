import type { Counts } from './benchmark.ts';

/** What seed 1, replication 0 of each benchmark must give, to the last event. A change says **results change**. */
export const EXPECTED: Readonly<Record<string, Counts>> = {
  m1: { contacts: 1001073, events: 2003865 },
  m2: { contacts: 2485792, events: 4993791 },
  m3: { contacts: 10000826, events: 20372023 },
  year: { contacts: 1211158, events: 5278930 },
  yearSmall: { contacts: 241271, events: 1056302 },
  large: { contacts: 3420836, events: 15052680 },
};

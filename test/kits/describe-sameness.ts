import { expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { ContactLog } from '../../sim/measures/contact-log.ts';
import { REPEATS, TRANSFERS, WASTED_CONTACTS } from '../../sim/measures/counts/tally.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Callback } from '../../sim/model/service.ts';
import {
  perfect,
  renamed,
  reordered,
  servedBy,
  withCallback,
  without,
  withoutTransfers,
  withView,
} from './model-variants.ts';

const EAGER: Partial<Callback> = {
  policy: 'virtual-hold',
  offerAbove: 0,
  offerWhenWaiting: 1,
  offered: 1,
  accepted: 1,
  answered: 0.9,
  attempts: 2,
  attemptDelay: 600,
  connect: 25,
  delay: 600,
  slack: 900,
  strength: 1,
};
const ONE_VIEW = { unifiedLookUp: 10, unifiedMisroute: 0, unifiedLink: 0.95 };

/** What must change nothing, or nothing but what it names. */
export function describeSameness(model: Model, seed: string): void {
  const today = withCallback(model, { policy: 'none' });
  const rowOf = (one: Model): Float64Array => simulate(prepare(one, 0), seed, 0);
  const hasPhone = model.channels.some(({ name }) => name === 'phone');

  const nothings: readonly (readonly [string, Model])[] = [
    ['one view with every lever at 0', withView(today, ONE_VIEW)],
    ...(['virtual-hold', 'slot', 'abandoned'] as const).flatMap((policy) => [
      [`call-back (${policy}) that nobody accepts`, withCallback(today, { ...EAGER, policy, accepted: 0 })] as const,
      [`call-back (${policy}) at zero strength`, withCallback(today, { ...EAGER, policy, strength: 0 })] as const,
    ]),
    ['call-back that nobody is offered', withCallback(today, { ...EAGER, offered: 0 })],
    ['other names for teams, skills and strategies', renamed(today)],
    ['the same once more', today],
  ];
  it.runIf(hasPhone).each(nothings)('is the same to the bit with %s', (_, other) => {
    const row = rowOf(other);
    expect(row.length).toBeGreaterThan(0);
    expect(row).toEqual(rowOf(today));
  });

  it('is the same with intents in another order', () => {
    const [straight, turned] = [withoutTransfers(today), reordered(withoutTransfers(today))];
    const [one, other] = [rowOf(straight), rowOf(turned)];
    const { measures } = layoutOf(turned);
    layoutOf(straight).measures.forEach(({ id }, m) => {
      const at = measures.findIndex((measure) => measure.id === id);
      for (const part of [0, 1]) expectClose(other[2 * at + part] as number, one[2 * m + part] as number, id);
    });
  });

  it('has one contact with an agent for each need when every contact resolves and nobody hangs up', () => {
    const prepared = prepare(perfect(today), 0);
    simulate(prepared, seed, 0);
    const { total } = prepared.floor.tally;
    expect([total[REPEATS], total[WASTED_CONTACTS], total[TRANSFERS]]).toEqual([0, 0, 0]);
    const { needs } = prepared.floor;
    for (let need = 0; need < needs.used; need++) expect(needs.handled[need]).toBeLessThanOrEqual(1);
  });

  it.runIf(model.intents.length > 1)('loses only the contacts of an intent that is taken away', () => {
    const ample = servedBy(withoutTransfers(today), (service) => ({ ...service, staffing: 30 }));
    for (const { name } of ample.intents) {
      const left = ample.intents.filter((intent) => intent.name !== name);
      const all = logOf(ample, seed).filter((line) => !line.startsWith(`${name} `));
      expect(logOf(without(ample, name), seed)).toEqual(all);
      expect(new Set(all.map((line) => line.split(' ')[0])).size).toBeLessThanOrEqual(left.length);
    }
  });
}

/** Every event of every contact, in words: intent, need, event, time. */
function logOf(model: Model, seed: string): string[] {
  const prepared = prepare(model, 0);
  const log = new ContactLog();
  prepared.floor.log = log;
  simulate(prepared, seed, 0);
  const lines = log.lines.map(
    ({ event, at, intent, ordinal }) => `${model.intents[intent]?.name} ${ordinal} ${event} ${at}`,
  );
  return lines.sort();
}

/** Equal but for the order in which sums were taken. */
function expectClose(got: number, wanted: number, what: string): void {
  const close = Object.is(got, wanted) || Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  if (!close) expect.fail(`${what}: ${got}, was ${wanted}`);
}

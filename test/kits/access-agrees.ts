import { expect } from 'vitest';
import { WEEK } from '../../sim/model/units.ts';
import { agree, sumOf } from './agree.ts';
import type { Run } from './whole-run.ts';

/** Figures of getting through agree: by channel, half-hour, class of wait, intent and segment. */
export const ACCESS_LAWS: Readonly<Record<string, (run: Run) => void>> = {
  'contacts of a channel are the same ones in every figure of it': (run) => {
    for (const channel of run.live) {
      const [inTime, offered] = run.pair(`serviceLevel.${channel}`);
      const answered = run.below(`wait.${channel}`);
      const online = run.pair(`serviceLevelOnline.${channel}`);
      for (const id of ['abandonment', 'pWait', 'abandonmentInTime']) agree(run.below(`${id}.${channel}`), offered, id);
      agree(run.below(`serviceLevelOfAnswered.${channel}`), answered, 'answered');
      agree(run.above(`serviceLevelOfAnswered.${channel}`), inTime, 'in time');
      agree(run.above(`answered.${channel}`), answered, 'answered');
      agree(run.below(`answered.${channel}`), offered + run.above(`blocked.${channel}`), 'asked');
      const left = offered - answered;
      agree(run.below(`waitAbandoned.${channel}`), left, 'left');
      const short = run.above(`abandonmentInTime.${channel}`);
      agree(run.above(`serviceLevelCountingShortAbandons.${channel}`), inTime + short, 'short abandons');
      agree(run.below(`serviceLevelWithoutShortAbandons.${channel}`), offered - short, 'without short abandons');
      const verySoon = run.above(`serviceLevelCountingVeryShortAbandons.${channel}`) - inTime;
      agree(offered - verySoon, run.below(`abandonmentWithoutVeryShort.${channel}`), 'very short');
      agree(left - verySoon, run.above(`abandonmentWithoutVeryShort.${channel}`), 'very short');
      expect(verySoon).toBeLessThanOrEqual(left);
      const called = run.below(`waitOffline.${channel}`);
      if (!run.recovers) agree(online[1], offered - called, 'held the line');
      expect(online[0]).toBeLessThanOrEqual(inTime);
      expect(run.above(`pWait.${channel}`)).toBe(run.below(`waitIfWaiting.${channel}`));
    }
  },
  'seconds in line are the same ones in every figure': (run) => {
    for (const channel of run.live) {
      const waits = run.above(`wait.${channel}`) + run.above(`waitAbandoned.${channel}`);
      agree(run.above(`waitIfWaiting.${channel}`), waits, 'of those who wait');
      const again = run.has(`waitInterrupted.${channel}`) ? run.above(`waitInterrupted.${channel}`) : 0;
      agree(run.above(`inLine.${channel}`), waits + again, 'in line');
      const offline = run.recovers ? 0 : run.above(`waitOffline.${channel}`);
      agree(run.above(`waitOnline.${channel}`) + offline, waits, 'on and off the line');
      agree(run.above(`inHand.${channel}`), run.above(`aht.${channel}`), 'in hand');
      agree(run.below(`inLine.${channel}`), run.below('agentsOnDuty'), 'seconds counted');
    }
  },
  'half-hours of the week add up to the channel': (run) => {
    for (const channel of run.live) {
      const sums = (id: string) => sumOf(run.bins(`${id}.${channel}`).map(([above]) => above));
      const [inTime, offered] = run.pair(`serviceLevel.${channel}`);
      agree(sums('serviceLevelByWeek'), inTime, 'in time');
      agree(sums('offeredByWeek'), offered, 'offered');
      agree(sums('abandonmentByWeek'), offered - run.below(`wait.${channel}`), 'abandoned');
      agree(sums('waitByWeek'), run.above(`waitIfWaiting.${channel}`), 'waited');
      const weeks = run.below('agentsOnDuty') / WEEK;
      for (const id of ['serviceLevelByWeek', 'abandonmentByWeek', 'waitByWeek']) {
        agree(sumOf(run.bins(`${id}.${channel}`).map(([, below]) => below)), offered, id);
      }
      for (const [, below] of run.bins(`offeredByWeek.${channel}`)) agree(below, weeks, 'weeks');
      const [met, seen] = run.pair(`halfHoursInTarget.${channel}`);
      expect(met).toBeLessThanOrEqual(seen);
      expect(seen).toBeGreaterThanOrEqual(run.bins(`offeredByWeek.${channel}`).filter(([above]) => above > 0).length);
    }
  },
  'classes of waits hold every contact once, and quantiles lie in the right class': (run) => {
    for (const channel of run.live) {
      const curve = run.bins(`waitOnline.${channel}`);
      const bounds = run.layout.series.find(({ id }) => id === `waitOnline.${channel}`)?.bins as readonly number[];
      const all = curve[0]?.[1] as number;
      for (const [bin, [upTo, of]] of curve.entries()) {
        expect(of).toBe(all);
        expect(upTo).toBeGreaterThanOrEqual(curve[bin - 1]?.[0] ?? 0);
        expect(upTo).toBeLessThanOrEqual(all);
      }
      const called = run.recovers ? 0 : run.below(`waitOffline.${channel}`);
      const lost = run.recovers ? 0 : run.above(`callbackLost.${channel}`);
      agree(all, run.below(`serviceLevel.${channel}`) - called - lost, 'on the line');
      agree(run.bins(`waitOffline.${channel}`)[0]?.[1] as number, run.below(`waitOffline.${channel}`), 'called back');
      agree(all - (curve[0]?.[0] as number) + called, run.above(`pWait.${channel}`), 'waited at all');
      for (const percent of [50, 90, 95, 99]) {
        const [quantile, seen] = run.pair(`waitP${percent}.${channel}`);
        if (seen === 0) continue;
        const bin = bounds.findIndex((bound) => quantile <= bound);
        expect(curve[bin]?.[0]).toBeGreaterThanOrEqual((percent / 100) * all - 1e-6);
        if (bin > 0) expect(curve[bin - 1]?.[0]).toBeLessThanOrEqual((percent / 100) * all + 1e-6);
      }
    }
  },
  'intents and segments add up to the live channels': (run) => {
    const channels = (id: string, part: 0 | 1) => sumOf(run.live.map((name) => run.pair(`${id}.${name}`)[part]));
    const families = [
      run.model.intents.map(
        ({ name }) =>
          (id: string) =>
            `${id}.intent.${name}`,
      ),
      ...(run.has(`waitOf.${run.model.segments[0]?.name}`)
        ? [
            run.model.segments.map(
              ({ name }) =>
                (id: string) =>
                  `${id}Of.${name}`,
            ),
          ]
        : []),
    ];
    for (const family of families) {
      for (const [id, part] of [
        ['serviceLevel', 0],
        ['serviceLevel', 1],
        ['wait', 0],
        ['wait', 1],
      ] as const) {
        agree(sumOf(family.map((name) => run.pair(name(id))[part])), channels(id, part), `${id} ${part}`);
      }
    }
    const intents = (id: string, part: 0 | 1) =>
      sumOf(run.model.intents.map(({ name }) => run.pair(`${id}.intent.${name}`)[part]));
    agree(intents('abandonment', 0), channels('abandonment', 0), 'abandoned');
    agree(intents('waitOnline', 0), channels('waitOnline', 0), 'waited on the line');
    agree(intents('aht', 1), run.above('handledContacts'), 'handled');
    agree(intents('aht', 0), sumOf(run.assisted.map((name) => run.above(`aht.${name}`))), 'handling time');
    agree(intents('csat', 0), run.above('csat'), 'satisfied');
    agree(intents('csat', 1), run.below('csat'), 'rated');
    agree(intents('fcr', 0), run.above('fcr.true'), 'solved at first');
    agree(intents('fcr', 1), run.below('fcr.true'), 'assisted');
  },
};

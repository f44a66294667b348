import { expect } from 'vitest';
import { DAY } from '../../sim/model/units.ts';
import { agree, sumOf } from './agree.ts';
import type { Run } from './whole-run.ts';

/** Figures by team, segment and intent add up to those of the whole, and extremes lie beyond what is inside them. */
export const PARTS_LAWS: Readonly<Record<string, (run: Run) => void>> = {
  'teams share the contacts, the seconds and the pay': (run) => {
    const teams = run.model.teams.map(({ name }) => name);
    const sum = (id: string) => sumOf(teams.map((team) => run.above(`${id}.${team}`)));
    agree(sum('handledBy'), run.above('handledContacts'), 'handled');
    for (const team of teams) agree(run.below(`ahtBy.${team}`), run.above(`handledBy.${team}`), team);
    agree(sum('ahtBy'), sumOf(run.assisted.map((name) => run.above(`aht.${name}`))), 'seconds');
    const [agents = 0, overhead = 0] = run.bins('costByPart').map(([above]) => above);
    agree(sum('costBy'), agents + overhead, 'pay');
  },
  'segments share the customers, those lost, their value and their contacts': (run) => {
    const segments = run.model.segments.map(({ name }) => name);
    const sum = (id: string, part: 0 | 1 = 0) => sumOf(segments.map((name) => run.pair(`${id}.${name}`)[part]));
    agree(sum('npsOf'), run.above('nps'), 'promoters less detractors');
    agree(sum('npsOf', 1), run.below('nps'), 'customers at the end');
    agree(sum('clvOf'), run.above('clv'), 'value');
    agree(sum('clvOf', 1), run.below('nps'), 'customers at the end');
    agree(sum('csatOf'), run.above('csat'), 'satisfied');
    agree(sum('csatOf', 1), run.below('csat'), 'judged');
    const offered = sumOf(run.live.map((name) => run.below(`serviceLevel.${name}`)));
    agree(sum('abandonmentOf', 1), offered, 'offered');
    agree(sum('serviceLevelOf'), sumOf(run.live.map((name) => run.above(`serviceLevel.${name}`))), 'in time');
    const churn = segments.map((name) => run.above(`churnOf.${name}`));
    expect(Math.min(...churn)).toBeLessThanOrEqual(run.above('churn'));
    expect(Math.max(...churn)).toBeGreaterThanOrEqual(run.above('churn'));
  },
  'needs are solved after they are born, and those not within a day take longer than that': (run) => {
    const intents = run.model.intents.map(({ name }) => name);
    const sum = (part: 0 | 1) => sumOf(intents.map((name) => run.pair(`timeToResolution.intent.${name}`)[part]));
    agree(sum(0), run.above('timeToResolution'), 'seconds');
    agree(sum(1), run.above('resolved'), 'solved');
    agree(run.below('timeToResolution'), run.above('resolved'), 'solved');
    const late = run.above('resolved') - run.above('solvedWithinDay');
    expect(late).toBeGreaterThanOrEqual(0);
    // Whoever is not solved within a day took longer than that.
    expect(run.above('timeToResolution')).toBeGreaterThanOrEqual(late * DAY);
  },
  'extremes lie beyond the rest, and estimates between what is seen and what is not': (run) => {
    for (const channel of run.live) {
      const [offered, left] = [run.below(`abandonment.${channel}`), run.below(`waitAbandoned.${channel}`)];
      if (offered < 100 || left === 0) continue;
      const longest = run.above(`longestWait.${channel}`);
      expect(longest).toBeGreaterThanOrEqual(run.above(`waitOnline.${channel}`) / run.below(`waitOnline.${channel}`));
      expect(longest).toBeGreaterThanOrEqual(run.above(`waitAbandoned.${channel}`) / left);
      const [waited, gone] = run.pair(`patience.${channel}`);
      expect(waited / gone).toBeGreaterThan(run.above(`waitAbandoned.${channel}`) / left);
      const [worst, seen] = run.pair(`worstHalfHour.${channel}`);
      const busy = run.bins(`serviceLevelByWeek.${channel}`).filter(([, below]) => below >= 20);
      expect(seen).toBe(busy.length > 0 ? 1 : 0);
      if (seen > 0) expect(worst).toBe(Math.min(...busy.map(([above, below]) => above / below)));
      const [promised, all] = run.pair(`serviceLevelPromised.${channel}`);
      agree(all, offered, 'offered');
      agree(promised, run.above(`serviceLevelOnline.${channel}`) + run.above(`promiseKept.${channel}`), 'promised');
    }
  },
  'written work: every answer keeps its promise or misses it': (run) => {
    for (const { name, mode } of run.model.channels) {
      if (mode !== 'deferred') continue;
      const [missed, answers] = run.pair(`deadlinesMissed.${name}`);
      // Work that was passed on is promised an answer again.
      expect(answers).toBeGreaterThanOrEqual(run.below(`wait.${name}`) * 0.98);
      const late = run.below(`serviceLevel.${name}`) - run.above(`serviceLevel.${name}`);
      if (!run.model.channels.some(({ turns }) => turns !== undefined))
        expect(missed).toBeGreaterThanOrEqual(late * 0.9);
    }
  },
};

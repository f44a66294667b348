import type { Model } from '../../sim/model/model.ts';
import type { Figure } from '../page.ts';
import { weeklyHours, yearlyNeeds } from '../scenario/weekly-work.ts';
import { percent } from '../words/percent.ts';
import { SERIES } from './palette.ts';

/** What an intent is of all needs, and of the agents' work. */
export interface NeedsAndWork {
  readonly title: string;
  readonly needs: number;
  readonly work: number;
}

/** Reasons for getting in touch: share of needs beside share of the agents' time, as the scenario gives them. */
export function needsAndWorkFigure(model: Model): Figure {
  const rows = needsAndWork(model);
  const heaviest = rows.reduce((a, b) => (b.work - b.needs > a.work - a.needs ? b : a));
  const lightest = rows.reduce((a, b) => (b.work - b.needs < a.work - a.needs ? b : a));
  return {
    id: 'needs-and-work',
    title: `“${heaviest.title}” is ${percent(heaviest.needs)} of what customers want and ${percent(heaviest.work)} of the agents’ work; “${lightest.title}” is ${percent(lightest.needs)} and ${percent(lightest.work)}`,
    alt: `Pairs of bars, one pair for each of ${rows.length} reasons for getting in touch, the most frequent on top: its share of needs, and its share of the agents’ time. ${rows
      .map(({ title, needs, work }) => `${title}: ${percent(needs)} and ${percent(work)}`)
      .join('; ')}.`,
    spec: {
      width: 380,
      height: { step: 12 },
      data: {
        values: rows.flatMap(({ title, needs, work }) => [
          { title, share: needs, what: 'share of needs' },
          { title, share: work, what: 'share of the agents’ time' },
        ]),
      },
      mark: { type: 'bar' },
      encoding: {
        y: { field: 'title', type: 'nominal', sort: null, title: null, axis: { labelLimit: 260 } },
        yOffset: { field: 'what', sort: null },
        x: { field: 'share', type: 'quantitative', title: null, axis: { format: '.0%', tickCount: 6 } },
        color: {
          field: 'what',
          type: 'nominal',
          title: null,
          sort: null,
          scale: { domain: ['share of needs', 'share of the agents’ time'], range: [SERIES[0], SERIES[1]] },
        },
      },
    },
    table: {
      columns: [
        'Reason',
        { title: 'Share of needs', align: 'right' },
        { title: 'Share of the agents’ time', align: 'right' },
      ],
      rows: rows.map(({ title, needs, work }) => [title, percent(needs), percent(work)]),
    },
    note: 'Before repeats and wrong desks, which come on top.',
  };
}

/** The most frequent reason first. */
export function needsAndWork(model: Model): NeedsAndWork[] {
  const needs = model.intents.map((intent) => yearlyNeeds(model, intent));
  const work = model.intents.map((intent) => weeklyHours(model, intent));
  const [allNeeds, allWork] = [needs, work].map((list) => list.reduce((sum, one) => sum + one, 0)) as [number, number];
  return model.intents
    .map(({ title }, i) => ({ title, needs: needs[i]! / allNeeds, work: work[i]! / allWork }))
    .sort((a, b) => b.needs - a.needs);
}

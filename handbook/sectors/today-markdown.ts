import { baselineOf } from '../../reports/lookup.ts';
import { percent, time } from '../../reports/scenario/in-words.ts';
import { guardrailName } from '../../reports/words/guardrail-words.ts';
import { listed } from '../../reports/words/name.ts';
import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { Comparison, GuardrailResult } from '../../sim/experiment/comparison.ts';
import type { Model } from '../../sim/model/model.ts';
import { markdownTable } from '../markdown-table.ts';
import { measureNamed } from '../questions/result-table.ts';
import { beside, todays } from './figure-words.ts';
import type { SectorPage } from './sector-page.ts';

/** Measure -> what it says, for somebody who has never worked in a contact centre. */
const FIGURES: readonly (readonly [id: string, meaning: string])[] = [
  ['serviceLevel.phone', 'of callers reach an agent within the time promised'],
  ['wait.phone', 'mean wait of those who reach an agent'],
  ['waitP90.phone', 'nine in ten callers wait no longer than this'],
  ['abandonment.phone', 'of callers hang up before an agent answers'],
  ['fcr.true', 'of matters are settled by the first contact with an agent, in truth, not as systems count it'],
  ['contactsPerNeed', 'contacts with agents that one matter takes'],
  ['csat', 'of customers are satisfied with how their matter went, as if everybody were asked'],
  ['nps', 'promoters less detractors among a hundred customers, at the end of the year'],
  ['churn', 'of customers leave within a year'],
  ['lastingShift', 'of customers with six matters behind them, service has changed what they think for good'],
  ['costPerContact', 'cost of one contact with an agent, wages, rooms and lines included'],
  ['costPerResolution', 'cost of one matter that is really settled'],
  ['cost', 'cost of all service'],
  [
    'netValue',
    'what remains: margins received and the value of customers who stay, less service and the winning of new customers',
  ],
  ['occupancy', 'of their time on duty, agents have a contact in hand; the rest is waiting to be there at once'],
];

/** Today's service in figures, with intervals and what they mean. */
export function todayTable({ urgentLine }: SectorPage, comparison: Comparison): string {
  const urgent: (readonly [string, string])[] =
    urgentLine === undefined
      ? []
      : [
          [
            `serviceLevel.${urgentLine.channel}`,
            `of calls to ${urgentLine.what} are answered within the time promised`,
          ],
        ];
  const [phone, others] = [FIGURES.slice(0, 4), FIGURES.slice(4)];
  const rows = [...phone, ...urgent, ...others].map(([id, meaning]) => {
    const { value, interval } = writeEstimate(todays(comparison, id));
    return [measureNamed(comparison, id).title, value, interval, meaning];
  });
  return markdownTable(['Figure', 'today', '95 % interval', { title: 'in words', align: 'left' }], rows);
}

/** Whether the promise on the phone is kept, and which of the firm's own limits. */
export function promisesKept(comparison: Comparison, model: Model): string {
  const { target } = model.channels.find(({ name }) => name === 'phone')!;
  const place = beside(todays(comparison, 'serviceLevel.phone'), target.share);
  const promise = `${percent(target.share)} of callers within ${time(target.within)}`;
  const sentences = {
    above: `The promise on the phone is ${promise}: over the year it is kept.`,
    below: `The promise on the phone is ${promise}: over the year it is not kept.`,
    'about at': `The promise on the phone is ${promise}: over the year, service is so close to it that some years keep it and some do not.`,
  };
  return [sentences[place], limits(comparison)].filter((text) => text !== '').join(' ');
}

function limits(comparison: Comparison): string {
  const today = baselineOf(comparison).name;
  const own = comparison.guardrails.filter(({ strategy }) => strategy === today);
  const named = (state: GuardrailResult['state']): string =>
    listed(own.filter((one) => one.state === state).map((one) => guardrailName(comparison, one)));
  const [kept, broken, open] = [named('kept'), named('broken'), named('open')];
  return [
    kept === '' ? '' : `Of the firm’s own limits it keeps: ${kept}.`,
    broken === '' ? '' : `It breaks: ${broken}.`,
    open === '' ? '' : `Some years keep and some break: ${open}.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

import type { Anchor } from './anchor.ts';
import { anchorOf } from './anchor-of.ts';

/** Sectors whose customers are persons: what consumers say of themselves is held against them. */
const CONSUMERS = ['finance-insurance', 'consumer-goods', 'service-providers'] as const;

const TWO_CHANNELS =
  'first contact resolution less one-contact resolution: the survey behind it has 20 % of callers on two channels; two others (see callers-from-digital) have half of them there. With half, the gap is nearer .14 than .11';

/** Where customers start, how journeys end, and what that does to satisfaction and loyalty. */
export const behaviourAnchors: readonly Anchor[] = CONSUMERS.flatMap((sector) => {
  const anchor = anchorOf(sector);
  const survey = 'survey of 2,000 consumers, 2018';
  const calls = 'call-centre survey, North America';
  return [
    anchor('digital-start-easy', 'Easy needs that start digital', 'share', 0.75, [0.73, 0.77], survey, (p) =>
      p('digitalStart.easy'),
    ),
    anchor('digital-to-phone', 'Of those, needs that touch the phone', 'share', 0.33, [0.3, 0.36], survey, (p) =>
      p('digitalToPhone.easy'),
    ),
    anchor(
      'gap-one-contact',
      'First contact resolution less one-contact resolution',
      'share',
      0.11,
      [0.08, 0.14],
      `${calls}: .70 against .59`,
      (p) => p('fcr.true') - p('oneContact'),
      TWO_CHANNELS,
    ),
    anchor(
      'callers-from-digital',
      'Callers with an easy need who tried digitally before',
      'share',
      0.54,
      [0.45, 0.62],
      'consumer survey 2018 (.75 x .33 beside .25 who start on the phone: .50); survey of callers 2013 (.58)',
      (p) => {
        const [digital, touch] = [p('digitalStart.easy'), p('digitalToPhone.easy')];
        return (digital * touch) / (digital * touch + 1 - digital);
      },
    ),
    anchor(
      'phone-start-hard',
      'Hard needs that start on the phone, where there is a choice',
      'share',
      0.6,
      [0.58, 0.62],
      survey,
      (p) => p('phoneStart.hard'),
    ),
    anchor(
      'lasting-shift',
      'Customers changed for good by six interactions',
      'share',
      0.78,
      [0.75, 0.81],
      survey,
      (p) => p('lastingShift'),
    ),
    anchor(
      'csat-first',
      'Satisfied when the first contact solves it',
      'share',
      0.82,
      [0.8, 0.84],
      `computed from the satisfaction model; ${calls} .68 to .82`,
      (p) => p('csat.firstContact'),
    ),
    anchor(
      'csat-second',
      'Satisfied when the second contact solves it',
      'share',
      0.65,
      [0.59, 0.72],
      `${calls}: 15 points less for each further call`,
      (p) => p('csat.secondContact'),
    ),
    anchor('csat-unresolved', 'Satisfied though unresolved', 'share', 0.25, [0.15, 0.3], calls, (p) =>
      p('csat.unresolved'),
    ),
    anchor(
      'hazard-second',
      'Risk of leaving after two contacts',
      'times',
      1.1,
      [1.05, 1.15],
      'stated defection by contacts, 2022, at half strength',
      (p) => p('hazard.secondContact'),
    ),
    anchor(
      'hazard-third',
      'Risk of leaving after three contacts',
      'times',
      1.3,
      [1.2, 1.4],
      'stated defection by contacts, 2022, at half strength',
      (p) => p('hazard.thirdContact'),
    ),
    anchor(
      'hazard-unresolved',
      'Risk of leaving unresolved',
      'times',
      1.5,
      [1.4, 1.6],
      'stated defection by contacts, 2022, at half strength',
      (p) => p('hazard.unresolved'),
    ),
  ];
});

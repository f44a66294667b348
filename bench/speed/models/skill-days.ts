/** Shape of the day of M2: 24 half-hours. */
const SHAPE = [
  0.35, 0.5, 0.7, 0.85, 0.95, 1, 1, 0.95, 0.85, 0.75, 0.75, 0.8, 0.9, 0.95, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.45, 0.4,
  0.35, 0.3,
];
const HALF_HOURS = 48;
/** Arrivals of a day: (12 + 8 + 4) a minute times the shape. */
const CONTACTS_PER_DAY = 24 * 30 * SHAPE.reduce((sum, one) => sum + one, 0);

/**
 * M2: days of 12 hours, three types of needs, three teams. Customers are those of one base and are remembered from day to
 * day. Each type has a line of its own, so that the product's statistics by channel and half-hour are those by type and
 * half-hour. The night is long enough for everybody to go home: the days are independent.
 *
 * What a sector would add - wrong routes, retries, repeats, identification - is switched off, piece by piece.
 */
export function skillDays(days: number, customers = 200_000): string {
  const needs = (CONTACTS_PER_DAY * 365) / customers;
  const arrivals = row(SHAPE.map(String), '0');
  const few = row(SHAPE.map((one) => String(Math.floor(38.4 * one + 0.5))));
  const many = row(SHAPE.map((one) => String(Math.floor(48.64 * one + 0.5))));
  return `
centralino: 1
name: speed-m2
horizon: {start: Mon, length: ${days} days}
customers: {all: {count: ${customers}, needs: ${needs} /year, margin: 0 EUR/year, churn: 0 %/year}}
demand: {busyness: 0 %, profiles: {day: {by-half-hour: {Mon-Sun: ${arrivals}}}}}
channels:
  line-a: {like: phone, hours: always, target: 80 % in 20 s}
  line-b: {like: phone, hours: always, target: 80 % in 20 s}
  line-c: {like: phone, hours: always, target: 80 % in 20 s}
intents:
  a: ${intent('a', '50 %', 4, 2.5)}
  b: ${intent('b', '33.3333333333 %', 6, 4)}
  c: ${intent('c', '16.6666666667 %', 8, 6)}
teams:
  p1: {skills: [a], channels: [line-a], by-half-hour: {Mon-Sun: ${few}}}
  p2: {skills: [b], channels: [line-b], by-half-hour: {Mon-Sun: ${few}}}
  p3: {skills: [c, a, b], by-half-hour: {Mon-Sun: ${many}}}
handling: {identification: 0 %, identify: 0 s, look-up: 0 s, retell: 0 s}
journey:
  retry: 0 %
  switch-after-abandon: 0 %
  misroute: 0 %
  needs-history: 0 %
  urgency-patience: [1, 1, 1, 1]
satisfaction: {noise: 0}
service: {routing: skill-order}
`;
}

function intent(name: string, share: string, minutes: number, patience: number): string {
  return `
    share: ${share}
    skill: ${name}
    channels: [line-${name}]
    talk: {lognormal: {mean: ${minutes} min, cv: 0.75}}
    patience: {exponential: ${patience} min}
    wrap-up: 0 s
    resolution: 100 %`;
}

/** A row of 48 numbers; after the 12 hours the given one, else the last. */
function row(numbers: readonly string[], night = numbers.at(-1)): string {
  return `[${[...numbers, ...Array<string | undefined>(HALF_HOURS - numbers.length).fill(night)].join(', ')}]`;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** "09:30" for half-hour 19 of a day. */
export function clockOf(halfHour: number): string {
  const inDay = ((halfHour % 48) + 48) % 48;
  return `${String(Math.floor(inDay / 2)).padStart(2, '0')}:${inDay % 2 === 0 ? '00' : '30'}`;
}

/** "Tue" for half-hour 48 ... 95 of a week. */
export function dayOf(halfHour: number): string {
  return DAYS[Math.floor(halfHour / 48) % 7]!;
}

/** Vega-Lite encoding of half-hours: every other hour of a day, or every midnight of a week. */
export function halfHourX(axis: 'day' | 'week', first: number, last: number): Record<string, unknown> {
  const every = axis === 'week' ? 48 : last - first > 24 ? 4 : 2;
  const from = Math.ceil(first / every) * every;
  const values: number[] = [];
  for (let at = from; at <= last; at += every) values.push(at);
  const clock = "pad(floor(datum.value % 48 / 2), 2, '0', 'left') + (datum.value % 2 ? ':30' : ':00')";
  const day = `[${DAYS.map((name) => `'${name}'`).join(',')}][floor(datum.value / 48) % 7]`;
  return {
    field: 'halfHour',
    type: 'quantitative',
    title: axis === 'week' ? 'day of the week' : 'time of day',
    scale: { domain: [first, last], nice: false, zero: false },
    axis: { values, labelExpr: axis === 'week' ? day : clock, grid: axis === 'week' },
  };
}

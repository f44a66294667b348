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

/** Vega-Lite encoding of half-hours: every hour or two of a day, or the noon of every day of a week. */
export function halfHourX(axis: 'day' | 'week', first: number, last: number): Record<string, unknown> {
  const every = axis === 'week' ? 48 : last - first > 24 ? 4 : 2;
  const offset = axis === 'week' ? 24 : 0;
  const values: number[] = [];
  for (let at = Math.ceil((first - offset) / every) * every + offset; at <= last; at += every) values.push(at);
  const labels = values.map((at) => (axis === 'week' ? dayOf(at) : clockOf(at)));
  return {
    field: 'halfHour',
    type: 'quantitative',
    title: axis === 'week' ? 'day of the week' : 'time of day',
    scale: { domain: [first, last], nice: false, zero: false },
    axis: {
      values,
      labelExpr: `${JSON.stringify(labels)}[indexof(${JSON.stringify(values)}, datum.value)]`,
      grid: false,
    },
  };
}

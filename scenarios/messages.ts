import { nearest, type Problem, problem, quoted, shown } from './problem.ts';

// All texts of the reader, as typed functions: what was found, what is accepted, how to mend it.

// The file as a whole

export const notYaml = (reason: string, hint?: string): Problem => ({
  got: reason,
  expected: 'a text in YAML',
  ...(hint === undefined ? {} : { hint }),
});
export const tabIndent = () => notYaml('a tab at the beginning of a line', 'indent with spaces');
export const tooDeep = () => notYaml('brackets or indents nested hundreds deep', 'a scenario needs about six levels');
export const tooLong = (limit: number) =>
  notYaml(`more than ${limit} characters`, 'this does not look like a scenario');
export const severalDocuments = () => notYaml('a second document after "---"', 'put one scenario into one file');
export const aliasesOfAliases = () =>
  notYaml('aliases that unfold into too many values', 'write the values out, or use fewer aliases (*name)');
export const notUtf8 = () => notYaml('bytes that are not UTF-8', 'save the file with the encoding UTF-8');
export const unreadable = (reason: string) => ({ got: reason, expected: 'a file that can be read' });
export const duplicateKey = (key: string): Problem => ({
  got: `"${key}" a second time`,
  expected: 'each key once',
  hint: 'remove or rename one of the two',
});
export const emptyFile = () =>
  problem(undefined, 'a scenario: a mapping that begins with "centralino: 1"', 'see docs/guides/language.md');
export const missingSection = (name: string) => problem(undefined, `the section "${name}"`);
export const notAMapping = (value: unknown) =>
  problem(
    value,
    'a mapping ("key: value" lines)',
    Array.isArray(value) ? 'write "name: ..." lines instead of a list' : undefined,
  );
export const wrongVersion = (value: unknown) =>
  problem(value, '1, the version of the language', 'begin the file with "centralino: 1"');

// Keys and names

/** True when the key of a place is meant, not its value. */
export const isAboutKey = ({ got }: Problem) => got.startsWith('the key "');

export function unknownKey(key: string, known: readonly string[], elsewhere?: string): Problem {
  const moved = elsewhere === undefined ? undefined : `"${key}" is a key of ${elsewhere}`;
  const cut = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\d:\d\d/.test(key)
    ? 'inside { } a comma ends the value: put the hours in quotes'
    : undefined;
  const hint = cut ?? nearest(key, known, moved);
  return { got: `the key "${key}"`, expected: `one of: ${known.join(', ')}`, ...(hint === undefined ? {} : { hint }) };
}
export const badName = (name: string) =>
  problem(name, 'a name made of letters, digits, - and _, beginning with a letter', 'give the long name as "title"');
export const reservedName = (name: string) => problem(name, 'another name: this word has a meaning of its own');
export const unknownName = (what: string, name: unknown, names: readonly string[]) =>
  problem(
    name,
    names.length === 0 ? `the name of a ${what}, but there is none` : `the name of a ${what}: ${quoted(names)}`,
    nearest(name, names),
  );
export const oneOf = (value: unknown, words: readonly string[]) =>
  problem(value, `one of: ${words.join(', ')}`, nearest(value, words));
export const missing = (what: string, hint?: string) => problem(undefined, what, hint);
export const notAList = (value: unknown, what: string) =>
  problem(value, `a list of ${what}`, typeof value === 'string' ? `write [${value}]` : undefined);
export const notText = (value: unknown) => problem(value, 'a text');
export const notTrueOrFalse = (value: unknown) => problem(value, 'true or false');

// Numbers and quantities

export function noUnit(value: number, expected: string, choices: readonly (readonly [string, string])[]): Problem {
  const [first, second] = choices;
  if (first?.[0] === ' %' && value > 0 && value <= 1) {
    return problem(
      value,
      expected,
      `write "${Number((value * 100).toPrecision(12))} %" if this is a part of 1, "${value} %" if it is in percent`,
    );
  }
  const options = first && `write "${value}${first[0]}" if ${first[1]}`;
  return problem(value, expected, second ? `${options}, "${value}${second[0]}" if ${second[1]}` : options);
}
export const unknownUnit = (value: unknown, expected: string, unit: string, units: readonly string[]) =>
  problem(value, expected, nearest(unit, units, unit === '' ? undefined : `the unit "${unit}" is not known here`));
export const unknownCurrency = (value: unknown, expected: string, currency: string) =>
  problem(value, expected, `amounts are in EUR: convert from ${currency} first`);
export const decimalComma = (value: string, expected: string) =>
  problem(value, expected, `write a decimal point and no thousands separator: "${value.replace(',', '.')}"`);
export const notAQuantity = (value: unknown, expected: string, example: string) =>
  problem(value, expected, `for example "${example}"`);
export const tooSmall = (value: unknown, expected: string, least: string) =>
  problem(value, expected, `it cannot be below ${least}`);
export const tooLarge = (value: unknown, expected: string, most: string) =>
  problem(value, expected, `it cannot be above ${most}`);
export const zero = (value: unknown) => problem(value, 'something above 0');
export const neverEnds = (value: unknown) => problem(value, 'a time that ends', 'only patience may be "never"');
export const notFinite = (value: unknown, expected: string) =>
  problem(value, expected, 'infinity and "not a number" are no quantities');
export const notWhole = (value: unknown, what: string) => problem(value, `a whole number of ${what}`);
export const outOfOrder = (parts: readonly (readonly [string, unknown])[]): Problem => ({
  got: parts.map(([name, value]) => `${name} ${shown(value)}`).join(', '),
  expected: 'low <= base <= high',
});
export const sumNotOne = (what: string, sum: number): Problem => ({
  got: `${what} that sum to ${Number((sum * 100).toFixed(4))} %`,
  expected: 'a sum of 100 %',
});
export const wrongCount = (what: string, got: number, expected: string): Problem => ({
  got: `${got} ${what}`,
  expected,
});

// Times of the week

export const badHours = (value: unknown) =>
  problem(value, 'days and hours', 'for example "Mon-Fri 08:00-20:00, Sat 08:00-13:00", or "always"');
export const unknownDay = (value: unknown, day: string, days: readonly string[]) =>
  problem(value, `days of the week: ${days.join(', ')}`, nearest(day, days));
export const badTime = (value: unknown) =>
  problem(value, 'times from 00:00 to 24:00', 'two digits, a colon, two digits: 08:30');
export const upsideDown = (value: unknown) =>
  problem(
    value,
    'hours that end after they begin',
    'past midnight, write two stretches: "Mon 22:00-24:00, Tue 00:00-06:00"',
  );
export const overlap = (value: unknown) => problem(value, 'stretches that do not overlap');
export const badDate = (value: unknown) =>
  problem(value, 'a date such as 2026-01-05, or a day of the week', 'year-month-day');

// Laws of chance

export const badLaw = (value: unknown, laws: readonly string[]) =>
  problem(
    value,
    `a duration ("60 s"), "never", or one law: ${laws.join(', ')}`,
    'for example {exponential: 300 s} or {lognormal: {mean: 210 s, cv: 0.9}}',
  );
export const notIncreasing = (value: unknown, what: string) => problem(value, `${what} in increasing order`);
export const firstNotZero = (value: unknown) =>
  problem(value, '0 % for the first value', 'the first value is the least possible one');
export const tailNeeded = () =>
  problem(undefined, 'a mean time beyond the last value', 'write "tail: 60 s", or let the probabilities end at 100 %');

// What does not fit together

export const extendsCycle = (names: readonly string[]): Problem => ({
  got: names.join(' -> '),
  expected: 'strategies that do not extend themselves',
});
export const needsArrivals = () =>
  problem(
    undefined,
    'where its contacts come from',
    'write "share: 26 %" (of the needs of the customers) or "arrivals: {rate: 96 /h}"',
  );
export const twoArrivals = () => ({ got: 'both "share" and "arrivals"', expected: 'one of the two' });
export const shareWithoutCustomers = (share: unknown) =>
  problem(share, 'customers whose needs are shared out', 'add "customers", or write "arrivals: {rate: 96 /h}"');
export const nobodyToCall = (section: string): Problem => ({
  got: section,
  expected: 'a scenario with "customers"',
  hint: 'without customers only "campaign: {list: endless}" calls anybody',
});
export const arrivalsForm = (keys: readonly string[]): Problem => ({
  got: keys.length === 0 ? 'nothing' : keys.join(' and '),
  expected: 'exactly one of: rate, rates, by-half-hour, switching, trace',
});
export const warmUpTooLong = (warmUp: unknown, length: unknown) =>
  problem(warmUp, `less than the length of the run (${String(length)})`, 'nothing would be counted');
export const intervalNotHalfHour = (interval: unknown) =>
  problem(interval, '30 min', 'reports and profiles count in half-hours; the key may be left out');
export const noStaff = () =>
  problem(
    undefined,
    'how many agents there are',
    'write "agents: 10", "shifts: {Mon-Fri 08:00-16:00: 10}" or "by-half-hour"',
  );
export const shareOfAgents = (value: unknown) =>
  problem(value, 'a number of agents, or a share of "agents"', 'add "agents: 10" to the team');
export const notOnTheLine = (what: string, channel: string, mode: string) => ({
  got: `"${channel}", which is ${mode}`,
  expected: `${what} on a live channel`,
});
export const paceCount = (got: number, concurrency: number) =>
  wrongCount(
    'numbers',
    got,
    `${concurrency}: the speed of each contact when its agent holds 1${concurrency > 1 ? ` ... ${concurrency}` : ''} of them`,
  );
export const talkChannel = (channel: string) => ({
  got: `talk on "${channel}", whose effort is not 100 %`,
  expected: 'the talk time on a channel with an effort of 100 %',
  hint: 'talk times of the other channels are this one times their effort',
});
export const badGuardrail = (value: unknown) =>
  problem(value, 'a measure, >= or <=, and a limit', 'for example "phone service level >= 80 %"');
export const unknownMeasure = (value: unknown, names: readonly string[]) =>
  problem(value, `a measure: ${names.join(', ')}`, nearest(value, names));
export const noBase = (value: unknown) =>
  problem(value, 'the name of a ready scenario that is no variant itself', '"centralino scenarios" lists them');
export const unknownScenario = (name: string, names: readonly string[]) =>
  problem(
    name,
    'the path of a file, or the name of a ready scenario',
    nearest(name, names, `ready scenarios: ${names.join(', ')}`),
  );
export const nothingToDo = (what: string) => problem(undefined, `at least one ${what}`);
export const monthsAverage = (mean: number): Problem => ({
  got: `months that average ${mean.toFixed(2)}`,
  expected: 'an average of 1',
  hint: `the demand of a year is ${mean.toFixed(2)} times what the rates say`,
});
export const crossed = (what: string, one: unknown, other: unknown) => problem(one, `${what} (${String(other)})`);
export const nothingWeighs = () => problem(undefined, 'a weight above 0 somewhere in the week');
export const profileForm = () => problem(undefined, 'either "day" (with "weekdays"), or "by-half-hour"');
export const notHalfHour = (value: unknown) => problem(value, 'a full or half hour', 'for example "08:00" or "08:30"');
export const pastMidnight = (halfHours: number) => wrongCount('half-hours', halfHours, 'a day that ends by midnight');
export const oneTalk = (channels: number): Problem => ({
  ...wrongCount('channels', channels, 'the talk time on one channel'),
  hint: 'talk times of other channels are this one times their effort',
});
export const twoRosters = () => ({ got: 'both "shifts" and "by-half-hour"', expected: 'one of the two' });
export const skillNobodyNeeds = (name: unknown, needed: readonly string[]) =>
  problem(name, `a skill that an intent needs: ${quoted(needed)}`, nearest(name, needed));
export const badMinimum = (value: unknown, example: string) =>
  problem(value, 'a difference that matters', `for example "1 %" (of the baseline), or "${example}"`);
export const nobodyTakes = (skill: string, channel: string): Problem => ({
  got: `no team with the skill "${skill}" on the channel "${channel}"`,
  expected: 'a team for every channel that the intent may use',
  hint: `add "${channel}" to the channels of a team, the skill to a team that serves it, or leave it out of the intent's "channels"`,
});
export const noTalk = () =>
  problem(undefined, 'how long agents talk', 'for example "talk: {lognormal: {mean: 4 min, cv: 0.9}}"');
export const noSuchPath = (path: string, step: unknown, known: readonly string[]) =>
  problem(
    path,
    'the path of a value of the scenario',
    nearest(step, known, `"${step}" is none of: ${known.join(', ')}`),
  );

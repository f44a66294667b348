/** A scenario without a mistake; every wrong one is this with one thing replaced. */
export const RIGHT = `centralino: 1
name: small
horizon: {start: 2026-01-05, length: 4 weeks, warm-up: 1 week}
demand:
  busyness: 10 %
  profiles:
    office: {weekdays: {Mon-Fri: 1}, day: {from: 08:00, weights: [1, 2, 2, 1]}}
customers:
  all: {count: 5000, needs: 3 /year, margin: 50 EUR/year, churn: 10 %/year}
intents:
  info: {share: 60 %, skill: cards, talk: 4 min, resolution: 80 %}
  loss: {share: 40 %, skill: loans, channels: [phone], talk: {lognormal: {mean: 6 min, cv: 0.9}}}
channels:
  phone: {hours: "Mon-Fri 08:00-10:00", target: 80 % in 20 s, patience: {exponential: 180 s}}
  email: {mode: deferred}
teams:
  desk:
    agents: 9
    skills: {cards: , loans: {after: 60 s}}
    shifts:
      Mon-Fri 08:00-12:00: 100 %
  loans: {agents: 4, skills: [loans], wage: 27 EUR/h}
journey:
  first-channel: {easy: {phone: 100 %}, medium: {phone: 70 %, email: 30 %}, hard: {phone: 100 %}}
strategies:
  callback: {callback: {policy: virtual-hold, offer-above: 150 s}}
  unified-view:
  both: {extends: [callback, unified-view]}
compare: {guardrails: [phone service level >= 80 %], minimum-relevant: {NPS: 1 point}}
sizes:
  large: {customers: 500 %, staffing: 480 %}
`;

/** What is wrong -> what is replaced by what. */
export const WRONG: Readonly<Record<string, readonly [string, string]>> = {
  'an unknown key': ['warm-up: 1 week', 'warmup: 1 week'],
  'an unknown key at the top': ['teams:', 'team:'],
  'a key in the wrong section': ['name: small', 'name: small\nretry: 35 %'],
  'a key that no section has': ['name: small', 'name: small\nxyzzy: 35 %'],
  'a bare number for a duration': ['length: 4 weeks', 'length: 6'],
  'a bare number for a share': ['resolution: 80 %', 'resolution: 0.8'],
  'a bare number for a rate': ['needs: 3 /year', 'needs: 3'],
  'a bare number for money': ['margin: 50 EUR/year', 'margin: 50'],
  'a bare number as text': ['talk: 4 min', 'talk: "4"'],
  'an unknown unit': ['talk: 4 min', 'talk: 4 minuts'],
  'a unit of another kind': ['talk: 4 min', 'talk: 4 EUR'],
  'an unknown currency': ['wage: 27 EUR/h', 'wage: 27 USD/h'],
  pounds: ['margin: 50 EUR/year', 'margin: £50'],
  'a decimal comma': ['talk: 4 min', 'talk: "4,5 min"'],
  'a negative duration': ['talk: 4 min', 'talk: -4 min'],
  'a probability above 100 %': ['resolution: 80 %', 'resolution: 180 %'],
  'a huge number': ['length: 4 weeks', 'length: 1e300 weeks'],
  'not a number': ['count: 5000', 'count: .nan'],
  infinity: ['resolution: 80 %', 'resolution: .inf'],
  'agents that are not whole': ['agents: 4', 'agents: 4.5'],
  'customers as text': ['count: 5000', 'count: 5 thousand'],
  'a mistake in the long form': [
    'resolution: 80 %',
    'resolution: {base: 80 %, low: 90 %, hihg: 95 %, confidence: sure}',
  ],
  'a target without a time': ['target: 80 % in 20 s', 'target: 80 %'],
  'a target in minutes without a unit': ['target: 80 % in 20 s', 'target: 80 % in 20'],
  'hours upside down': ['Mon-Fri 08:00-10:00"', 'Mon-Fri 20:00-08:00"'],
  'an unknown day': ['Mon-Fri 08:00-10:00"', 'Mon-Fry 08:00-10:00"'],
  'a time that does not exist': ['Mon-Fri 08:00-10:00"', 'Mon-Fri 08:00-25:00"'],
  'hours that overlap': ['Mon-Fri 08:00-10:00"', 'Mon-Fri 08:00-10:00, Wed 09:00-11:00"'],
  'hours cut at a comma': ['hours: "Mon-Fri 08:00-10:00"', 'hours: Mon-Fri 08:00-10:00, Sat 08:00-13:00'],
  'a date that does not exist': ['start: 2026-01-05', 'start: 2026-02-30'],
  'an unknown law': ['{exponential: 180 s}', '{exponentail: 180 s}'],
  'two laws': ['{exponential: 180 s}', '{exponential: 180 s, gamma: 3}'],
  'a law without its parameter': ['{mean: 6 min, cv: 0.9}', '{mean: 6 min}'],
  'a parameter with a unit too many': ['cv: 0.9', 'cv: 90 %'],
  'weights that do not sum to 100 %': [
    '{exponential: 180 s}',
    '{mixture: [{weight: 10 %, of: 30 s}, {weight: 80 %, of: 180 s}]}',
  ],
  'an empirical law that goes down': [
    '{exponential: 180 s}',
    '{empirical: {values: [0 s, 60 s, 30 s], probabilities: [0 %, 50 %]}}',
  ],
  'shares of intents that do not sum to 100 %': ['share: 40 %', 'share: 30 %'],
  'shares of channels that do not sum to 100 %': ['{phone: 70 %, email: 30 %}', '{phone: 70 %, email: 20 %}'],
  'an unknown channel': ['channels: [phone]', 'channels: [phnoe]'],
  'an unknown channel in a mix': ['email: 30 %', 'emial: 30 %'],
  'an unknown skill': ['skill: loans, channels', 'skill: laons, channels'],
  'a skill that nobody needs': ['skills: [loans]', 'skills: [loans, mortgages]'],
  'an unknown strategy': ['[callback, unified-view]', '[calback, unified-view]'],
  'an empty strategy that is not ready': ['  unified-view:\n', '  unified-wiev:\n'],
  'strategies that extend each other': ['{callback: {policy', '{extends: [both], callback: {policy'],
  'an unknown policy': ['policy: virtual-hold', 'policy: virtual hold'],
  'a call-back without a policy': ['{policy: virtual-hold, offer-above: 150 s}', '{offer-above: 150 s}'],
  'a call-back by e-mail': ['offer-above: 150 s', 'channel: email'],
  'an unknown measure': ['phone service level', 'phone servise level'],
  'a guardrail without a limit': ['>= 80 %', ''],
  'a minimum of another kind': ['NPS: 1 point', 'csat: 5 s'],
  'an unknown profile': ['share: 60 %', 'share: 60 %, profile: ofice'],
  'a name with blanks': ['  loans: {agents', '  all loans: {agents'],
  'a reserved name': ['  loans: {agents', '  base: {agents'],
  'an intent without arrivals': ['share: 40 %, ', ''],
  'an intent with two kinds of arrivals': ['share: 40 %', 'share: 40 %, arrivals: {rate: 3 /h, rates: [3 /h]}'],
  'customers forgotten': [
    'customers:\n  all: {count: 5000, needs: 3 /year, margin: 50 EUR/year, churn: 10 %/year}\n',
    '',
  ],
  'a channel that no team serves': ['agents: 9', 'agents: 9\n    channels: [phone]'],
  'a team without agents': ['agents: 4, ', ''],
  'a share of nobody': ['    agents: 9\n', ''],
  'a warm-up as long as the run': ['warm-up: 1 week', 'warm-up: 4 weeks'],
  'an interval other than half an hour': ['warm-up: 1 week', 'warm-up: 1 week, interval: 7 h'],
  'a pace for another concurrency': [
    'target: 80 % in 20 s',
    'target: 80 % in 20 s, concurrency: 3, pace: [100 %, 80 %]',
  ],
  'a pace beside turns': [
    'target: 80 % in 20 s',
    'target: 80 % in 20 s, concurrency: 2, pace: [100 %, 80 %], turns: {}',
  ],
  'turns without agents': ['{mode: deferred}', '{mode: self-service, turns: {}}'],
  'turns of another mode': ['{mode: deferred}', '{mode: deferred, turns: {time-out: 2 min}}'],
  'several threads in hand': ['{mode: deferred}', '{mode: deferred, concurrency: 3, turns: {}}'],
  'answers that take no time': ['target: 80 % in 20 s', 'target: 80 % in 20 s, turns: {reply: 0 s}'],
  'a day that ends after midnight': ['from: 08:00', 'from: 23:30'],
  'a list instead of a mapping': ['sizes:\n  large: {customers: 500 %, staffing: 480 %}', 'sizes: [large]'],
  'text instead of a list': ['channels: [phone]', 'channels: phone'],
  'a missing section': ['teams:\n  desk:', 'xteams:\n  desk:'],
  'no channels': ['channels:\n  phone:', 'chanels:\n  phone:'],
  'a wrong version': ['centralino: 1', 'centralino: 2'],
  'a key twice': ['name: small', 'name: small\nname: big'],
  'a season that adds demand': ['weekdays: {Mon-Fri: 1}', 'weekdays: {Mon-Fri: 1}, season: {Dec: 2.2}'],
  'a mean of nothing': ['{exponential: 180 s}', '{exponential: 0 s}'],
  'talk without an end': ['talk: 4 min', 'talk: never'],
  'a week without demand': ['weights: [1, 2, 2, 1]', 'weights: [0, 0]'],
  'agents who never finish': ['target: 80 % in 20 s', 'target: 80 % in 20 s, concurrency: 2, pace: [100 %, 0 %]'],
  'everybody leaving': ['churn: 10 %/year', 'churn: 100 %/year'],
  'a speed without a unit': ['agents: 4,', 'agents: 4, speed: 0.9,'],
  'agents who stand still': ['agents: 4,', 'agents: 4, speed: 0 %,'],
  'proficiency with a slip': ['loans: {after: 60 s}', 'loans: {after: 60 s, sped: 90 %}'],
  'a change of resolution without a unit': ['loans: {after: 60 s}', 'loans: {resolution: -0.03}'],
  'an unknown choice of agents': ['journey:\n', 'service: {idle-agents: longest idle}\njourney:\n'],
  'stays for another number of rates': [
    'share: 40 %',
    'arrivals: {switching: {rates: [80 /h, 20 /h], stays: [40 min]}}',
  ],
  'one rate to change between': ['share: 40 %', 'arrivals: {switching: {rates: [80 /h], stays: [40 min]}}'],
  'next states that do not sum to 100 %': [
    'share: 40 %',
    'arrivals: {switching: {rates: [80 /h, 20 /h], stays: [40 min, 1 h], next: [[0 %, 90 %], [100 %, 0 %]]}}',
  ],
  'a state that follows itself': [
    'share: 40 %',
    'arrivals: {switching: {rates: [80 /h, 20 /h], stays: [40 min, 1 h], next: [[10 %, 90 %], [100 %, 0 %]]}}',
  ],
  'a state that nothing leads to': [
    'share: 40 %',
    'arrivals: {switching: {rates: [8 /h, 2 /h, 1 /h], stays: [4 min, 1 h, 1 h], next: [[0 %, 100 %, 0 %], [100 %, 0 %, 0 %], [100 %, 0 %, 0 %]]}}',
  ],
  'a stay of no length': ['share: 40 %', 'arrivals: {switching: {rates: [80 /h, 20 /h], stays: [40 min, 0 s]}}'],
  'an environment with two courses': [
    'share: 40 %',
    'arrivals: {switching: {rates: [8 /h, 2 /h], stays: [4 min, 1 h], environment: storm}}, skill: loans, talk: 3 min}\n  more: {arrivals: {switching: {rates: [8 /h, 2 /h], stays: [5 min, 1 h], environment: storm}}',
  ],
  'an unknown routing policy': ['journey:\n', 'service: {routing: urgency-first-preemtive}\njourney:\n'],
  'notices of a shock there is not': ['  unified-view:\n', '  unified-view:\n  told: {notices: {shocks: [storm]}}\n'],
  'a variant of nothing': ['name: small', 'variant-of: smaal\nname: small'],
  'a party nobody named': ['resolution: 80 %}', 'resolution: 80 %, external: {party: field}}'],
  'appointments that all fail': [
    'intents:\n  info: {share: 60 %, skill: cards, talk: 4 min, resolution: 80 %}',
    'parties: {field: {}}\nintents:\n  info: {share: 60 %, skill: cards, talk: 4 min, external: {party: field, missed: 100 %}}',
  ],
  'a shock that never comes': ['demand:\n', 'demand:\n  shocks: {storm: {lasts: 2 h, affects: {any: x3}}}\n'],
  'a shock with a factor for a share': [
    'demand:\n',
    'demand:\n  shocks: {storm: {per-year: 3, lasts: 2 h, affects: {any: 3}}}\n',
  ],
  'a shock on a day there is not': [
    'demand:\n',
    'demand:\n  shocks: {sale: {dates: [31 Nov], lasts: 2 h, affects: {any: x3}}}\n',
  ],
  'a size with a slip': ['staffing: 480 %', 'stafing: 480 %'],
};

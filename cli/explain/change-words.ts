import type { Service } from '../../sim/model/service.ts';
import { percent, time } from './in-words.ts';

/** How each part of a service is told: its name, and how its value is written. */
const WORDS: Readonly<Record<string, readonly [name: string, write: (value: never) => string]>> = {
  routing: ['who goes first', (value: string) => value],
  idleAgents: ['which idle agent', (value: string) => value],
  staffing: ['agents on duty', percent],
  'callback.policy': ['call-back', (value: string) => value],
  'callback.channel': ['call-back on', (value: string) => value],
  'callback.offerAbove': ['offered when the expected wait is above', time],
  'callback.offerWhenWaiting': ['offered when so many are in line', String],
  'callback.offered': ['share who hear the offer', percent],
  'callback.accepted': ['share who accept', percent],
  'callback.answered': ['share who pick up when called back', percent],
  'callback.attempts': ['attempts', String],
  'callback.attemptDelay': ['time between attempts', time],
  'callback.connect': ['agent time to connect', time],
  'callback.delay': ['delay until the call-back', time],
  'callback.slack': ['slack after the promised time', time],
  'callback.strength': ['share of calls that take part', percent],
  'view.identify': ['identify the customer once per need', percent],
  'view.lookUp': ['one screen: shorter look-up, history at hand', percent],
  'view.context': ['the story is told once', percent],
  'view.duplicates': ['duplicates on several channels are merged', percent],
  'view.routing': ['known cases go to the right skill', percent],
  'view.unifiedLookUp': ['look-up with one screen', time],
  'view.unifiedMisroute': ['wrong routes with known cases', percent],
  'view.unifiedLink': ['repeats linked with one view', percent],
};

/** What a service does differently from another, one line each: "call-back: none -> virtual-hold". Empty when nothing. */
export function changeWords(service: Service, baseline: Service): string[] {
  const before = flat(baseline);
  return [...flat(service)].flatMap(([path, value]) => {
    const old = before.get(path);
    if (old === value) return [];
    const [name, write] = WORDS[path] ?? [path, String];
    // Where there was no call-back, there is nothing to tell of how it was.
    const isNew = path.startsWith('callback.') && path !== 'callback.policy' && baseline.callback.policy === 'none';
    return [isNew ? `${name}: ${write(value as never)}` : `${name}: ${write(old as never)} → ${write(value as never)}`];
  });
}

/** `callback.policy` -> value, for each value in a service. */
function flat(service: Service): Map<string, unknown> {
  const { callback, view, ...plain } = service;
  const parts = { callback, view };
  const nested = Object.entries(parts).flatMap(([part, values]) =>
    Object.entries(values).map(([key, value]): [string, unknown] => [`${part}.${key}`, value]),
  );
  return new Map([...Object.entries(plain), ...nested]);
}

import type { Scenario } from './scenario-schema.ts';
import type { serviceSections } from './service-sections.ts';

/** Every key is there: what the defaults guarantee (`defaults/complete.ts`). */
type Filled<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };
type FilledExcept<T, Optional extends keyof T> = Filled<Omit<T, Optional>> & Pick<T, Optional>;
type EntryOf<T> = NonNullable<T> extends Readonly<Record<string, infer Entry>> ? Entry : never;
type Entries<T> = Readonly<Record<string, T>>;

type ChannelEntry = EntryOf<Scenario['channels']>;
/** Each mode has keys of its own. */
type TurnsOfOneMode = 'patience' | 'time-out' | 're-read' | 'closes-after';
export type CompletedTurns = FilledExcept<NonNullable<ChannelEntry['turns']>, TurnsOfOneMode>;
export type CompletedChannel = FilledExcept<
  Omit<ChannelEntry, 'turns'>,
  'like' | 'places' | 'duplicates' | 'in-use'
> & {
  readonly turns?: CompletedTurns | undefined;
};
export type CompletedIntent = FilledExcept<
  EntryOf<Scenario['intents']>,
  | 'title'
  | 'talk'
  | 'share'
  | 'profile'
  | 'arrivals'
  | 'channels'
  | 'identification'
  | 'patience'
  | 'licensed'
  | 'external'
  | 'asks-status'
  | 'wants-record'
  | 'second-line'
  | 'asked-by'
>;
export type CompletedTeam = FilledExcept<
  EntryOf<Scenario['teams']>,
  'agents' | 'shifts' | 'by-half-hour' | 'channels' | 'attrition' | 'reserve'
>;
export type CompletedSegment = FilledExcept<
  EntryOf<Scenario['customers']>,
  'contract' | 'notice' | 'plan' | 'fee' | 'people' | 'colleague' | 'users-weight'
>;
type AcquisitionEntry = NonNullable<Scenario['acquisition']>;
export interface CompletedAcquisition extends Filled<Omit<AcquisitionEntry, 'word-of-mouth'>> {
  readonly 'word-of-mouth': Filled<NonNullable<AcquisitionEntry['word-of-mouth']>>;
}
export type Changes = NonNullable<Scenario['service']>;
export type StrategyEntry = NonNullable<EntryOf<Scenario['strategies']>>;
export type ProfileEntry = EntryOf<NonNullable<Scenario['demand']>['profiles']>;
export type IntentArrivals = NonNullable<CompletedIntent['arrivals']>;

/** A scenario after its defaults were filled in. */
export interface Completed {
  readonly name: string;
  readonly title?: string | undefined;
  readonly story?: string | undefined;
  readonly horizon: Filled<Scenario['horizon']>;
  readonly demand: FilledExcept<NonNullable<Scenario['demand']>, 'shocks' | 'within-day'>;
  readonly customers: Entries<CompletedSegment>;
  readonly acquisition?: CompletedAcquisition | undefined;
  readonly intents: Entries<CompletedIntent>;
  readonly channels: Entries<CompletedChannel>;
  readonly teams: Entries<CompletedTeam>;
  readonly parties: NonNullable<Scenario['parties']>;
  readonly plans: NonNullable<Scenario['plans']>;
  readonly handling: Filled<NonNullable<Scenario['handling']>>;
  readonly journey: Filled<NonNullable<Scenario['journey']>>;
  readonly satisfaction: Filled<NonNullable<Scenario['satisfaction']>>;
  readonly loyalty: Filled<NonNullable<Scenario['loyalty']>>;
  readonly money: Filled<NonNullable<Scenario['money']>>;
  readonly service: FilledExcept<Changes, keyof typeof serviceSections>;
  readonly strategies: Entries<StrategyEntry>;
  readonly compare?: Scenario['compare'];
}

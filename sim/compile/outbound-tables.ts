/** How the entries of one list are called. */
export interface DiallingTables {
  /** Row of the team whose idle agents call; ANY_TEAM, or OUTSOURCED with `lines` callers outside. */
  readonly team: number;
  readonly lines: number;
  readonly perSecond: number;
  readonly reserve: number;
  /** Minutes to the next opening for each minute of the week; null = always open. */
  readonly opening: Uint16Array | null;
  readonly preview: number;
  readonly ring: number;
  readonly answered: number;
  readonly attempts: number;
  readonly attemptDelay: number;
  readonly talk: number;
  readonly wrapUp: number;
}

export const ANY_TEAM = -1;
export const OUTSOURCED = -2;

export interface CampaignTables {
  readonly dialling: DiallingTables;
  /** Numbers dialled at once for a free agent; 1 unless predictive. */
  readonly ratio: number;
  readonly nuisanceCap: number;
  readonly endless: boolean;
  /** The list is of customers: entries go by customer and period. */
  readonly listed: boolean;
  readonly share: number;
  /** Segments that are called: 1, or 0. */
  readonly called: Uint8Array;
  /** New numbers of prospects in a period. */
  readonly prospects: number;
  readonly every: number;
  readonly permission: number;
  readonly holdOut: number;
  readonly history: number;
  readonly blindAnswered: number;
  readonly blindConversion: number;
  readonly blindAnnoyance: number;
  readonly blindStirred: number;
  readonly quiet: number;
  readonly conversion: number;
  readonly saleMargin: number;
  readonly annoyance: number;
  readonly optOut: number;
  readonly tolerance: number;
  readonly stirred: number;
}

export interface RecoveryTables {
  readonly dialling: DiallingTables;
  readonly asked: number;
  readonly response: number;
  readonly responseDissatisfied: number;
  readonly surveyCost: number;
  readonly delay: number;
  readonly recovered: number;
  readonly fresh: number;
  readonly repair: number;
  readonly shift: number;
  readonly doubleDeviation: number;
}

export interface OfferTables {
  readonly loadBelow: number;
  readonly eligible: number;
  readonly pushed: number;
  readonly seconds: number;
  readonly saleSeconds: number;
  readonly accepted: number;
  readonly profile: number;
  readonly profileFactor: number;
  readonly unresolvedFactor: number;
  /** Logarithm of the odds per unit of satisfaction. */
  readonly satisfactionLogit: number;
  /** Satisfaction of a plain resolved contact: there the odds are as given. */
  readonly usual: number;
  readonly saleMargin: number;
  readonly pushedStep: number;
}

/** Calls that the centre makes, and selling; each null where the service does without. */
export interface OutboundTables {
  readonly campaign: CampaignTables | null;
  readonly recovery: RecoveryTables | null;
  readonly offers: OfferTables | null;
}

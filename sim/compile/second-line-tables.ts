/** A second line, as the engine sees it; null where no strategy of the model has one. */
export interface SecondLineTables {
  /** 0 = only measured: this service has none. */
  readonly active: number;
  /** 1 where the intent has a second line, by intent. */
  readonly has: Uint8Array;
  /** By intent, bounds for one number of a need: below the first, learnt; below the second, handed over; below the third, beyond. */
  readonly taught: Float64Array;
  readonly handed: Float64Array;
  readonly beyond: Float64Array;
  /** Resolution of needs within reach, relative to today's average over all of them. */
  readonly within: Float64Array;
  /** Queue of the second line, rows as `QueueTables.of`. */
  readonly queue: Int16Array;
  /** 1 where the team also has the skill of the second line: row team * intents + intent. */
  readonly able: Uint8Array;
  /** Rows of samplers: core of the talk in the second line. */
  readonly core: Int32Array;
  readonly warm: boolean;
  readonly firstPart: number;
  readonly note: number;
  readonly limit: number;
  readonly joint: number;
  readonly taughtTime: number;
}

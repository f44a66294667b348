/** Conversations in turns, by channel. */
export interface TurnTables {
  /** Sampler of the agent's turn; NONE where contacts are one piece of work. */
  readonly reply: Int32Array;
  readonly gap: Int32Array;
  readonly leaves: Float64Array;
  /** Sampler; NONE = customers wait for an answer for ever. */
  readonly patience: Int32Array;
  readonly timeOut: Float64Array;
  /** The agent's part of the seconds of a contact; the rest is the customer's. */
  readonly share: Float64Array;
}

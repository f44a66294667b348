/** Chats in turns, by channel: live ones, in an agent's hands from the first message to the last. */
export interface TurnTables {
  /** Sampler of the agent's turn; NONE where contacts are one piece of work, or threads. */
  readonly reply: Int32Array;
  readonly gap: Int32Array;
  readonly leaves: Float64Array;
  /** Sampler; NONE = customers wait for an answer for ever. */
  readonly patience: Int32Array;
  readonly timeOut: Float64Array;
  /** The agent's part of the seconds of a contact; the rest is the customer's. */
  readonly share: Float64Array;
}

/** Threads, by channel: deferred conversations, each message of which waits in line. */
export interface ThreadTables {
  /** Sampler of one answer; NONE where contacts are no threads. */
  readonly reply: Int32Array;
  readonly gap: Int32Array;
  readonly leaves: Float64Array;
  readonly reRead: Float64Array;
  /** Sampler; NONE = threads stay open for ever. */
  readonly closesAfter: Int32Array;
}

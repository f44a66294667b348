/** Self-service beyond its containment, as the engine sees it. */
export interface SelfServiceTables {
  /** By complexity: added to the containment. */
  readonly contained: Float64Array;
  readonly falseSuccess: number;
  readonly wayOut: number;
  readonly stuckGivesUp: number;
  readonly handover: number;
  /** Paid per session, in euros. */
  readonly fee: number;
}

/** What happens on digital channels; each null where the model does without. */
export interface DigitalTables {
  readonly selfService: SelfServiceTables | null;
}

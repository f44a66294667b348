/** What hangs on the end of a need, by intent; null where nothing is sold and nobody cancels. */
export interface SalesTables {
  /** Euros of margin; 0 where the intent sells nothing. */
  readonly margin: Float64Array;
  readonly conversion: Float64Array;
  readonly unhelped: Float64Array;
  /** Seconds. */
  readonly cools: Float64Array;
  /** Share who mean to leave; 0 where nobody does. */
  readonly leaving: Float64Array;
  readonly persuaded: Float64Array;
  readonly anyway: Float64Array;
  /** The price cut; null where there is none. */
  readonly offer: SaveOfferTables | null;
}

export interface SaveOfferTables {
  readonly eligible: number;
  readonly stays: number;
  /** Years of margin given up. */
  readonly yearsOfMargin: number;
  readonly seconds: number;
  readonly unneeded: number;
}

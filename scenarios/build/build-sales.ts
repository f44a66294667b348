import type { Cancellation, Sale } from '../../sim/model/sales.ts';
import type { CompletedIntent } from '../schema/completed.ts';

/** What hangs on the end of a need: every key is there, as defaults have filled what the file leaves out. */
export function buildSales({ sale, cancels }: CompletedIntent): { sale?: Sale; cancels?: Cancellation } {
  return {
    ...(sale === undefined
      ? {}
      : {
          sale: {
            margin: sale.margin,
            conversion: sale.conversion,
            unhelped: sale.unhelped ?? 1,
            cools: sale.cools ?? Infinity,
          },
        }),
    ...(cancels === undefined
      ? {}
      : { cancels: { share: cancels.share ?? 0, persuaded: cancels.persuaded ?? 0, anyway: cancels.anyway ?? 1 } }),
  };
}

/** Vega-Lite axis with a d3 format, or Vega's own choice of digits when none is given. */
export function axisOf(format?: string): { readonly format?: string } {
  return format === undefined ? {} : { format };
}

import type { Model } from '../model/model.ts';
import { curvesOf, figuresOf } from './catalogue.ts';
import type { Reading } from './figure.ts';
import { type Layout, layOut } from './layout.ts';

/** Where every figure of a model stands in the row of a replication. */
export function layoutOf(model: Model): Layout {
  return layOut(figuresOf(model).map(plain), curvesOf(model).map(plain));
}

/** Reads a finished run: one row, laid out by `layoutOf`. */
export function rowFrom(reading: Reading): Float64Array {
  const figures = figuresOf(reading.model).map((figure) => figure.read(reading));
  const curves = curvesOf(reading.model).flatMap((curve) => curve.read(reading));
  return Float64Array.from([...figures, ...curves].flat());
}

/** The definition without the function, so that it can be written to a file or sent to another thread. */
function plain<T extends { read: unknown }>({ read: _, ...definition }: T): Omit<T, 'read'> {
  return definition;
}

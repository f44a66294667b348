/** A typed array that a table may outgrow. */
type Column = Float64Array | Int32Array | Int16Array | Uint16Array | Uint8Array;

/** A copy with room for `capacity` entries, the new ones 0. */
export function grown<T extends Column>(column: T, capacity: number): T {
  const bigger = new (column.constructor as new (length: number) => T)(capacity);
  bigger.set(column as never);
  return bigger;
}

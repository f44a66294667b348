/** Right-hand side of y' = f(t, y): writes the slope into `slope`. */
export type Slope = (t: number, y: Float64Array, slope: Float64Array) => void;

/** Solves y' = f(t, y) from `from` to `to` in equal steps with the classical method of order four. Changes `y`. */
export function rungeKutta(f: Slope, y: Float64Array, from: number, to: number, steps: number): void {
  const n = y.length;
  const h = (to - from) / steps;
  const [k1, k2, k3, k4, at] = Array.from({ length: 5 }, () => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const move = (by: Float64Array, factor: number): Float64Array => {
    for (let i = 0; i < n; i++) at[i] = (y[i] as number) + factor * (by[i] as number);
    return at;
  };
  for (let step = 0; step < steps; step++) {
    const t = from + step * h;
    f(t, y, k1);
    f(t + h / 2, move(k1, h / 2), k2);
    f(t + h / 2, move(k2, h / 2), k3);
    f(t + h, move(k3, h), k4);
    for (let i = 0; i < n; i++) {
      const slope = (k1[i] as number) + 2 * (k2[i] as number) + 2 * (k3[i] as number) + (k4[i] as number);
      (y[i] as number) += (h / 6) * slope;
    }
  }
}

/** A run of neighbouring cells that are taken to have one level. */
export interface Level {
  /** First cell. */
  readonly from: number;
  /** Cell after the last one. */
  readonly to: number;
  readonly mean: number;
}

/** Observations of one cell: how many, their sum and the sum of their squares. */
export interface Cell {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * Cuts a row of cells where their level changes: least squares by dynamic programming (Bellman 1961), the number of cuts
 * by Schwarz's criterion (1978), which asks of every further stretch to explain more than chance would.
 * @param most stretches allowed
 */
export function stretchesOfLevel(cells: readonly Cell[], most: number): Level[] {
  const total = add(cells);
  const noise = spread(total) / Math.max(1, total.count - 1);
  if (total.count < 2 || noise === 0) return [levelOf(cells, 0, cells.length)];
  const best = partitions(cells, most);
  // Two numbers a stretch: its level and where it begins.
  const criterion = best.map(({ cost }, i) => cost / noise + 2 * (i + 1) * Math.log(total.count));
  const cuts = best[criterion.indexOf(Math.min(...criterion))]!.cuts;
  return cuts.map((from, i) => levelOf(cells, from, cuts[i + 1] ?? cells.length));
}

interface Partition {
  readonly cost: number;
  /** Where each stretch begins. */
  readonly cuts: readonly number[];
}

/** For 1, 2, ... `most` stretches, the partition with the least sum of squares. */
function partitions(cells: readonly Cell[], most: number): Partition[] {
  const size = cells.length;
  const costOf = (from: number, to: number) => spread(add(cells.slice(from, to)));
  let current: Partition[] = Array.from({ length: size + 1 }, (_, to) => ({ cost: costOf(0, to), cuts: [0] }));
  const result = [current[size]!];
  for (let stretches = 2; stretches <= Math.min(most, size); stretches++) {
    const previous = current;
    current = Array.from({ length: size + 1 }, (_, to) => {
      let best: Partition = { cost: Infinity, cuts: [] };
      for (let from = stretches - 1; from < to; from++) {
        const cost = previous[from]!.cost + costOf(from, to);
        if (cost < best.cost) best = { cost, cuts: [...previous[from]!.cuts, from] };
      }
      return best;
    });
    result.push(current[size]!);
  }
  return result;
}

function add(cells: readonly Cell[]): Cell {
  let [count, sum, squares] = [0, 0, 0];
  for (const cell of cells) {
    count += cell.count;
    sum += cell.sum;
    squares += cell.squares;
  }
  return { count, sum, squares };
}

/** Sum of squared distances from the mean. */
function spread({ count, sum, squares }: Cell): number {
  return count === 0 ? 0 : Math.max(0, squares - (sum * sum) / count);
}

function levelOf(cells: readonly Cell[], from: number, to: number): Level {
  const { count, sum } = add(cells.slice(from, to));
  return { from, to, mean: sum / count };
}

import { textWidth } from '../svg/text-width.ts';

export interface LabelledPoint {
  /** Pixels from the left and from the top of the plot. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly align: 'left' | 'right' | 'center';
  readonly dx: number;
  readonly dy: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 13;
const GAP = 9;

/** Where a label may stand, the best place first. */
const PLACES: readonly PlacedLabel[] = [
  { align: 'left', dx: GAP, dy: -GAP },
  { align: 'right', dx: -GAP, dy: -GAP },
  { align: 'left', dx: GAP, dy: GAP + 2 },
  { align: 'right', dx: -GAP, dy: GAP + 2 },
  { align: 'center', dx: 0, dy: -2 * GAP },
  { align: 'center', dx: 0, dy: 2 * GAP },
  { align: 'left', dx: GAP, dy: -3 * GAP },
  { align: 'left', dx: GAP, dy: 3 * GAP },
  { align: 'right', dx: -GAP, dy: 3 * GAP },
  { align: 'right', dx: -GAP, dy: -3 * GAP },
  { align: 'left', dx: GAP, dy: 5 * GAP },
  { align: 'left', dx: GAP, dy: -5 * GAP },
];

/** Gives each point the first place for its label that hits no other label and no other point, and stays in the plot. */
export function placeLabels(
  points: readonly LabelledPoint[],
  width: number,
  height: number,
  fontSize: number,
): PlacedLabel[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  return points.map((point) => {
    const isFree = (place: PlacedLabel) => {
      const box = boxOf(point, place, fontSize);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return inside && taken.every((other) => !overlap(box, other));
    };
    const place = PLACES.find(isFree) ?? PLACES[0]!;
    taken.push(boxOf(point, place, fontSize));
    return place;
  });
}

function boxOf({ x, y, text }: LabelledPoint, { align, dx, dy }: PlacedLabel, fontSize: number): Box {
  const wide = textWidth(text, fontSize);
  const left = x + dx - (align === 'left' ? 0 : align === 'right' ? wide : wide / 2);
  return { left, right: left + wide, top: y + dy - HEIGHT / 2, bottom: y + dy + HEIGHT / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

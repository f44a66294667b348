/** Share of those who take to a new channel in the end who have by a time: slow at first and at last (a smooth step). */
export function takenUp(time: number, takesUp: number): number {
  if (time >= takesUp) return 1;
  const x = time / takesUp;
  return x * x * (3 - 2 * x);
}

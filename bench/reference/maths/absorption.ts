/**
 * A customer in line whose place moves forward: `ahead` ... 0 others ahead, then the agent. From each place the line
 * moves with `progress(place)`, and the customer leaves with rate `leave`.
 */
export interface TaggedCustomer {
  readonly ahead: number;
  readonly progress: (ahead: number) => number;
  readonly leave: number;
}

/** Probability of being answered, and the mean of the wait on the event of being answered (0 else): first-step analysis. */
export function answeredAtAll({ ahead, progress, leave }: TaggedCustomer): { share: number; wait: number } {
  let share = 1;
  let wait = 0;
  for (let place = 0; place <= ahead; place++) {
    const onward = progress(place);
    const out = onward + leave;
    wait = (onward / out) * (wait + share / out);
    share *= onward / out;
  }
  return { share, wait };
}

/** Probability of being answered within a time, for each number ahead from 0 to `ahead`: uniformisation (Jensen 1953). */
export function answeredWithin({ ahead, progress, leave }: TaggedCustomer, time: number): Float64Array {
  const fastest = progress(ahead) + leave;
  const steps = fastest * time;
  if (steps > 700) throw new RangeError(`exp(-${steps}) is 0: too long a time for uniformisation in one piece`);
  // answered[j]: probability to be with the agent after so many steps of the uniformised chain, from place j.
  let answered = new Float64Array(ahead + 1);
  const result = new Float64Array(ahead + 1);
  let weight = Math.exp(-steps);
  const last = Math.ceil(steps + 12 * Math.sqrt(steps) + 40);
  for (let step = 1; step <= last; step++) {
    const next = new Float64Array(ahead + 1);
    for (let place = 0; place <= ahead; place++) {
      const onward = progress(place) / fastest;
      const stay = 1 - onward - leave / fastest;
      next[place] = onward * (place === 0 ? 1 : (answered[place - 1] as number)) + stay * (answered[place] as number);
    }
    answered = next;
    weight *= steps / step;
    for (let place = 0; place <= ahead; place++) (result[place] as number) += weight * (answered[place] as number);
  }
  return result;
}

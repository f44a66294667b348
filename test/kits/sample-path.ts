import { clearFloor } from '../../sim/engine/clear-floor.ts';
import type { Floor } from '../../sim/engine/floor.ts';
import { open, runUntil } from '../../sim/engine/run.ts';
import { closeBooks, prepare } from '../../sim/engine/simulate.ts';
import type { Model } from '../../sim/model/model.ts';

/** What somebody with a stop-watch would write down who watched the floor from outside. */
export interface Watched {
  readonly floor: Floor;
  /** By channel: contact-seconds in line. */
  readonly inLine: Float64Array;
  /** By team: agent-seconds on duty, those who finish after their shift included, and with something in hand. */
  readonly onDuty: Float64Array;
  readonly busy: Float64Array;
}

/**
 * Runs a strategy moment by moment and integrates what is seen between moments. The books are closed at the end.
 * @param atMoment looks at the floor after everything that happens at one time
 */
export function watch(
  model: Model,
  strategy: number,
  seed: string,
  atMoment: (floor: Floor) => void = () => {},
): Watched {
  const prepared = prepare(model, strategy);
  const { floor } = prepared;
  const { teams, channels, rules } = floor.tables;
  const watched = {
    floor,
    inLine: new Float64Array(channels.count),
    onDuty: new Float64Array(teams.count),
    busy: new Float64Array(teams.count),
  };
  clearFloor(floor, model, seed, 0);
  open(floor);
  for (;;) {
    const next = Math.min(floor.events.earliest, floor.sources.earliestAt, rules.length);
    add(watched, next - floor.now);
    runUntil(floor, next);
    if (next >= rules.length) break;
    atMoment(floor);
  }
  closeBooks(floor);
  return watched;
}

function add({ floor, inLine, onDuty, busy }: Watched, seconds: number): void {
  const { queues, agents } = floor;
  for (let row = 0; row < inLine.length; row++) inLine[row]! += seconds * queues.waitingOn[row]!;
  for (let team = 0; team < busy.length; team++) {
    busy[team]! += seconds * agents.busy[team]!;
    onDuty[team]! += seconds * (agents.onDuty[team]! + agents.leaving[team]!);
  }
}

import type { Block, Task } from '../sim/experiment/runner.ts';
import type { Model } from '../sim/model/model.ts';

/** To a thread: what the tasks that follow are about. Sent once, because a model is large. */
export interface Subject {
  readonly kind: 'subject';
  readonly model: Model;
  readonly seed: string;
}

/** To a thread: compute this. Answered by a {@link Block} or a {@link Failure}. */
export interface Order {
  readonly kind: 'order';
  readonly task: Task;
}

export interface Done {
  readonly kind: 'done';
  readonly block: Block;
}

export interface Failure {
  readonly kind: 'failure';
  readonly message: string;
}

export type ToThread = Subject | Order;
export type FromThread = Done | Failure;

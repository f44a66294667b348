import type { MessagePort } from 'node:worker_threads';
import { replicator } from '../sim/experiment/replicate.ts';
import type { Simulator } from '../sim/experiment/simulator.ts';
import type { FromThread, Order, ToThread } from './thread-messages.ts';

/** The thread's side: answers every order that comes through the port, until the thread is ended. */
export function serveTasks<Prepared>(port: MessagePort, simulator: Simulator<Prepared>): void {
  let compute: ReturnType<typeof replicator> = () => {
    throw new Error('an order came before its subject');
  };
  port.on('message', (message: ToThread) => {
    if (message.kind === 'subject') compute = replicator(simulator, message.model, message.seed);
    else answer(port, compute, message);
  });
}

function answer(port: MessagePort, compute: ReturnType<typeof replicator>, { task }: Order): void {
  const send = (message: FromThread, moved: ArrayBuffer[] = []): void => port.postMessage(message, moved);
  try {
    const block = compute(task);
    // Handed over, not copied.
    send({ kind: 'done', block }, [block.rows.buffer as ArrayBuffer]);
  } catch (error) {
    send({ kind: 'failure', message: error instanceof Error ? error.message : String(error) });
  }
}

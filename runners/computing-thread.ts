import { Worker } from 'node:worker_threads';
import type { Block, Task } from '../sim/experiment/runner.ts';
import type { Model } from '../sim/model/model.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

/** One thread of the pool, as the main thread sees it: takes one order at a time. */
export class ComputingThread {
  readonly #worker: Worker;
  #model: Model | undefined;
  #seed = '';
  #onDone: (block: Block) => void = () => {};
  #onFailure: (reason: string) => void = () => {};
  /** Why the thread can take no more orders; empty while it can. */
  #ended = '';

  /** @param file JavaScript that calls `serveTasks` */
  constructor(file: string) {
    this.#worker = new Worker(file);
    this.#worker.on('message', (message: FromThread) => {
      if (message.kind === 'done') this.#onDone(message.block);
      else this.#onFailure(message.message);
    });
    this.#worker.on('error', (error) => this.#end(`its thread failed: ${error.message}`));
    this.#worker.on('exit', (code) => this.#end(`its thread ended with exit code ${code}`));
  }

  get usable(): boolean {
    return this.#ended === '';
  }

  /** Tells the thread what the next tasks are about, unless it knows. */
  turnTo(model: Model, seed: string): void {
    if (this.#model === model && this.#seed === seed) return;
    this.#model = model;
    this.#seed = seed;
    this.#send({ kind: 'subject', model, seed });
  }

  /** @throws Error naming the replications, when the computation fails or the thread dies */
  compute(task: Task): Promise<Block> {
    return new Promise((resolve, reject) => {
      this.#onDone = resolve;
      this.#onFailure = (reason) => reject(new Error(`${this.#name(task)} could not be computed: ${reason}`));
      if (this.usable) this.#send({ kind: 'order', task });
      else this.#onFailure(this.#ended);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #end(reason: string): void {
    // An error is followed by an exit, which says less.
    if (this.usable) this.#ended = reason;
    this.#onFailure(this.#ended);
  }

  #name({ strategy, first, count }: Task): string {
    const replications = count === 1 ? `replication ${first}` : `replications ${first} to ${first + count - 1}`;
    return `${replications} of strategy "${this.#model?.strategies[strategy]?.name ?? strategy}"`;
  }
}

// A thread with a stand-in for the engine, in JavaScript because Node starts threads from JavaScript only.
import { parentPort } from 'node:worker_threads';
import { serveTasks } from '../../dist/runners/serve-tasks.js';

serveTasks(parentPort, {
  prepare: (model, strategy) => ({ model, strategy }),
  simulate({ model, strategy }, seed, replication) {
    const { name } = model.strategies[strategy];
    if (name === 'fails') throw new Error('the floor caught fire');
    if (name === 'dies') process.exit(7);
    const row = new Float64Array(3);
    row.set([strategy, replication / 3, seed.length]);
    // Some replications take longer than others, so that threads finish out of order.
    const until = performance.now() + (replication % 3);
    while (performance.now() < until);
    return row;
  },
});

import { parentPort } from 'node:worker_threads';
import { engineSimulator } from '../sim/experiment/engine-simulator.ts';
import { serveTasks } from './serve-tasks.ts';

// What runs in each thread of runners/threads.ts.
if (parentPort !== null) serveTasks(parentPort, engineSimulator);

import { readFileSync } from 'node:fs';
import { inlineRunner } from '../../runners/inline.ts';
import { threadRunner } from '../../runners/threads.ts';
import { hashByRunner } from './hash-by-runner.ts';
import type { HashRequest } from './hash-request.ts';

// Requests on the input, hashes on the output: what another Node runs, on as many threads as the argument says (0: inline).
const requests = JSON.parse(readFileSync(0, 'utf8')) as readonly HashRequest[];
const workers = Number(process.argv[2] ?? 0);
const runner = workers > 0 ? threadRunner({ workers }) : inlineRunner();
process.stdout.write(JSON.stringify(await hashByRunner(runner, requests)));

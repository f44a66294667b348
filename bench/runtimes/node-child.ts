import { readFileSync } from 'node:fs';
import { hashHere } from './hash-here.ts';
import type { HashRequest } from './hash-request.ts';

// Requests on the input, hashes on the output: what another Node runs.
const requests = JSON.parse(readFileSync(0, 'utf8')) as readonly HashRequest[];
process.stdout.write(JSON.stringify(requests.map(hashHere)));

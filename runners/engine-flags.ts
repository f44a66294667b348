import { setFlagsFromString } from 'node:v8';

/**
 * Lets the runtime's compiler inline more of the loop than it would by default: calls in it are many and small, and a
 * contact becomes about a fifth cheaper (docs/design/06-where-the-time-goes.md). No effect on results. Call it before
 * the first simulation; threads of the process share it.
 */
export function letEngineInline(): void {
  setFlagsFromString('--max-inlined-bytecode-size=2000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=6000');
}

import type { Tables } from '../../compile/tables.ts';
import { NONE } from '../../model/units.ts';

/** Who waits for whom, where customers may have their own agent; empty where they may not. */
export class ContinuityTable {
  /** By agent: first and last of the contacts held for them, linked through the contact table. */
  readonly firstHeld: Int32Array;
  readonly lastHeld: Int32Array;
  /** By customer: who handled them last, or NONE. */
  readonly lastAgentOf: Int32Array;

  constructor({ people, teams, segments }: Tables) {
    const agents = people.continuity === null ? 0 : (teams.agentFrom[teams.count] as number);
    this.firstHeld = new Int32Array(agents).fill(NONE);
    this.lastHeld = new Int32Array(agents).fill(NONE);
    this.lastAgentOf = new Int32Array(people.continuity?.prefer === 1 ? segments.customers : 0).fill(NONE);
  }

  clear(): void {
    this.firstHeld.fill(NONE);
    this.lastHeld.fill(NONE);
    this.lastAgentOf.fill(NONE);
  }
}

/**
 * Ladders that are ready: the first strategy is where they begin, each further one is added to all before it. One
 * lever at a time, so that each shows what it adds where it stands.
 */
export const LADDERS: Readonly<Record<string, readonly string[]>> = {
  /** From the telephone alone to the top; after `case-tool` it is `generation-2`, after `quarterly-fixes` `generation-3`, at the end `generation-4`. */
  generations: [
    'generation-1',
    'generation-2-channels',
    'shared-knowledge',
    'case-tool',
    'generation-3-channels',
    'unified-view',
    'proactive-notices',
    'status-notices',
    'closed-loop-recovery',
    'quarterly-fixes',
    'generation-4-channels',
    'knowledge-for-customers',
    'bot-handover',
    'monthly-fixes',
    'cross-sell-threshold',
    'teleselling-own',
  ],
  /** From silos to one view of the customer. */
  view: ['silos', 'view-identify', 'view-look-up', 'view-context', 'view-duplicates', 'view-routing'],
};

import type { Tree } from '../tree.ts';

// Their price is in the wages: no other cost is added.

export const moreStaff: Tree = { summary: '8 % more agents on every shift.', staffing: '+8 %' };
export const fewerStaff: Tree = { summary: '8 % fewer agents on every shift.', staffing: '-8 %' };

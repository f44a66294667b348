import type { Tree } from '../tree.ts';
import { accountView } from './account-view.ts';
import { accountManager } from './key-accounts.ts';
import { responseTiers } from './response-tiers.ts';
import { oneLevel, secondLevel, warmHandOver } from './second-line.ts';

/** Strategies for business customers and those who look after them. */
export const ACCOUNT_STRATEGIES: Readonly<Record<string, Tree>> = {
  'second-level': secondLevel,
  'warm-hand-over': warmHandOver,
  'one-level': oneLevel,
  'response-tiers': responseTiers,
  'account-manager': accountManager,
  'account-view': accountView,
};

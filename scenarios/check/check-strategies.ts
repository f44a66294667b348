import type { Finding } from '../issue.ts';
import { namesAt, type Tree, valueAt } from '../tree.ts';
import { mustBeLive } from './check-channels.ts';

/** Names of parents are looked up when the library's strategies are added; what remains are channels. */
export function checkStrategies(tree: Tree): Finding[] {
  const places = [['service'], ...namesAt(tree, 'strategies').map((name) => ['strategies', name])];
  return places.flatMap((path) => {
    const at = [...path, 'callback', 'channel'];
    return mustBeLive(tree, 'call-backs', valueAt(tree, at), at);
  });
}

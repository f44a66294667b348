import { GIVE_UP } from '../../sim/model/journey.ts';
import type { Finding } from '../issue.ts';
import { namesAt, type Tree, treeAt } from '../tree.ts';
import { keysMustBe } from './finding.ts';

export function checkJourney(tree: Tree): Finding[] {
  const channels = namesAt(tree, 'channels');
  const first = namesAt(tree, 'journey', 'first-channel').flatMap((complexity) => {
    const path = ['journey', 'first-channel', complexity];
    return keysMustBe('channel', namesAt(tree, ...path), channels, path);
  });
  const after = Object.keys(treeAt(tree, 'journey', 'after-failure')).flatMap((channel) => {
    const path = ['journey', 'after-failure', channel];
    return keysMustBe('channel', namesAt(tree, ...path), [...channels, GIVE_UP], path);
  });
  return [
    ...first,
    ...keysMustBe('channel', namesAt(tree, 'journey', 'after-failure'), channels, ['journey', 'after-failure']),
    ...after,
  ];
}

import * as demandMessages from '../demand-messages.ts';
import type { Finding } from '../issue.ts';
import * as messages from '../messages.ts';
import { baseOf } from '../quantities/long-form.ts';
import { dailyShare, rate, share } from '../quantities/quantities.ts';
import { quietly } from '../quantities/reader.ts';
import { isTree, namesAt, type Tree, treeAt } from '../tree.ts';
import { mustBeOne, wrong } from './finding.ts';

/** What intents need of parties: they exist, they work, and cases end. */
export function checkOutside(tree: Tree): Finding[] {
  const parties = namesAt(tree, 'parties');
  const idle = parties.filter((name) => quietly(rate, treeAt(tree, 'parties', name).capacity ?? '1 /day') === 0);
  return [
    ...idle.map((name) => wrong(['parties', name, 'capacity'], messages.zero('0'))),
    ...Object.entries(treeAt(tree, 'intents')).flatMap(([name, intent]) => {
      if (!isTree(intent) || !isTree(intent.external)) return [];
      const { external } = intent;
      const path = ['intents', name, 'external'];
      const { party } = external;
      return [
        ...(parties.length === 0 && typeof party === 'string'
          ? [wrong([...path, 'party'], messages.unknownName('party', party, parties))]
          : mustBeOne('party', party, parties, [...path, 'party'])),
        ...(quietly(share, external.missed) === 1
          ? [wrong([...path, 'missed'], demandMessages.neverKept(baseOf(external.missed)))]
          : []),
        ...(quietly(dailyShare, external.chase) === 1
          ? [wrong([...path, 'chase'], demandMessages.allAtOnce(baseOf(external.chase)))]
          : []),
      ];
    }),
  ];
}

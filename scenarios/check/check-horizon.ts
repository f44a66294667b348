import { HALF_HOUR } from '../../sim/model/units.ts';
import type { Finding } from '../issue.ts';
import * as messages from '../messages.ts';
import { baseOf } from '../quantities/long-form.ts';
import { duration } from '../quantities/quantities.ts';
import { quietly } from '../quantities/reader.ts';
import { type Tree, treeAt } from '../tree.ts';
import { wrong } from './finding.ts';

export function checkHorizon(tree: Tree): Finding[] {
  const horizon = treeAt(tree, 'horizon');
  const seconds = (key: string) => quietly(duration, horizon[key]);
  const [length, warmUp, interval] = [seconds('length'), seconds('warm-up'), seconds('interval')];
  const findings: Finding[] = [];
  if (length === 0)
    findings.push(wrong(['horizon', 'length'], messages.tooSmall(horizon.length, 'a length', 'one interval')));
  else if (length !== undefined && warmUp !== undefined && warmUp >= length) {
    findings.push(
      wrong(['horizon', 'warm-up'], messages.warmUpTooLong(baseOf(horizon['warm-up']), baseOf(horizon.length))),
    );
  }
  if (interval !== undefined && interval !== HALF_HOUR) {
    findings.push(wrong(['horizon', 'interval'], messages.intervalNotHalfHour(horizon.interval)));
  }
  return findings;
}

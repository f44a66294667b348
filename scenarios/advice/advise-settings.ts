import type { Model } from '../../sim/model/model.ts';
import type { Finding } from '../issue.ts';
import * as messages from './advice-messages.ts';
import { visitsOf } from './visits.ts';

/** Single settings that are allowed, and hardly meant. */
export function adviseSettings(model: Model): Finding[] {
  const warning = (path: Finding['path'], problem: Finding['problem']): Finding => ({
    severity: 'warning',
    path,
    problem,
  });
  const findings: Finding[] = [];
  if (model.segments.length > 0 && model.horizon.warmUp === 0) findings.push(warning(['horizon'], messages.noWarmUp()));
  const visits = model.intents.map((intent) => visitsOf(model, intent).all);
  const duplicates = new Set(model.channels.map(({ duplicateOn }) => duplicateOn));
  model.channels.forEach(({ name }, row) => {
    if (visits.every((all) => all[row] === 0) && !duplicates.has(name))
      findings.push(warning(['channels', name], messages.neverUsed()));
  });
  for (const { name, service } of model.strategies) {
    const { lookUp, unifiedLookUp } = service.view;
    if (lookUp > 0 && unifiedLookUp > model.parts.lookUp) {
      findings.push(warning(['strategies', name, 'view'], messages.slowerScreen(unifiedLookUp, model.parts.lookUp)));
    }
  }
  return findings;
}

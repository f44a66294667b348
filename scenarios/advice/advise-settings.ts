import type { Model } from '../../sim/model/model.ts';
import { meanOf } from '../../sim/random/distribution-function.ts';
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
  for (const { name, arrivals, identification, talk } of model.intents) {
    const inside = identification * model.parts.identify + model.parts.lookUp;
    const mean = meanOf(talk);
    if (arrivals.kind !== 'trace' && mean < inside)
      findings.push(warning(['intents', name, 'talk'], messages.shortTalk(mean, inside)));
  }
  const duplicates = new Set(model.channels.map(({ duplicateOn }) => duplicateOn));
  const opened = new Set(model.strategies.map(({ service }) => service.newChannel?.channel));
  model.channels.forEach(({ name }, row) => {
    if (opened.has(name)) return;
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

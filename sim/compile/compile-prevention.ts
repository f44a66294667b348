import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { YEAR } from '../model/units.ts';
import { inUse } from './in-use.ts';
import type { NoticeTables, PreventionTables, RootCauseTables, StatusTables } from './prevention-tables.ts';
import { rowOf } from './row-of.ts';

/** What keeps needs from becoming contacts; null when no strategy of the model has any of it. */
export function compilePrevention(model: Model, service: Service): PreventionTables | null {
  const notices = compileNotices(model, service);
  const status = compileStatus(model, service);
  const rootCause = compileRootCause(model, service);
  return notices === null && status === null && rootCause === null ? null : { notices, status, rootCause };
}

function compileNotices(model: Model, service: Service): NoticeTables | null {
  const found = inUse(model, service, 'notices');
  if (found === null) return null;
  const { section, strength } = found;
  const shocks = model.shocks ?? [];
  const rows = section.shocks.map((name) => rowOf(shocks, name, 'shock'));
  const noticed = shocks.filter((_, row) => rows.length === 0 || rows.includes(row));
  const touched = noticed.reduce((sum, { customers }) => sum + customers, 0);
  return {
    on: Uint8Array.from(shocks, (shock) => (noticed.includes(shock) ? 1 : 0)),
    reached: strength * section.coverage,
    heeded: section.heeded,
    lag: section.lag,
    message: section.message,
    alarms: strength > 0 && noticed.length > 0 ? section.falseAlarms / YEAR : 0,
    alarmShare: noticed.length > 0 ? touched / noticed.length : 0,
    annoyance: section.annoyance,
  };
}

function compileStatus(model: Model, service: Service): StatusTables | null {
  const found = inUse(model, service, 'statusNotices');
  if (found === null) return null;
  const { section, strength } = found;
  return {
    reached: strength * section.coverage,
    heeded: section.heeded,
    perCase: section.message * section.messages,
    asks: Float64Array.from(model.intents, ({ asksStatus }) => asksStatus ?? 0),
  };
}

function compileRootCause(model: Model, service: Service): RootCauseTables | null {
  const found = inUse(model, service, 'rootCause');
  if (found === null) return null;
  const { section, strength } = found;
  const { accuracy, effect, lag, fixCost } = section;
  return { fixes: strength * section.fixes, accuracy, effect, lag, fixCost };
}

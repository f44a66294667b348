import { clearFloor } from '../../sim/engine/clear-floor.ts';
import type { Floor } from '../../sim/engine/floor.ts';
import { prepare } from '../../sim/engine/simulate.ts';
import type { Model } from '../../sim/model/model.ts';
import type { ServiceSections } from '../../sim/model/service-sections.ts';
import { SERVICE } from './lab-model.ts';

/** An empty floor at a moment at which figures are counted, for tests that set the scene themselves. */
export function floorOf(model: Model, now = 0): Floor {
  const { floor } = prepare(model, 0);
  clearFloor(floor, model, 'by hand', 0);
  floor.now = now;
  floor.counting = true;
  return floor;
}

/** The model whose only service has these sections. */
export function served(model: Model, sections: ServiceSections): Model {
  return { ...model, strategies: [{ name: 'today', summary: '', costs: [], service: { ...SERVICE, ...sections } }] };
}

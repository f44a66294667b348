import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import type { ServiceSections } from '../model/service-sections.ts';

interface InUse<S> {
  readonly section: S;
  /** 0 when the service itself does not have it. */
  readonly strength: number;
}

/**
 * A section of a service, or null where no strategy of the model has it. A service without it, beside one that has it,
 * gets it at strength 0: nothing happens, but what the section measures is measured in both.
 */
export function inUse<N extends keyof ServiceSections>(
  { strategies }: Model,
  service: Service,
  name: N,
): InUse<NonNullable<ServiceSections[N]>> | null {
  const own = service[name];
  if (own !== undefined) return { section: own, strength: own.strength };
  const other = strategies.map((strategy) => strategy.service[name]).find((section) => section !== undefined);
  return other === undefined ? null : { section: other, strength: 0 };
}

import type { Runner } from '../../sim/experiment/runner.ts';
import { jackknife } from '../settings/jackknife.ts';
import { runSetting, type Setting } from '../settings/setting.ts';
import type { Anchor, AnchorResult } from './anchor.ts';

export interface AnchorsRequest {
  readonly anchors: readonly Anchor[];
  readonly replications: number;
  readonly seed: string;
  readonly runner: Runner;
  /** Told about each anchor as soon as it is known. */
  readonly onResult?: (result: AnchorResult) => void;
}

/** Simulates every setting that the anchors need, once, and holds what comes out against them. */
export async function runAnchors({ anchors, onResult, ...request }: AnchorsRequest): Promise<AnchorResult[]> {
  const results = new Map<Anchor, AnchorResult>();
  for (const group of bySetting(anchors)) {
    const { layout, table } = await runSetting(group[0]!.setting, request);
    for (const anchor of group) {
      const bracketed = jackknife(layout, table, anchor.read);
      const [least, most] = anchor.accepted;
      const result = { ...anchor, ...bracketed, pass: bracketed.value >= least && bracketed.value <= most };
      results.set(anchor, result);
      onResult?.(result);
    }
  }
  return anchors.map((anchor) => results.get(anchor)!);
}

function bySetting(anchors: readonly Anchor[]): Anchor[][] {
  const groups = new Map<string, Anchor[]>();
  const key = (setting: Setting): string => JSON.stringify(setting);
  for (const anchor of anchors) groups.set(key(anchor.setting), [...(groups.get(key(anchor.setting)) ?? []), anchor]);
  return [...groups.values()];
}

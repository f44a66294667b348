import { describe, expect, it } from 'vitest';
import { allowedShares } from '../../sim/compile/allowed-channels.ts';
import type { Channel } from '../../sim/model/channel.ts';
import type { Intent } from '../../sim/model/intent.ts';
import type { Model } from '../../sim/model/model.ts';
import { CALL, labModel, PHONE } from '../kits/lab-model.ts';

const channel = (name: string, digital: boolean): Channel => ({ ...PHONE, name, digital });
const CHANNELS = [channel('phone', false), channel('hotline', false), channel('chat', true), channel('email', true)];
const MIX = { phone: 0.4, hotline: 0.2, chat: 0.1, email: 0.3 };

function shares(staysWithKind: number, ...channels: string[]): number[] {
  const lab = labModel();
  const model: Model = { ...lab, channels: CHANNELS, journey: { ...lab.journey, staysWithKind } };
  const intent: Intent = { ...CALL, channels };
  const found = allowedShares(model, intent, MIX);
  const total = found.reduce((sum, share) => sum + share, 0);
  return found.map((share) => Number((share / total).toFixed(9)));
}

describe('customers whose channel an intent does not allow', () => {
  it('spread over what it allows, as it is chosen, when none stays with a kind', () => {
    expect(shares(0, 'phone', 'chat')).toEqual([0.8, 0, 0.2, 0]);
  });

  it('take another of its kind when all stay: who would call calls, who would write writes', () => {
    expect(shares(1, 'phone', 'chat')).toEqual([0.6, 0, 0.4, 0]);
    expect(shares(1, 'hotline', 'chat', 'email')).toEqual([0, 0.6, 0.1, 0.3]);
  });

  it('are between the two when some stay', () => {
    expect(shares(0.5, 'phone', 'chat')).toEqual([0.7, 0, 0.3, 0]);
  });

  it('take what there is where their kind has nothing', () => {
    expect(shares(1, 'phone')).toEqual([1, 0, 0, 0]);
    expect(shares(1, 'chat', 'email')).toEqual([0, 0, 0.25, 0.75]);
  });

  it('do not exist where an intent allows every channel', () => {
    expect(shares(1, 'phone', 'hotline', 'chat', 'email')).toEqual([0.4, 0.2, 0.1, 0.3]);
  });
});

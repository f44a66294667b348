import type { Channel } from '../model/channel.ts';
import { capital } from './channel-figure.ts';
import { WAIT_BOUNDS } from './counts/tally.ts';
import type { Curve, Ratio, Reading } from './figure.ts';

/** How long contacts waited on a live channel: share that waited at most so long, on the line and off it apart. */
export function waitCurves(channel: Channel, row: number): Curve[] {
  return [
    {
      id: `waitOnline.${channel.name}`,
      title: `${capital(channel.name)} waits on the line`,
      unit: 'share',
      axis: 'wait',
      bins: [...WAIT_BOUNDS],
      formula: 'contacts answered or abandoned after at most so many seconds on the line / all of them',
      read: (reading) => shares(reading, row, 0),
    },
    {
      id: `waitOffline.${channel.name}`,
      title: `${capital(channel.name)} waits for a call-back`,
      unit: 'share',
      axis: 'wait',
      bins: [...WAIT_BOUNDS],
      formula: 'customers called back after at most so many seconds / customers called back',
      read: (reading) => shares(reading, row, 1),
    },
  ];
}

function shares(reading: Reading, row: number, offline: number): Ratio[] {
  const { waits, waitClasses } = reading.floor.tally;
  const at = (row * 2 + offline) * waitClasses;
  const classes = waits.subarray(at, at + waitClasses);
  const all = classes.reduce((sum, count) => sum + count, 0);
  let upTo = 0;
  return WAIT_BOUNDS.map((_, bin) => {
    upTo += classes[bin] as number;
    return [upTo, all] as const;
  });
}

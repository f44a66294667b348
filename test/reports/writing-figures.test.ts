import { describe, expect, it } from 'vitest';
import { duration } from '../../reports/words/duration.ts';
import { percent } from '../../reports/words/percent.ts';
import { writeEstimate, writeFigure } from '../../reports/words/write-estimate.ts';
import type { Estimate } from '../../sim/experiment/estimate.ts';

function estimate(value: number, halfWidth: number, unit: string): Estimate {
  return { value, low: value - halfWidth, high: value + halfWidth, confidence: 0.95, replications: 30, unit };
}

/** Ordinary spaces are easier to read in expectations. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('figures in print', () => {
  it.each([
    [estimate(8.6134, 0.2123, 'EUR'), '8.61 EUR', '8.40 to 8.83'],
    [estimate(1_234_567, 8000, 'EUR/year'), '1,235,000 EUR/year', '1,227,000 to 1,243,000'],
    [estimate(0.8131, 0.0123, 'share'), '81.3 %', '80.1 to 82.5'],
    [estimate(34.21, 1.2, 's'), '34.2 s', '33.0 to 35.4'],
    [estimate(41_200, 900, 's'), '11.44 h', '11.19 to 11.69'],
    [estimate(11.2, 0.9, 'points'), '11.2 points', '10.3 to 12.1'],
  ])('rounds to what the interval deserves', (figure, value, interval) => {
    const written = writeEstimate(figure);
    expect([plain(written.value), written.interval]).toEqual([value, interval]);
  });

  it('signs differences and tells shares in points', () => {
    const written = writeEstimate(estimate(-0.0308, 0.0021, 'share'), { isDifference: true });
    expect([plain(written.value), written.interval]).toEqual(['−3.08 points', '−3.29 to −2.87']);
  });

  it('shows a dash for what was not observed, also when it comes from JSON', () => {
    expect(writeEstimate(estimate(Number.NaN, 1, 's'))).toEqual({ value: '–', interval: '', size: '–' });
    expect(writeEstimate({ ...estimate(1, 1, 's'), value: null as never }).value).toBe('–');
    expect([writeFigure(Number.NaN, 'share'), percent(Number.NaN), duration(Number.NaN)]).toEqual(['–', '–', '–']);
  });

  it('gives no interval where there is none', () => {
    expect(writeEstimate({ ...estimate(12, 0, 's'), low: Number.NaN, high: Number.NaN })).toMatchObject({
      interval: '',
    });
  });

  it('writes exact figures without needless zeros', () => {
    expect([plain(writeFigure(0.8, 'share')), plain(writeFigure(0.055, 'share')), plain(writeFigure(20, 's'))]).toEqual(
      ['80 %', '5.5 %', '20 s'],
    );
  });
});

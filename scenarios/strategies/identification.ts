import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** Another way to identify customers, and its price: set-up in thousands of euros, and euros a year for each agent. */
function method(name: string, summary: string, setUp: readonly number[], perAgent: readonly number[]): Tree {
  const [low, base, high] = setUp;
  return {
    summary,
    security: { method: name },
    costs: [
      {
        name: `identification: ${name}`,
        'set-up': assumed(`${low}000 EUR`, `${base}000 EUR`, `${high}000 EUR`),
        years: 5,
        'per-agent': assumed(`${perAgent[0]} EUR/year`, `${perAgent[1]} EUR/year`, `${perAgent[2]} EUR/year`),
      },
    ],
  };
}

export const strongIdentification = method(
  'otp',
  'Identifies customers by a code sent to them: far fewer frauds pass, and fewer right customers fail.',
  [10, 30, 80],
  [50, 120, 250],
);
export const appToken = method(
  'token',
  'Identifies customers by the app they are logged in to: seconds, and hardly a fraud passes.',
  [30, 80, 200],
  [50, 100, 200],
);
export const voiceBiometrics = method(
  'voice',
  'Identifies customers by their voice while they talk: shorter, and few right customers fail.',
  [50, 150, 400],
  [150, 300, 600],
);

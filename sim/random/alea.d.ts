/** The one generator of seedrandom we use: it touches neither Math.random nor the platform's entropy. */
declare module 'seedrandom/lib/alea.js' {
  interface Generator {
    int32(): number;
  }
  export default function alea(seed: string): Generator;
}

/*
 * Engines differ in the last bit of Math.log, Math.exp and their like, and one bit is enough to send two runs apart.
 * The functions here are made of + - * / and comparisons, which IEEE 754 fixes to the bit, so a run gives the same
 * events in every runtime. Errors stay below one unit in the last place for ln and exp, below two for the others.
 *
 * Method: the argument reductions of fdlibm (Sun Microsystems, 1993), with minimax polynomials of our own.
 */

export { exp, expm1 } from './exponential-function.ts';
export { gammaCdf, lnGamma } from './gamma-law.ts';
export { ln, log1p } from './logarithm.ts';
export { normalCdf } from './normal-law.ts';
export { pow } from './power.ts';
export { cos, sin } from './trigonometry.ts';

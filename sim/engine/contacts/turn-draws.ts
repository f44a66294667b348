import { uniform } from '../../random/keyed.ts';
import type { Floor } from '../floor.ts';
import { TRANSFERRED } from '../tables/contact-table.ts';

/** What a draw of a turn is for. Turns have keys of their own, so that these numbers do not meet those of purposes.ts. */
export const REPLY = 0;
export const GAP = 1;
export const LEAVES = 2;
export const REPLY_PATIENCE = 3;
export const CLOSES = 4;
export const WRITES_WHEN_OPEN = 5;

/** A code leaves room for 8 purposes, then for 4,096 turns, then counts the tries of the need. */
const PURPOSES = 8;
const TURNS = 4096;

/** Move of the key of a need's source to that of its turns. */
const OF_TURNS = 0x51ed270b;

/** A duration of the present turn of a conversation; the same one in every strategy. */
export function turnTime(floor: Floor, contact: number, sampler: number, purpose: number): number {
  const { contacts, needs, sources, tables } = floor;
  const need = contacts.need[contact] as number;
  const source = needs.source[need] as number;
  const k0 = ((sources.k0[source] as number) + OF_TURNS) | 0;
  const code = codeOf(floor, contact, purpose);
  return tables.samplers.draw(sampler, k0, sources.k1[source] as number, needs.ordinal[need] as number, code);
}

/** The number between 0 and 1 that decides a question about the present turn. */
export function turnChance(floor: Floor, contact: number, purpose: number): number {
  const { contacts, needs, sources } = floor;
  const need = contacts.need[contact] as number;
  const source = needs.source[need] as number;
  const k0 = ((sources.k0[source] as number) + OF_TURNS) | 0;
  return uniform(k0, sources.k1[source] as number, needs.ordinal[need] as number, codeOf(floor, contact, purpose));
}

function codeOf({ contacts, turns }: Floor, contact: number, purpose: number): number {
  const transferred = ((contacts.flags[contact] as number) & TRANSFERRED) !== 0 ? 1 : 0;
  const talk = 2 * (contacts.attempt[contact] as number) + transferred;
  return purpose + PURPOSES * (((turns.answers[contact] as number) % TURNS) + TURNS * talk);
}

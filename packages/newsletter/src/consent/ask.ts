import type {AddressKey, MailAddress} from '../model/mail-address.ts'
import {subscriberState} from '../model/states.ts'
import {type Letter, post} from '../delivery/letters.ts'
import {token} from '../tokens.ts'
import type {Registry} from './registry.ts'
import {type Writing, writing} from './ledger.ts'
import {isSuppressed} from './suppression.ts'
import {keepWording, type Wording} from './wording.ts'
import type {Wishes} from './wishes.ts'

/** Somebody writes an address into a form. */
export interface Asking {
  readonly address: MailAddress
  readonly key: AddressKey
  readonly wishes: Wishes
  /** What the form, and the page that confirms, says is consented to. */
  readonly wording: Wording
  /** The address of the form. */
  readonly source: string
}

/** What a confirmation is made of. */
export interface Confirming {
  readonly subscriber: number
  readonly address: MailAddress
  readonly wishes: Wishes
  readonly token: string
  /** When the link ends, in milliseconds since 1970. */
  readonly until: number
}

/** A week: how long an answer is waited for. */
const confirmMilliseconds = 7 * 24 * 60 * 60 * 1000
const hour = 60 * 60 * 1000

/**
 * Writes down that somebody asked, and posts a letter to the address that asks back. Nothing changes for anybody until
 * the link in it is used. Who subscribes already is asked all the same, and for an address that may not be mailed the
 * same work is done and undone: neither the answer nor its time tells who is on the list. An address gets one letter an
 * hour, however often it is written into forms.
 */
export async function ask(
  registry: Registry,
  asking: Asking,
  letterFor: (confirming: Confirming) => Omit<Letter, 'key' | 'expires' | 'address'>
): Promise<void> {
  try {
    await writing(registry, async (desk) => {
      await written(registry, desk, asking, letterFor)
      if (await isSuppressed(desk.db, registry, asking.key)) throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
}

class Undone extends Error {}

async function written(
  {world, keys}: Registry,
  {db, now, note}: Writing,
  {address, key, wishes, wording, source}: Asking,
  letterFor: (confirming: Confirming) => Omit<Letter, 'key' | 'expires' | 'address'>
): Promise<void> {
  await db
    .insertInto('subscriber')
    .values({
      address,
      key,
      name: null,
      languages: wishes.languages.join(','),
      zone: null,
      state: subscriberState.pending,
      pseudonym: newPseudonym(world.random(16)),
      created: now
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const person = await db
    .selectFrom('subscriber')
    .select(['id', 'pseudonym'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  await note({
    pseudonym: person.pseudonym,
    event: 'asked',
    wording: await keepWording(db, wording, now),
    source,
    detail: {wishes}
  })
  const until = now + confirmMilliseconds
  const letter = letterFor({
    subscriber: person.id,
    address,
    wishes,
    token: token(keys, {purpose: 'confirm', subscriber: person.id, about: Math.floor(until / 60_000)}),
    until
  })
  await post(db, world, {
    ...letter,
    address,
    key: `confirm:${person.id}:${Math.floor(now / hour)}`,
    expires: now + 24 * hour
  })
}

/** A name that says nothing, for the ledger: 16 bytes of chance. */
export function newPseudonym(chance: Uint8Array): string {
  return Buffer.from(chance).toString('base64url')
}

import {createHash, createHmac, timingSafeEqual} from 'node:crypto'
import type {ConsentTable} from '../store/schema.ts'
import type {KeyRing} from '../tokens.ts'

/** One line of the ledger before it is chained. */
export type Line = Omit<ConsentTable, 'previous' | 'hash'>

/** How far the ledger goes: its last line and that line's hash. `0` and nothing where it is empty. */
export interface Head {
  readonly id: number
  readonly hash: string
}

/** The ledger before its first line. */
export const start: Head = {id: 0, hash: ''}

/** What a line says, as a hash. Of all others a proof shows this alone. */
export function printOf({id, pseudonym, event, at, wording, source, detail}: Line): string {
  return sha256(JSON.stringify([id, pseudonym, event, at, wording, source, detail]))
}

/** The hash of a line of this print that follows `previous`. */
export function linked(previous: string, print: string): string {
  return sha256(`${previous}.${print}`)
}

/** A head as it is written down: `12:9f…`. Kept elsewhere, it shows later whether the end of the ledger was cut off. */
export function headText({id, hash}: Head): string {
  return `${id}:${hash}`
}

/** The head that `text` says; `undefined` for anything else. */
export function headIn(text: string): Head | undefined {
  const [, id, hash] = /^(\d{1,15}):([\da-f]{64}|)$/u.exec(text.trim()) ?? []
  return id === undefined || hash === undefined ? undefined : {id: Number(id), hash}
}

/**
 * A head under seal, as the store keeps it: `12:9f…:1:5c…`. Whoever can write to the store but has no key can build a
 * whole new chain, but cannot seal it.
 */
export function sealedHead(keys: KeyRing, head: Head): string {
  const [key] = keys
  return `${headText(head)}:${key.id}:${sealOf(key.secret, head)}`
}

/** A head that nobody can vouch for. */
export function unsealed(head: Head): string {
  return `${headText(head)}:0:${'0'.repeat(64)}`
}

/** The head that `text` says, and whether one of `keys` sealed it; `undefined` where it says none. */
export function unsealedHead(
  keys: KeyRing,
  text: string
): {readonly head: Head; readonly genuine: boolean} | undefined {
  const [, said = '', id = '', seal = ''] = /^(\d+:[\da-f]*):(\d+):([\da-f]{64})$/u.exec(text) ?? []
  const head = headIn(said)
  if (head === undefined) return undefined
  const key = keys.find((one) => one.id === Number(id))
  const genuine =
    key !== undefined && timingSafeEqual(Buffer.from(sealOf(key.secret, head), 'hex'), Buffer.from(seal, 'hex'))
  return {head, genuine}
}

/** A hash of a text, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function sealOf(secret: Uint8Array, head: Head): string {
  return createHmac('sha256', secret)
    .update(`consent head ${headText(head)}`)
    .digest('hex')
}

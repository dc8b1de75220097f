import type {Transaction} from 'kysely'
import type {Tables} from '../store/schema.ts'
import {inTransaction, type Patience, patiently} from '../store/store.ts'
import {type Head, linked, printOf, sealedHead, start, unsealed, unsealedHead} from './chain.ts'
import type {Registry} from './registry.ts'

/**
 * What can happen to a person's consent.
 *
 * - `asked`: somebody wrote the address into a form; `confirmed`: whoever reads its mail said yes
 * - `changed`: other topics, languages or pace; `withdrawn`: no more mail
 * - `imported`: brought in with consent that was given elsewhere
 * - `suppressed`: not to be mailed again; `lifted`: that was taken back; `erased`: the address is gone
 */
export const consentEvents = [
  'asked',
  'confirmed',
  'changed',
  'withdrawn',
  'imported',
  'suppressed',
  'lifted',
  'erased'
] as const

/** The name of an event. */
export type ConsentEvent = (typeof consentEvents)[number]

/** Something that has happened, to be written down. Nothing in it may say who the person is: it outlives erasure. */
export interface Happened {
  readonly pseudonym: string
  readonly event: ConsentEvent
  /** The hash of the text that was consented to. */
  readonly wording?: string
  /** By which form, file or hand. */
  readonly source: string
  /** What was asked for, or why. */
  readonly detail?: object
}

/** A transaction in which consent is written; there is one at a time. */
export interface Writing {
  readonly db: Transaction<Tables>
  readonly now: number
  /** Adds lines to the ledger. */
  note(...happened: readonly Happened[]): Promise<void>
}

const headKey = 'consent-head'
/** What writing in the ledger takes: a registry without what hashes addresses, which a worker has no use for. */
export type Notary = Pick<Registry, 'store' | 'world' | 'keys'>

const usualPatience: Patience = {milliseconds: 20_000}

/**
 * Does `work` wholly or not at all, alone: whoever changes consent, in this process or on another machine, waits for the
 * head of the ledger first, so that a person's state cannot change between being read and being written.
 */
export function writing<Result>(
  {store, world, keys}: Notary,
  work: (desk: Writing) => Promise<Result>,
  patience = usualPatience
): Promise<Result> {
  return patiently(store, world, patience, () =>
    inTransaction(store, async (db) => {
      const {value} = await db
        .insertInto('meta')
        .values({key: headKey, value: sealedHead(keys, start)})
        // Writes what is there already: on PostgreSQL that locks the row until the transaction ends.
        .onConflict((conflict) => conflict.column('key').doUpdateSet(({ref}) => ({value: ref('meta.value')})))
        .returning('value')
        .executeTakeFirstOrThrow()
      const sealed = unsealedHead(keys, value)
      const last = await lastLine(db)
      // Whoever wants to leave must be able to, whatever was done to the ledger: it goes on from where it is, but under
      // no seal of ours, so that `verify` still tells.
      const isWhole =
        sealed !== undefined && sealed.genuine && sealed.head.id === last.id && sealed.head.hash === last.hash
      let head = last
      const now = world.now()
      const note = async (...happened: readonly Happened[]) => {
        const lines = chained(head, now, happened)
        for (let from = 0; from < lines.length; from += 500)
          await db
            .insertInto('consent')
            .values(lines.slice(from, from + 500))
            .execute()
        const end = lines.at(-1)
        if (end) head = {id: end.id, hash: end.hash}
      }
      const result = await work({db, now, note})
      if (head !== last) {
        const said = isWhole ? sealedHead(keys, head) : unsealed(head)
        await db.updateTable('meta').set({value: said}).where('key', '=', headKey).execute()
      }
      return result
    })
  )
}

async function lastLine(db: Transaction<Tables>): Promise<Head> {
  const row = await db.selectFrom('consent').select(['id', 'hash']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ?? start
}

/** The head that the store has; an empty ledger's where it has none. */
export async function headOf({store, keys}: Registry): Promise<{readonly head: Head; readonly genuine: boolean}> {
  const row = await store.db.selectFrom('meta').select('value').where('key', '=', headKey).executeTakeFirst()
  if (row === undefined) return {head: start, genuine: true}
  return unsealedHead(keys, row.value) ?? {head: start, genuine: false}
}

function chained(head: Head, at: number, happened: readonly Happened[]) {
  let {id, hash} = head
  return happened.map(({pseudonym, event, wording, source, detail}) => {
    const previous = hash
    id += 1
    const line = {id, pseudonym, event, at, wording: wording ?? null, source, detail: JSON.stringify(detail ?? {})}
    hash = linked(previous, printOf(line))
    return {...line, previous, hash}
  })
}

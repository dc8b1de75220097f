import {subscriberState} from '../model/states.ts'
import {type Head, linked, printOf, start} from './chain.ts'
import {headOf} from './ledger.ts'
import type {Registry} from './registry.ts'
import {wordingHash} from './wording.ts'

/** What is wrong with a ledger. */
export type LedgerFault =
  /** A line says something else than it did. */
  | 'edited'
  /** Lines are gone from between. */
  | 'missing'
  /** A line does not follow the one before it. */
  | 'unchained'
  /** Lines are gone from the end. */
  | 'truncated'
  /** There are lines that nobody sealed. */
  | 'added'
  /** The head is not one that we sealed. */
  | 'unsealed'
  /** It was whole once with another past than this: the head that was noted is not in it. */
  | 'rewritten'
  /** A text that was consented to is gone, or says something else. */
  | 'wording'
  /** Somebody is mailed whose consent is not in the ledger. */
  | 'unproven'

/** Whether a ledger is what was written. */
export interface Verified {
  readonly entries: number
  /** To be noted elsewhere, and handed in next time: nothing else shows that its end was cut off together with its seal. */
  readonly head: Head
  /** The first fault of each sort, and the line it is at; 0 where it is at none. */
  readonly faults: readonly {readonly fault: LedgerFault; readonly id: number}[]
}

const page = 1000

/** Reads the whole ledger and says whether it is what was written; `noted` is a head that was kept elsewhere. */
export async function verify(registry: Registry, {noted}: {readonly noted?: Head} = {}): Promise<Verified> {
  const {db} = registry.store
  const faults = new Map<LedgerFault, number>()
  const found = (fault: LedgerFault, id: number) => void (faults.has(fault) || faults.set(fault, id))
  const {head: kept, genuine} = await headOf(registry)
  const texts = new Map<string, boolean>()
  for (const {hash, ...wording} of await db.selectFrom('wording').selectAll().execute())
    texts.set(hash, wordingHash(wording) === hash)
  let last: Head = start
  let isNoted = noted === undefined || noted.id === 0
  for (;;) {
    const lines = await db
      .selectFrom('consent')
      .selectAll()
      .where('id', '>', last.id)
      // What came since the head was read is none of ours to judge.
      .$if(genuine, (query) => query.where('id', '<=', Math.max(kept.id, last.id)))
      .orderBy('id')
      .limit(page)
      .execute()
    for (const line of lines) {
      if (line.id !== last.id + 1) found('missing', last.id + 1)
      else if (line.previous !== last.hash) found('unchained', line.id)
      if (linked(line.previous, printOf(line)) !== line.hash) found('edited', line.id)
      if (line.wording !== null && texts.get(line.wording) !== true) found('wording', line.id)
      if (noted?.id === line.id && noted.hash === line.hash) isNoted = true
      last = {id: line.id, hash: line.hash}
    }
    if (lines.length < page) break
  }
  if (!genuine) found('unsealed', 0)
  if (last.id < kept.id) found('truncated', last.id + 1)
  else if (genuine && last.hash !== kept.hash) found('edited', last.id)
  if (noted !== undefined && last.id < noted.id) found('truncated', last.id + 1)
  else if (!isNoted) found('rewritten', noted?.id ?? 0)
  if (genuine && (await hasBeyond(registry, kept.id))) found('added', kept.id + 1)
  if (await isAnyUnproven(registry)) found('unproven', 0)
  return {entries: last.id, head: last, faults: [...faults].map(([fault, id]) => ({fault, id}))}
}

// The head may have moved on since it was read; then there is a seal for what lies beyond.
async function hasBeyond(registry: Registry, id: number): Promise<boolean> {
  const {store} = registry
  const row = await store.db
    .selectFrom('consent')
    .select(({fn}) => fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow()
  if ((row.last ?? 0) <= id) return false
  const {head, genuine} = await headOf(registry)
  return !genuine || (row.last ?? 0) > head.id
}

async function isAnyUnproven({store: {db}}: Registry): Promise<boolean> {
  const row = await db
    .selectFrom('subscriber')
    .select('subscriber.id')
    .where('subscriber.state', '=', subscriberState.active)
    .where(({not, exists, selectFrom}) =>
      not(
        exists(
          selectFrom('consent')
            .select('consent.id')
            .whereRef('consent.pseudonym', '=', 'subscriber.pseudonym')
            .where('consent.event', 'in', ['confirmed', 'changed', 'imported'])
        )
      )
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

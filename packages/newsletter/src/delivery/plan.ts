import {sql} from 'kysely'
import type {Issue} from '../issue.ts'
import {batchState, mailingState, onCrash} from '../model/states.ts'
import type {World} from '../model/world.ts'
import type {Db} from '../store/schema.ts'
import {inTransaction, type Store} from '../store/store.ts'
import {kinOf, readersDue} from './audience.ts'

/** How a mailing is to be sent. */
export interface PlanOptions {
  /** The domain of its Message-IDs. */
  readonly domain: string
  /** Where bounces go: an address, or `*@domain` for one a reader. */
  readonly returnPath: string
  /** `hold` unless said otherwise. */
  readonly onCrash?: keyof typeof onCrash
  /** How many milliseconds late it is still worth sending; a day unless said otherwise. */
  readonly maxLate?: number
  /** How many readers a worker takes at once; 500 unless said otherwise. */
  readonly rangeSize?: number
}

/** What planning came to. */
export type Planned =
  | {readonly state: 'planned'; readonly mailing: number; readonly readers: number}
  /** It is, or was, under way already; nothing was changed. */
  | {readonly state: 'known'; readonly mailing: number; readonly revision: string}

/** A day. */
const usualMaxLate = 24 * 60 * 60 * 1000

/**
 * Plans `issue` in one transaction: its mails (by variant: the language, or what a digest tells its mails apart by), and
 * its readers, fixed at this moment and cut into ranges. Called twice, also by two machines at once, it plans once.
 */
export function plan(
  store: Store,
  world: World,
  issue: Issue,
  mails: Readonly<Record<string, string>>,
  options: PlanOptions
): Promise<Planned> {
  return inTransaction(store, async (db) => {
    const now = world.now()
    const mailing = await db
      .insertInto('mailing')
      .values({
        release: issue.release,
        revision: issue.revision,
        kind: issue.kind,
        title: issue.title,
        audience: JSON.stringify(issue.audience),
        due: issue.due,
        cutoff: now,
        // A release of last week that is mailed today is not late: it is late by what passes from here.
        max_late: (options.maxLate ?? usualMaxLate) + Math.max(0, now - issue.due),
        state: mailingState.running,
        reason: null,
        on_crash: onCrash[options.onCrash ?? 'hold'],
        domain: options.domain,
        return_path: options.returnPath,
        readers: 0,
        planned: now,
        finished: null
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (mailing === undefined) return knownOf(db, issue)
    const contents = Object.entries(mails).map(([variant, mail]) => ({mailing: mailing.id, variant, mail}))
    for (const content of contents) await db.insertInto('content').values(content).execute()
    await store.engine.survey(db)
    const readers = await cutRanges(db, issue, {id: mailing.id, cutoff: now, size: options.rangeSize ?? 500})
    return {state: 'planned', mailing: mailing.id, readers}
  })
}

/** How many would be mailed if it were planned now; nothing is written. */
export async function readersOf({db}: Store, world: World, issue: Issue): Promise<number> {
  const due = readersDue(db, {audience: issue.audience, cutoff: world.now(), kin: await kinOf(db, {...issue, id: 0})})
  const {readers} = await db
    .selectFrom(due.as('due'))
    .select(({fn}) => fn.countAll<number>().as('readers'))
    .executeTakeFirstOrThrow()
  return readers
}

async function knownOf(db: Db, {release, revision, kind}: Issue): Promise<Planned> {
  const same = db
    .selectFrom('mailing')
    .select(['id', 'revision'])
    .where('release', '=', release)
    .where('kind', '=', kind)
    .where('state', '<>', mailingState.cancelled)
  const known = await (kind === 'release' ? same : same.where('revision', '=', revision)).executeTakeFirstOrThrow()
  return {state: 'known', mailing: known.id, revision: known.revision}
}

async function cutRanges(
  db: Db,
  issue: Issue,
  {id, cutoff, size}: {readonly id: number; readonly cutoff: number; readonly size: number}
): Promise<number> {
  const due = readersDue(db, {audience: issue.audience, cutoff, kin: await kinOf(db, {...issue, id})})
  const parts = db
    .selectFrom(due.as('due'))
    .select(['due.id', sql<number>`(row_number() over (order by due.id) - 1) / ${sql.lit(size)}`.as('part')])
  await db
    .insertInto('batch')
    .columns(['mailing', 'part', 'lo', 'hi', 'readers', 'state', 'attempt', 'due', 'worker', 'lease'])
    .expression(
      db
        .selectFrom(parts.as('parts'))
        .select(({fn}) => [
          sql.lit(id).as('mailing'),
          'parts.part',
          fn.min('parts.id').as('lo'),
          fn.max('parts.id').as('hi'),
          fn.countAll().as('readers'),
          sql.lit(batchState.ready).as('state'),
          sql.lit(0).as('attempt'),
          sql.lit(issue.due).as('due'),
          sql`null`.as('worker'),
          sql.lit(0).as('lease')
        ])
        .groupBy('parts.part')
    )
    .execute()
  const {readers} = await db
    .selectFrom('batch')
    .select(({fn}) => fn.sum<number | null>('readers').as('readers'))
    .where('mailing', '=', id)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('mailing')
    .set({readers: readers ?? 0})
    .where('id', '=', id)
    .execute()
  return readers ?? 0
}

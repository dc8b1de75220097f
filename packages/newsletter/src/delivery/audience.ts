import {type SelectQueryBuilder, sql} from 'kysely'
import type {Audience} from '../issue.ts'
import {deliveryState, subscriberState, subscriptionState} from '../model/states.ts'
import type {Db, Tables} from '../store/schema.ts'

/** Who is asked for: an audience, by when its readers had subscribed, and what other mailings of the release say. */
export interface Due {
  readonly audience: Audience
  readonly cutoff: number
  readonly kin: Kin
  /** Only readers whose ids lie between these, both included. */
  readonly within?: {readonly lo: number; readonly hi: number}
}

/** The other mailings of a release. */
export interface Kin {
  /** Who has had one of these is not mailed again. */
  readonly had: readonly number[]
  /** Who was sent one of these is due what puts it right. */
  readonly wrong: readonly number[]
}

/** What tells a mailing from the others of its release. */
export interface Identity {
  readonly id: number
  readonly release: string
  readonly revision: string
  readonly kind: string
}

/** What other mailings of a release mean for one of them. */
export async function kinOf(db: Db, {id, release, revision, kind}: Identity): Promise<Kin> {
  if (kind === 'digest') return {had: [], wrong: []}
  const others = await db
    .selectFrom('mailing')
    .select(['id', 'revision', 'kind'])
    .where('release', '=', release)
    .where('id', '<>', id)
    .where('kind', '<>', 'digest')
    .execute()
  // News is news once, in whatever revision; what puts things right is told once a revision.
  const had = others.filter((other) => (kind === 'release' ? other.kind === kind : other.revision === revision))
  const wrong = kind === 'release' ? [] : others.filter((other) => other.revision < revision)
  return {had: had.map((other) => other.id), wrong: wrong.map((other) => other.id)}
}

/** The ids of all who are due, each once, as a query: to be counted, cut into ranges, or read range by range. */
export function readersDue(db: Db, due: Due): Readers {
  const {audience, kin, within} = due
  const all = db.selectFrom('subscriber').select('subscriber.id').where('subscriber.state', '=', subscriberState.active)
  const here = within ? all.where('subscriber.id', '>=', within.lo).where('subscriber.id', '<=', within.hi) : all
  const readers = audience.to === 'subscribers' ? who(here, audience, due) : whoWereSent(db, here, kin.wrong)
  return kin.had.length === 0
    ? readers
    : readers.where(({not, exists}) => not(exists(rowsIn(db, kin.had).where('delivery.state', 'in', reached))))
}

type Readers = SelectQueryBuilder<Tables, 'subscriber', {id: number}>

type Asking = Extract<Audience, {readonly to: 'subscribers'}>

function who(readers: Readers, {cadence, topics, languages, kinds}: Asking, {cutoff, within}: Due): Readers {
  return readers.where((expression) => {
    const wish = expression
      .selectFrom('subscription')
      .select('subscription.subscriber')
      .where('subscription.state', '=', subscriptionState.active)
      .where('subscription.cadence', '=', cadence)
      .where('subscription.since', '<=', cutoff)
      // A release meets the wishes for anything and those for its own; a digest takes whatever a person asked for.
      .$if(kinds.length > 0, (query) => query.where('subscription.topic', 'in', ['*', ...topics]))
      .$if(languages.length > 0, (query) => query.where('subscription.language', 'in', ['*', ...languages]))
      .$if(kinds.length > 0, (query) =>
        query.where(({or, eb}) =>
          or([
            eb('subscription.kinds', '=', '*'),
            ...kinds.map((kind) => eb('subscription.kinds', 'like', `%,${kind},%`))
          ])
        )
      )
      // Said twice: SQLite makes a list of all who match the inner query before it looks at the outer one.
      .$if(within !== undefined, (query) =>
        query
          .where('subscription.subscriber', '>=', within?.lo ?? 0)
          .where('subscription.subscriber', '<=', within?.hi ?? 0)
      )
    return expression('subscriber.id', 'in', wish)
  })
}

// Who has left altogether is left alone, also by corrections.
function whoWereSent(db: Db, readers: Readers, wrong: readonly number[]): Readers {
  return readers
    .where(({exists}) => exists(rowsIn(db, wrong).where('delivery.state', '=', deliveryState.sent)))
    .where(({exists, selectFrom}) =>
      exists(
        selectFrom('subscription')
          .select(sql`1`.as('one'))
          .whereRef('subscription.subscriber', '=', 'subscriber.id')
          .where('subscription.state', '=', subscriptionState.active)
      )
    )
}

// Who failed or waits there has had nothing.
const reached = [deliveryState.sent, deliveryState.started, deliveryState.unknown, deliveryState.dismissed]

function rowsIn(db: Db, mailings: readonly number[]) {
  return db
    .selectFrom('delivery')
    .select(sql`1`.as('one'))
    .whereRef('delivery.subscriber', '=', sql.ref('subscriber.id'))
    .where('delivery.mailing', 'in', mailings.length === 0 ? [0] : mailings)
}

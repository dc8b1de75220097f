import {bcp47, instant, kinds, localTime, plainDate} from '@budstikke/core'
import {type AddressKey, addressKey, mailAddress, type MailAddress} from '../model/mail-address.ts'
import {subscriberState} from '../model/states.ts'
import {newPseudonym} from './ask.ts'
import {csvRows, type Pieces} from './csv.ts'
import {type Happened, type Writing, writing} from './ledger.ts'
import type {Registry} from './registry.ts'
import {isSuppressed} from './suppression.ts'
import {paces, rowsOf, type Wishes} from './wishes.ts'
import {keepWording} from './wording.ts'

/** Somebody who consented elsewhere. */
export interface Brought {
  readonly address: MailAddress
  readonly key: AddressKey
  readonly name?: string
  readonly wishes: Wishes
  /** Where they consented: `Messe i Aarhus`, `https://…`. */
  readonly source: string
  /** When: a day or a moment. */
  readonly consent: string
  /** What they consented to, word for word, where it is known. */
  readonly text?: string
}

/** Why a row was not taken. */
export type RefusalReason =
  | 'address'
  | 'source'
  | 'consent'
  /** The consent is a time to come, or none. */
  | 'time'
  | 'language'
  | 'topic'
  | 'kind'
  | 'cadence'
  /** Source or text hold an address, which would stay when the person is erased. */
  | 'personal'

/** A row that was not taken. */
export interface RefusedRow {
  readonly line: number
  readonly reason: RefusalReason
  /** What stood there. */
  readonly actual: string
}

/** What an import came to. */
export interface Imported {
  readonly added: number
  /** Had subscribed already, and were left as they are. */
  readonly known: number
  /** Stood in the file before. */
  readonly repeated: number
  /** May not be mailed. */
  readonly suppressed: number
  readonly refused: readonly RefusedRow[]
}

/** What rows are held to. */
export interface BringOptions {
  /** The newsroom's languages, and those of readers who say none. */
  readonly languages: readonly string[]
  readonly topics: readonly string[]
}

/** The file has no column of this name. */
export class ColumnMissing extends Error {
  readonly column: string

  constructor(column: string) {
    super(`The table has no column ${column}`)
    this.name = 'ColumnMissing'
    this.column = column
  }
}

const needed = ['address', 'source', 'consent'] as const
const chunk = 500

/**
 * Takes in the people of a table with the columns `address`, `source`, `consent` and, where they are there, `name`,
 * `languages`, `topics`, `kinds`, `cadence`, `text`; lists within a cell are divided by spaces or `|`. Rows that say no
 * source and no consent are refused, each with its line; the others are taken. Of a table that comes in pieces only the
 * addresses are kept, each once, and the rows that are refused.
 *
 * @throws ColumnMissing when the first row does not name a column that is needed; nothing is taken then.
 */
export async function importCsv(registry: Registry, text: Pieces, options: BringOptions): Promise<Imported> {
  const rows = csvRows(text)
  const first = await rows.next()
  const columns: readonly string[] =
    first.done === true ? [] : first.value.cells.map((name) => name.trim().toLowerCase())
  const missing = needed.find((name) => !columns.includes(name))
  if (missing !== undefined) throw new ColumnMissing(missing)
  const seen = new Set<string>()
  const refused: RefusedRow[] = []
  let waiting: Brought[] = []
  let sum = {added: 0, known: 0, suppressed: 0}
  let repeated = 0
  const flush = async () => {
    const came = await bring(registry, waiting)
    sum = {
      added: sum.added + came.added,
      known: sum.known + came.known,
      suppressed: sum.suppressed + came.suppressed
    }
    waiting = []
  }
  for await (const {line, cells} of rows) {
    const cell = (name: string) => (cells[columns.indexOf(name)] ?? '').trim()
    const read = personIn(cell, options, registry.world.now())
    if ('reason' in read) refused.push({line, ...read})
    else if (seen.has(read.key)) repeated += 1
    else {
      seen.add(read.key)
      waiting.push(read)
    }
    if (waiting.length >= chunk) await flush()
  }
  await flush()
  return {...sum, repeated, refused}
}

/** The person that cells say, or why there is none. */
export function personIn(
  cell: (name: string) => string,
  {languages, topics}: BringOptions,
  now: number
): Brought | Omit<RefusedRow, 'line'> {
  const address = mailAddress(cell('address'))
  const key = addressKey(cell('address'))
  if (address === undefined || key === undefined) return {reason: 'address', actual: cell('address')}
  const source = cell('source')
  if (source === '') return {reason: 'source', actual: ''}
  const consent = cell('consent')
  if (consent === '') return {reason: 'consent', actual: ''}
  const at = plainDate(consent) ?? instant(consent) ?? localTime(consent.replace(' ', 'T'))
  // A day is over a little later west of here.
  if (at === undefined || Date.parse(at) > now + day) return {reason: 'time', actual: consent}
  const text = cell('text')
  const personal = [source, text].find((one) => /\S@\S/u.test(one))
  if (personal !== undefined) return {reason: 'personal', actual: personal}
  const own = listIn(cell('languages'))
  const odd = own.find((one) => bcp47(one) === undefined || !languages.includes(one))
  if (odd !== undefined) return {reason: 'language', actual: odd}
  const oddTopic = listIn(cell('topics')).find((one) => !topics.includes(one))
  if (oddTopic !== undefined) return {reason: 'topic', actual: oddTopic}
  const oddKind = listIn(cell('kinds')).find((one) => !kinds.some((kind) => kind === one))
  if (oddKind !== undefined) return {reason: 'kind', actual: oddKind}
  const pace = cell('cadence') === '' ? 'immediate' : paces.find((one) => one === cell('cadence'))
  if (pace === undefined) return {reason: 'cadence', actual: cell('cadence')}
  const name = cell('name')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
  return {
    address,
    key,
    ...(name === '' ? {} : {name}),
    wishes: {
      languages: own.length > 0 ? own : languages,
      topics: listIn(cell('topics')),
      kinds: listIn(cell('kinds')),
      cadence: pace
    },
    source,
    consent,
    ...(text === '' ? {} : {text})
  }
}

const day = 24 * 60 * 60 * 1000

function listIn(cell: string): readonly string[] {
  return [...new Set(cell.split(/[\s|]+/u).filter((word) => word !== ''))]
}

/** Takes in people who consented elsewhere, all or none of them; those who may not be mailed stay out. */
export function bring(
  registry: Registry,
  people: readonly Brought[]
): Promise<Pick<Imported, 'added' | 'known' | 'suppressed'>> {
  if (people.length === 0) return Promise.resolve({added: 0, known: 0, suppressed: 0})
  return writing(registry, async (desk) => {
    const counts = {added: 0, known: 0, suppressed: 0}
    const happened: Happened[] = []
    for (const person of people) {
      if (await isSuppressed(desk.db, registry, person.key)) counts.suppressed += 1
      else {
        const pseudonym = await bringOne(registry, desk, person)
        if (pseudonym === undefined) counts.known += 1
        else {
          counts.added += 1
          happened.push(await noteOf(desk, pseudonym, person))
        }
      }
    }
    await desk.note(...happened)
    return counts
  })
}

// Who is there is left alone: who subscribes has chosen, who left has left, and who never answered was asked.
async function bringOne({world}: Registry, {db, now}: Writing, person: Brought): Promise<string | undefined> {
  const {address, key, name, wishes} = person
  const row = await db
    .insertInto('subscriber')
    .values({
      address,
      key,
      name: name ?? null,
      languages: wishes.languages.join(','),
      zone: null,
      state: subscriberState.active,
      pseudonym: newPseudonym(world.random(16)),
      created: now
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning(['id', 'pseudonym'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  await db
    .insertInto('subscription')
    .values(rowsOf(row.id, wishes, now))
    .execute()
  return row.pseudonym
}

async function noteOf({db, now}: Writing, pseudonym: string, person: Brought): Promise<Happened> {
  const {wishes, source, consent, text} = person
  const [language = ''] = wishes.languages
  const wording = text === undefined ? undefined : await keepWording(db, {language, version: source, text}, now)
  return {
    pseudonym,
    event: 'imported',
    source,
    detail: {consent, wishes},
    ...(wording === undefined ? {} : {wording})
  }
}

import {
  type AddressKey,
  addressKey,
  bring,
  ColumnMissing,
  erase,
  headIn,
  headText,
  importCsv,
  lift,
  people,
  personalData,
  personIn,
  type Registry,
  type RefusedRow,
  stats,
  subscriberOf,
  suppress,
  verify
} from '@budstikke/newsletter'
import {instantAt} from '@budstikke/core'
import type {Call, Exit} from '../call.ts'
import {type NewsroomFolder, newsroomIn} from '../newsroom.ts'
import {placed, shown} from '../paths.ts'
import {newsletterOf} from '../post/office.ts'
import {withRegistry} from '../post/registry.ts'
import {styled} from '../style.ts'
import {diskTrouble, trouble} from '../trouble.ts'

/** What every one of these may be told. */
export interface ReadersOptions {
  readonly dir?: string
  readonly json: boolean
}

/** What `add` is told of a reader. */
export interface AddOptions extends ReadersOptions {
  readonly source?: string
  readonly consent?: string
  readonly name?: string
  readonly languages?: string
  readonly topics?: string
  readonly kinds?: string
  readonly cadence?: string
}

async function within(
  call: Call,
  dir: string | undefined,
  work: (registry: Registry, newsroom: NewsroomFolder) => Promise<Exit>
): Promise<Exit> {
  const newsroom = await newsroomIn(call, dir)
  newsletterOf(newsroom)
  return withRegistry(call, newsroom, (registry) => work(registry, newsroom))
}

/** Takes in the readers of a table; names each row that it refuses, and then ends as a check that found errors. */
export function importReaders(call: Call, path: string, {dir, json}: ReadersOptions): Promise<Exit> {
  return within(call, dir, async (registry, newsroom) => {
    const {terminal} = call.edge
    const came = await importCsv(registry, piecesOf(call, path), heldTo(newsroom)).catch((error: unknown) => {
      throw error instanceof ColumnMissing ? trouble('trouble.column', {column: error.column}) : error
    })
    if (json) terminal.out(`${JSON.stringify(came)}\n`)
    else {
      const {refused, ...counts} = came
      terminal.out(`${call.say('readers.imported', counts)}\n`)
      if (refused.length > 0) terminal.out(`${call.say('readers.refused', {count: refused.length})}\n`)
      for (const row of refused)
        terminal.out(`  ${call.say('readers.line', {line: row.line, reason: reasonOf(call, row)})}\n`)
    }
    return came.refused.length > 0 ? 1 : 0
  })
}

/** Takes in one reader. */
export function addReader(call: Call, address: string, {dir, json, ...said}: AddOptions): Promise<Exit> {
  return within(call, dir, async (registry, newsroom) => {
    const cells: Readonly<Record<string, string | undefined>> = {address, ...said}
    const cell = (name: string) =>
      (cells[name] ?? '').replaceAll(/(?<=^|\S),\s*(?=\S)/gu, name === 'source' ? '$&' : '|')
    const person = personIn(cell, heldTo(newsroom), registry.world.now())
    if ('reason' in person) throw trouble('trouble.person', {address, reason: reasonOf(call, person)})
    const {added, known} = await bring(registry, [person])
    const state = added > 0 ? 'added' : known > 0 ? 'known' : 'barred'
    tell(call, json, {state, address}, call.say(`readers.done.${state}`, {address}))
    return state === 'barred' ? 1 : 0
  })
}

/** Lists every reader, a line each. */
export function listReaders(call: Call, {dir, json}: ReadersOptions): Promise<Exit> {
  return within(call, dir, async (registry) => {
    const {terminal} = call.edge
    let after = 0
    for (;;) {
      const some = await people(registry, {after})
      for (const {created, ...person} of some) {
        const since = instantAt(created)
        const cells = [
          person.address,
          person.state,
          person.languages.join(','),
          person.topics.join(','),
          since.slice(0, 10)
        ]
        terminal.out(json ? `${JSON.stringify({...person, since})}\n` : `${cells.join('\t')}\n`)
      }
      const last = some.at(-1)
      if (last === undefined) break
      after = last.id
    }
    if (after === 0 && !json) terminal.say(`${call.say('readers.nobody')}\n`)
    return 0
  })
}

/** Has an address never mailed again, or takes that back. */
export function suppressReader(
  call: Call,
  address: string,
  {dir, json, lifts}: ReadersOptions & {readonly lifts: boolean}
): Promise<Exit> {
  return within(call, dir, async (registry) => {
    const key = keyOf(address)
    const source = 'budstikke subscribers suppress'
    if (lifts) {
      const state = (await lift(registry, key, source)) ? 'lifted' : 'notSuppressed'
      tell(call, json, {state, address}, call.say(`readers.done.${state}`, {address}))
      return 0
    }
    await suppress(registry, key, {reason: 'editor', source})
    tell(call, json, {state: 'suppressed', address}, call.say('readers.suppressed', {address}))
    return 0
  })
}

/** Shows all that is known of a reader, as JSON: it is theirs to take elsewhere. */
export function exportReader(
  call: Call,
  address: string,
  {dir, proves}: ReadersOptions & {readonly proves: boolean}
): Promise<Exit> {
  return within(call, dir, async (registry) => {
    const id = await idOf(registry, address)
    const data = await personalData(registry, id, proves ? {proof: 'with'} : {})
    call.edge.terminal.out(`${JSON.stringify(data, undefined, 2)}\n`)
    return 0
  })
}

/** Erases a reader. */
export function eraseReader(call: Call, address: string, {dir, json}: ReadersOptions): Promise<Exit> {
  return within(call, dir, async (registry) => {
    await erase(registry, await idOf(registry, address), 'budstikke subscribers erase')
    tell(call, json, {state: 'erased', address}, call.say('readers.erased', {address}))
    return 0
  })
}

/** Tells whether the consent ledger is what was written; ends as a check that found errors where it is not. */
export function verifyLedger(call: Call, {dir, json, head}: ReadersOptions & {readonly head?: string}): Promise<Exit> {
  return within(call, dir, async (registry) => {
    const {terminal} = call.edge
    const noted = head === undefined ? undefined : headIn(head)
    if (head !== undefined && noted === undefined) throw trouble('trouble.head', {value: head})
    const found = await verify(registry, noted === undefined ? {} : {noted})
    const mark = headText(found.head)
    if (json) terminal.out(`${JSON.stringify({...found, head: mark})}\n`)
    else if (found.faults.length === 0) {
      terminal.out(`${call.say('readers.whole', {count: found.entries})}\n${call.say('readers.note', {head: mark})}\n`)
    } else {
      terminal.out(`${call.say('readers.broken')}\n`)
      for (const {fault, id} of found.faults) terminal.out(`  ${call.say(`readers.faults.${fault}`, {id})}\n`)
    }
    return found.faults.length === 0 ? 0 : 1
  })
}

/** Counts readers. */
export function countReaders(call: Call, {dir, json}: ReadersOptions): Promise<Exit> {
  return within(call, dir, async (registry) => {
    const {say, edge} = call
    const counts = await stats(registry)
    if (json) {
      edge.terminal.out(`${JSON.stringify(counts)}\n`)
      return 0
    }
    const bold = styled(call, 'out')
    const table = (
      title: 'readers.byTopic' | 'readers.byLanguage' | 'readers.byCadence',
      of: Readonly<Record<string, number>>
    ) =>
      Object.keys(of).length === 0
        ? []
        : [
            bold('bold', say(title)),
            ...Object.entries(of).map(([name, count]) => `${String(count).padStart(8)}  ${name}`)
          ]
    const lines = [
      ...(['active', 'pending', 'suppressed'] as const).map((state) =>
        say(`readers.states.${state}`, {count: counts.states[state]})
      ),
      say('readers.list', {count: counts.suppressed}),
      say('readers.bounces', {count: counts.bounces}),
      ...table('readers.byTopic', counts.topics),
      ...table('readers.byLanguage', counts.languages),
      ...table('readers.byCadence', counts.cadences)
    ]
    edge.terminal.out(`${lines.join('\n')}\n`)
    return 0
  })
}

/** The bytes at `path`, or what is piped in for `-`. */
export async function contentOf(call: Call, path: string): Promise<Uint8Array> {
  if (path === '-') return call.edge.terminal.read()
  const place = placed(call.edge, path)
  return call.edge.files.read(place).catch((error: unknown) => {
    throw diskTrouble(error, shown(call.edge, place))
  })
}

async function* piecesOf(call: Call, path: string): AsyncGenerator<string> {
  if (path === '-') {
    yield new TextDecoder().decode(await call.edge.terminal.read())
    return
  }
  const place = placed(call.edge, path)
  try {
    yield* call.edge.post.pieces(place)
  } catch (error) {
    throw diskTrouble(error, shown(call.edge, place))
  }
}

function heldTo({settings}: NewsroomFolder) {
  return {languages: settings.languages, topics: settings.topics.map(({id}) => id)}
}

function reasonOf({say}: Call, {reason, actual}: Omit<RefusedRow, 'line'>): string {
  return say(`readers.reasons.${reason}`, {actual})
}

function keyOf(address: string): AddressKey {
  const key = addressKey(address)
  if (key === undefined) throw trouble('trouble.mailAddress', {value: address})
  return key
}

async function idOf(registry: Registry, address: string): Promise<number> {
  const id = await subscriberOf(registry, keyOf(address))
  if (id === undefined) throw trouble('trouble.nobody', {address})
  return id
}

function tell(call: Call, json: boolean, data: object, words: string): void {
  call.edge.terminal.out(json ? `${JSON.stringify(data)}\n` : `${words}\n`)
}

import type {Zone} from '@budstikke/core'
import {basename, dirname} from 'node:path'
import {closed} from '../cache/cache.ts'
import type {Call, Exit} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import {codeOf} from '../edge/files.ts'
import {placed} from '../paths.ts'
import {memoryAt, memoryOf} from './last-build.ts'
import {type Looked, standsStill} from './looks.ts'
import {bytesOf, marksIn} from './marks.ts'
import {listed, listIn, packed, unpacked} from './packed.ts'

/** What a build said when it was done, and how long it would say the same. */
export interface Said {
  readonly exit: Exit
  /** On standard output: the text before and behind the moment where the clock decides on that, else all of it. */
  readonly out: readonly string[]
  /** On standard error. */
  readonly said: string
  /** Of the newsroom. */
  readonly zone: Zone
  /** In milliseconds since 1970: from then on time changes nothing, and until then; always, where the moment was given. */
  readonly from?: number
  readonly until?: number
}

interface Head extends Said, Pick<Looked, 'proofs' | 'reals'> {
  /** Whose words, in what form, about what. */
  readonly call: string
  /** The memory of the folder that it goes with. */
  readonly check: string
}

/**
 * Carries out a build that has nothing to do: where all that the last one looked at and all that it made is as it was, and
 * time has changed nothing, it says again what that one said. `undefined` where that is not so, or not known.
 *
 * Loads nothing that reads releases or makes pages, which takes longer than to look at ten thousand files.
 */
export async function stillStanding(call: Call, options: BuildOptions): Promise<Exit | undefined> {
  const {edge} = call
  const [home, out] = [placed(edge, options.dir ?? '.'), placed(edge, options.out)]
  const bytes = await edge.files.read(standingAt(home, out)).catch(() => undefined)
  const found = bytes && unpacked(bytes)
  if (!found) return undefined
  const [json = new Uint8Array(), paths, marks = new Uint8Array()] = found.parts
  // The check sum has said that this is what a build wrote.
  // oxlint-disable-next-line no-unsafe-type-assertion
  const head = JSON.parse(new TextDecoder().decode(json)) as Head
  const now = edge.now()
  if (head.call !== wordOf(call, options) || now < (head.from ?? 0) || now >= (head.until ?? Infinity)) return undefined
  const memory = await memoryOf(call, home, out)
  if (memory?.check !== head.check) return undefined
  const built = {paths: memory.paths.map((path) => `${out}/${path}`), marks: memory.marks, proofs: [], reals: []}
  const looked = {...head, paths: listIn(paths), marks: marksIn(marks)}
  const stands = async () =>
    !(await isUnfinished(call, out)) &&
    (await standsStill(edge.files, looked)) &&
    (await standsStill(edge.files, built))
  // What cannot be looked at is somebody's trouble, and a build says whose.
  if (!(await stands().catch(() => false))) return undefined
  edge.terminal.out(head.out.join(head.out.length === 1 ? '' : await momentText(call, options, head.zone, now)))
  edge.terminal.say(head.said)
  return head.exit
}

/** Remembers what a build said of the folder `out`, made of what was `looked` at in the newsroom at `home`. */
export async function rememberSaid(
  call: Call,
  options: BuildOptions,
  {home, out, looked, said}: {readonly home: string; readonly out: string; readonly looked: Looked; readonly said: Said}
): Promise<void> {
  const memory = await memoryOf(call, home, out)
  // A text that has the gap's own sign in it cannot be put together again.
  if (memory === undefined || said.out.length > 2) return
  const {paths, marks, proofs, reals} = looked
  const head: Head = {...said, call: wordOf(call, options), check: memory.check, proofs, reals}
  const parts = [Buffer.from(JSON.stringify(head)), listed(paths), bytesOf(marks)]
  try {
    await call.edge.files.replace(standingAt(home, out), packed('said', parts))
  } catch (error) {
    if (!closed.has(codeOf(error) ?? '')) throw error
  }
}

function standingAt(home: string, out: string): string {
  return `${memoryAt(home, out)}-said`
}

// What is said hangs on who asks, from where, and what the terminal can show.
function wordOf({edge, language, formats}: Call, {dir, out, at, json}: BuildOptions): string {
  const {colours, width} = edge.terminal
  return JSON.stringify([edge.folder, dir, out, at, json, language, formats, colours, width])
}

// What a build that was killed left beside the folder, the next one ends or takes away.
async function isUnfinished({edge}: Call, out: string): Promise<boolean> {
  const beside = await edge.files.list(dirname(out))
  return beside.some(({name}) => name.startsWith(`.${basename(out)}.`))
}

async function momentText(call: Call, {json}: BuildOptions, zone: Zone, now: number): Promise<string> {
  const moment = `${new Date(now).toISOString().slice(0, 19)}Z`
  if (json) return moment
  const {timeText} = await import('../times.ts')
  return timeText({...call, zone}, moment)
}

import type {Zone} from '@budstikke/core'
import {basename, dirname} from 'node:path'
import {closed} from '../cache/cache.ts'
import type {Call, Exit} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import {codeOf} from '../edge/files.ts'
import {placed} from '../paths.ts'
import {type Memory, memoryAt, memoryOf} from './last-build.ts'
import {type Looked, othersAmong, provenAt} from './looks.ts'
import {bytesOf, marksIn, othersIn} from './marks.ts'
import {listed, listIn, packed, unpacked} from '../cache/packed.ts'

/** Stands for the moment in a text; what a text has of its own keeps it from being said again. */
export const gap = '\uE000'

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

/** The last build, all of whose files stand. */
export interface Standing {
  readonly said: Said
  /** All that it looked at, and the files and folders among that which are not as they were then. */
  readonly looked: Looked
  readonly others: readonly string[]
  /** Whether less of that has to be looked into than the last build remembered. */
  readonly isSurer: boolean
  /** What it built. */
  readonly memory: Memory
  /** The newsroom, and the folder that it was built into. */
  readonly home: string
  readonly out: string
}

/**
 * The last build of the same call, where all that it made is as it was and time has changed nothing; `undefined` where that
 * is not so, or not known. Loads nothing that reads releases or makes pages, which takes longer than to look at ten thousand
 * files.
 */
export async function standingOf(call: Call, options: BuildOptions): Promise<Standing | undefined> {
  const {edge} = call
  const [home, out] = [placed(edge, options.dir ?? '.'), placed(edge, options.out)]
  const bytes = await edge.files.read(standingAt(home, out)).catch(() => undefined)
  const found = bytes && unpacked(bytes)
  if (!found) return undefined
  const [json = new Uint8Array(), paths, marks = new Uint8Array()] = found.parts
  // The check sum has said that this is what a build wrote.
  // oxlint-disable-next-line no-unsafe-type-assertion
  const {call: word, check, proofs, reals, ...said} = JSON.parse(new TextDecoder().decode(json)) as Head
  const now = edge.now()
  if (word !== wordOf(call, options) || now < (said.from ?? 0) || now >= (said.until ?? Infinity)) return undefined
  const memory = await memoryOf(call, home, out)
  if (memory?.check !== check) return undefined
  const looked = {paths: listIn(paths), marks: marksIn(marks), proofs, reals}
  try {
    if (await isUnfinished(call, out)) return undefined
    if (othersIn(edge.files.marks(memory.paths, out), memory.marks).length > 0) return undefined
    const others = await othersAmong(edge.files, looked)
    const surer = provenAt(looked, now)
    const isSurer = surer.proofs.length < proofs.length
    return others && {said, looked: surer, others, isSurer, memory, home, out}
  } catch {
    // What cannot be looked at is somebody's trouble, and a build says whose.
    return undefined
  }
}

/** Remembers that less has to be looked into, where that is so and there is room for it. */
export async function rememberSurer(call: Call, options: BuildOptions, standing: Standing): Promise<void> {
  const {isSurer, memory, ...of} = standing
  if (!isSurer) return
  try {
    await rememberSaid(call, options, {...of, check: memory.check})
  } catch (error) {
    // The next build looks into it again, and says the same.
    if (codeOf(error) === undefined) throw error
  }
}

/** Says again what a build said, and answers how it ended. */
export async function saidAgain(call: Call, {json}: BuildOptions, {out, said, zone, exit}: Said): Promise<Exit> {
  const {terminal} = call.edge
  terminal.out(out.join(out.length === 1 ? '' : await momentText(call, json, zone)))
  terminal.say(said)
  return exit
}

/** What a build said of the folder `out`, made of what was `looked` at in the newsroom at `home`. */
interface SaidOf {
  readonly home: string
  readonly out: string
  readonly looked: Looked
  readonly said: Said
  /** The check sum of what is remembered of the folder; looked up where it is not given. */
  readonly check?: string | undefined
}

/** Remembers what a build said. */
export async function rememberSaid(
  call: Call,
  options: BuildOptions,
  {home, out, looked, said, check: known}: SaidOf
): Promise<void> {
  const check = known ?? (await memoryOf(call, home, out))?.check
  // A text that has the gap's own sign in it cannot be put together again.
  if (check === undefined || said.out.length > 2) return
  const {paths, marks, proofs, reals} = looked
  const head: Head = {...said, call: wordOf(call, options), check, proofs, reals}
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

async function momentText(call: Call, isData: boolean, zone: Zone): Promise<string> {
  const moment = `${new Date(call.edge.now()).toISOString().slice(0, 19)}Z`
  if (isData) return moment
  const {timeText} = await import('../times.ts')
  return timeText({...call, zone}, moment)
}

import {gateMoves, type Instant, type PlannedFile, type PublicEntry} from '@budstikke/core'
import type {FeedMessage} from '@budstikke/rss'
import {pagesMove} from '@budstikke/site'
import {dirname, join} from 'node:path'
import {cacheIn, digest} from '../cache/cache.ts'
import {itemIn} from '../cache/kept-item.ts'
import type {KeptIndex} from '../cache/kept-index.ts'
import type {Call, Exit} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import {noPressKits} from '../kit/kits.ts'
import {movedIn} from '../moved.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import {ownIn} from '../own.ts'
import {shown} from '../paths.ts'
import {noSharePictures} from '../share/shares.ts'
import {filesOf, type Making} from '../site.ts'
import {timeText} from '../times.ts'
import {builtData, builtText} from './built.ts'
import {idIn, releaseWord} from '../release-word.ts'
import {type Remembered, rememberedIn} from './last-build.ts'
import {momentOf} from './moment.ts'
import type {KeptDesk} from './on-kept.ts'
import {copiesOf, type Piece, wordOf} from './piece.ts'
import {putReplanned, type PutReplanned} from './put-replanned.ts'
import {rollIn} from './roll-file.ts'
import {Words} from './roll-words.ts'
import {knownReadings, rolledNewsroom, type RolledNewsroom} from './rolled-newsroom.ts'
import {rowOf} from './rolled-release.ts'
import {gap, saidAgain, type Said, type Standing} from './standing.ts'
import type {Remade} from './story-files.ts'
import {toldStories} from './told-stories.ts'
import {touchedSince} from './touched.ts'

/** More is swapped in as a whole. */
const few = 500

/**
 * Carries out a build before which a few releases came, changed or went: plans the newsroom as the last build knew it, with
 * those in their places, and makes what is planned otherwise. What did not change is not read, nor judged, and of its own
 * files it is known that they are as they were: they hang on a release, its versions and what it names. `undefined` where there
 * is more to do; then nothing was done.
 */
export async function replanned(
  call: Call,
  options: BuildOptions,
  standing: Standing,
  desk: KeptDesk
): Promise<Exit | undefined> {
  const {home, out, memory} = standing
  const {seen, looks, newsroom, readings, index} = desk
  const {settings} = newsroom
  const touched = await touchedSince(seen, home, standing)
  if (!touched) return undefined
  const now = momentOf(call, options.at, settings.zone)
  const known = knownReadings({newsroom, now, index})
  const roll = await rollIn(call, {home, out, check: memory.check}, settings, known.load)
  if (!roll) return undefined
  const laid = rememberedIn(memory)
  // Pictures and documents are looked at, each in its sizes.
  if (laid.paths.some((path) => path.startsWith('media/'))) return undefined
  const stories = await toldStories({desk, touched, rows: roll.rows})
  const rolled = stories && rolledNewsroom({newsroom, now, roll, stories, known})
  if (!stories || !rolled) return undefined
  const words = {
    listed: new Words(({release}) => rowOf(release)?.listed),
    invited: new Words(({release}) => rowOf(release)?.invited)
  }
  const items: PutReplanned['items'] = new Map()
  const messages: FeedMessage[] = []
  const written = new Map<string, Uint8Array>()
  const own = await ownIn(call, home, settings)
  const making: Making = {
    open: rolled.open,
    at: now,
    facts: () => undefined,
    extras: {options: {share: noSharePictures.of, kit: noPressKits.of}},
    own,
    moved: await movedIn(call, home),
    search: false,
    ...knownOf(rolled, newsroom),
    listed: words.listed.of,
    invited: words.invited.of,
    kept: keptIn(laid, settings.url),
    feedsBefore: {moved: rolled.moved, planned: (path) => asLaid(path, laid)},
    keptCalendar: (path) => {
      const bytes = written.get(path)
      return bytes && {bytes, isSame: isKept}
    },
    keptSitemap: (path) => {
      const bytes = written.get(path)
      return bytes && {text: new TextDecoder().decode(bytes), isSame: isKept}
    },
    remember: rememberIn(index, items),
    take: (message) => messages.push(message)
  }
  const cache = cacheIn(call, [home, dirname(out)])
  const plans = Array.from([...filesOf(making), ...copiesOf(call, cache, own.media)], (piece) => planOf(piece, laid))
  for (const {path, isNew, isSame} of plans)
    if (!isNew && !isSame && ofLines.test(path)) written.set(path, await call.edge.files.read(join(out, path)))
  const folder = remade(plans, laid, messages)
  if (!folder) return undefined
  const zoned = {...call, zone: settings.zone}
  const paths = folder.all.map(({path}) => path)
  const built = {whole: {call: zoned, newsroom}, out: shown(call.edge, out), open: rolled.open, paths}
  const textAt = (moment: string) => (options.json ? builtData(built, moment) : builtText(built, moment))
  const text = () => textAt(options.json ? now : timeText(zoned, now))
  const said = saidOf(standing, options, textAt, {rolled, now, text})
  const around = {standing, newsroom, index, readings, looks}
  const isPut = await putReplanned(call, options, {
    ...around,
    ...folder,
    ...words,
    stories,
    rolled,
    roll,
    items,
    said
  })
  return isPut ? saidAgain(call, options, said) : undefined
}

// Those that changed were read.
function isKept({release}: PublicEntry): boolean {
  return rowOf(release) !== undefined
}

/** Of what was written before, what shows most releases as it did in lines of their own. */
const ofLines = /(?:^|\/)(?:events\.ics|sitemap(?:-\d+)?\.xml)$/u

/** A file as it is planned now, and whether the last build laid one there, and the same. */
interface Plan {
  readonly path: string
  readonly from: string
  readonly piece: Piece
  readonly isNew: boolean
  readonly isSame: boolean
}

function planOf(piece: Piece, laid: Remembered): Plan {
  const {path} = piece
  if ('make' in piece && piece.make === unmade) return {path, from: piece.from, piece, isNew: false, isSame: true}
  const from = wordOf(piece)
  const before = laid.fromOf(path)
  return {path, from, piece, isNew: before === undefined, isSame: before === from}
}

/** What is planned otherwise than it was, made; all that is to be in the folder, and what is not any more. `undefined` where that is much. */
function remade(
  plans: readonly Plan[],
  laid: Remembered,
  messages: FeedMessage[]
): Pick<PutReplanned, 'files' | 'all' | 'gone'> | undefined {
  const files: Remade[] = []
  for (const {path, piece, from, isSame} of plans) {
    if (isSame) continue
    messages.length = 0
    const file = files.length < few ? remadeOf(piece, from) : undefined
    // What had to be mended is told of the whole newsroom.
    if (!file || messages.length + (laid.get(path)?.mended.length ?? 0) > 0) return undefined
    files.push(file)
  }
  const paths = new Set(plans.map(({path}) => path))
  const gone = laid.paths.filter((path) => !paths.has(path))
  return paths.size < plans.length || gone.length > few ? undefined : {files, all: plans, gone}
}

/** What is known of releases without a look at their texts. */
function knownOf({digestOf, gistOf}: RolledNewsroom, {file}: NewsroomFolder): Pick<Making, 'digestOf' | 'gistOf'> {
  const around = digest(String(file))
  return {digestOf: (release) => releaseWord(release.id, digestOf(release), around), gistOf}
}

/** Answers the items that were kept, and takes those that are written now into `items`. */
function rememberIn(index: KeptIndex, items: PutReplanned['items']): Making['remember'] {
  return (from, write) => {
    const [id, word] = [idIn(from), digest(from)]
    const line = index.line('item', id)
    if (line?.digest === word) return itemIn(line.json, (lies) => index.bytes(line.home, lies))
    const item = items.get(id)?.item ?? write()
    items.set(id, {word, item})
    return item
  }
}

/** The files of what did not change, and names nobody that may have, as they were laid: side by side, the page first. */
function keptIn(laid: Remembered, home: string): (entry: PublicEntry) => readonly PlannedFile[] | undefined {
  return ({release, permalink}) => {
    if (!rowOf(release) || release.related.length > 0 || release.corrects !== undefined) return undefined
    const folder = permalink.slice(home.length)
    const from = laid.placeOf(`${folder}index.html`)
    if (from === undefined) return undefined
    const files: PlannedFile[] = []
    for (let at = from; laid.paths[at]?.startsWith(folder) === true; at++) {
      const path = laid.paths[at] ?? ''
      files.push({path, from: laid.fromAt(at), make: unmade})
    }
    return files
  }
}

/** The file at a path as the last build planned and laid it; `undefined` where there was none. */
function asLaid(path: string, laid: Remembered): PlannedFile | undefined {
  const from = laid.fromOf(path)
  return from === undefined ? undefined : {path, from, make: unmade}
}

function unmade(): never {
  throw new Error('Unexpected making of a file that is as it was')
}

function remadeOf(piece: Piece, from: string): Remade | undefined {
  if (!('make' in piece)) return undefined
  const {modified, ...made} = piece.inParts?.() ?? wholeOf(piece)
  const parts = made.parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))
  const size = parts.reduce((sum, {length}) => sum + length, 0)
  const changed = modified === undefined ? {} : {changed: Date.parse(modified)}
  return {path: piece.path, from, size, mended: [], parts, ...changed}
}

function wholeOf(piece: PlannedFile): ReturnType<NonNullable<PlannedFile['inParts']>> {
  const {content, ...about} = piece.make()
  return {...about, parts: [content]}
}

interface Now {
  readonly rolled: RolledNewsroom
  readonly now: Instant
  readonly text: () => string
}

// On standard error stands what it stood: toldStories has seen to that.
function saidOf(
  {said}: Standing,
  {at}: BuildOptions,
  textAt: (moment: string) => string,
  {rolled, now, text}: Now
): Said {
  if (at !== undefined) return {...said, out: [text()]}
  const moves = [gateMoves(rolled.small, now), pagesMove(rolled.smallOpen, now)].flatMap((moment) =>
    moment === undefined ? [] : [Date.parse(moment)]
  )
  const until = Math.min(said.until ?? Infinity, ...moves)
  return {...said, out: textAt(gap).split(gap), from: Date.parse(now), ...(until === Infinity ? {} : {until})}
}

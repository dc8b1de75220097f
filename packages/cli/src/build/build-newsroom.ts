import {collect, gateMoves, type Instant, must, type Newsroom, publicAt, type PublicNewsroom} from '@budstikke/core'
import type {FeedMessage} from '@budstikke/rss'
import {pagesMove} from '@budstikke/site'
import {dirname, join, sep} from 'node:path'
import {cacheIn, cacheName, digest} from '../cache/cache.ts'
import type {Readings} from '../cache/readings.ts'
import {withReadings} from '../cache/with-readings.ts'
import type {Call, Exit} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import {extrasOf} from '../extras.ts'
import {factsOf} from '../file-facts.ts'
import {type Media, mediaNamed} from '../media.ts'
import {movedIn} from '../moved.ts'
import {aroundOf, newsroomIn} from '../newsroom.ts'
import {ownIn} from '../own.ts'
import {isWithin, placed, shown} from '../paths.ts'
import {hasErrors} from '../remarks.ts'
import {NoSearch, searchIndex} from '../search.ts'
import {filesOf, type Making} from '../site.ts'
import {makeBeside} from '../threads/make-beside.ts'
import {makersFor} from '../threads/makers.ts'
import {trouble} from '../trouble.ts'
import {timeText} from '../times.ts'
import {type Whole, wholeOf} from '../whole.ts'
import {type Built, builtData, builtText, waitingText} from './built.ts'
import {idIn, releaseWord} from '../release-word.ts'
import {lastBuildIn, memoryOf, rememberBuild} from './last-build.ts'
import {lay} from './lay.ts'
import {Looks} from './looks.ts'
import {momentOf} from './moment.ts'
import {copiesOf} from './piece.ts'
import {rollOf} from './roll.ts'
import {rememberRoll} from './roll-file.ts'
import {Words} from './roll-words.ts'
import {gap, rememberSaid} from './standing.ts'
import {endChange, refuseOthers} from './swap.ts'

/** Builds a newsroom, and remembers what it is made of for the next time. */
export async function buildNewsroom(call: Call, options: BuildOptions): Promise<Exit> {
  const {dir = '.', out} = options
  const place = placed(call.edge, out)
  const home = placed(call.edge, dir)
  const own = [place, join(home, cacheName), join(dirname(place), cacheName)]
  // Whole paths all of them: to ask how one leads to another takes ten times as long.
  const looks = new Looks(call.edge.files, call.edge.now(), (path) =>
    own.some((folder) => path.startsWith(folder) && (path.length === folder.length || path[folder.length] === sep))
  )
  const seen = {...call, edge: {...call.edge, files: looks.files}}
  await refuseInside(seen, place, home)
  await refuseOthers(call, place)
  const newsroom = await newsroomIn(seen, dir)
  await looks.readClock(join(newsroom.place, cacheName))
  return withReadings(call, newsroom.place, aroundOf(newsroom), async (readings) => {
    const whole = await wholeOf(seen, newsroom, readings)
    // The disk takes a while to make sure of it; what is to be built is planned meanwhile.
    const kept = readings.save()
    const end = kept.catch(() => undefined)
    try {
      return await buildFrom(call, whole, {readings, kept, looks, options, place})
    } finally {
      await end
    }
  })
}

/** What a build has to work with. */
interface Desk {
  readonly readings: Readings
  /** When what was read is kept. */
  readonly kept: Promise<void>
  readonly looks: Looks
  readonly options: BuildOptions
  /** Where it builds. */
  readonly place: string
}

// What the disk is asked about the newsroom is listened to (`whole.call`), what it is asked about the build itself is not.
async function buildFrom(call: Call, whole: Whole, {readings, kept, looks, options, place}: Desk): Promise<Exit> {
  const {call: seen, newsroom, releases, files} = whole
  const {dir = '.', at, json} = options
  const {settings} = newsroom
  const now = momentOf(call, at, settings.zone)
  const sound = releases.filter(({file}) => !hasErrors(file))
  const {newsroom: all} = collect(settings, sound)
  const open = publicAt(all, now)
  const window = windowOf(all, open, now)
  await endChange(call, place)
  const last = await lastBuildIn(call, newsroom.place, place)
  const known = knownOf(whole)
  const cache = cacheIn(call, [newsroom.place, dirname(place)])
  const extras = await extrasOf(seen, {open, media: await mediaIn(whole, open), cache, last, ...known})
  const facts = await factsOf(seen, extras.media, settings.url)
  const own = await ownIn(seen, newsroom.place, settings)
  const moved = await movedIn(seen, newsroom.place)
  const remember: Making['remember'] = (from, write) => readings.item(idIn(from), from, write)
  const messages: FeedMessage[] = []
  const [listed, invited] = [new Words(), new Words()]
  const layWith = async (search: boolean) => {
    const told = {listed: listed.of, invited: invited.of}
    const making = {open, at: now, facts, extras, own, moved, search, ...known, ...told}
    const makers = makersFor(call, {whole, making, readings})
    // Where nothing is there all of it is to be made.
    if (!last.isKnown) makers.begin(sound.length)
    try {
      return await lay(call, place, last, {
        kept,
        pieces: [
          ...filesOf({...making, remember, take: (message) => messages.push(message)}),
          ...extras.pieces,
          ...copiesOf(seen, cache, own.media)
        ],
        beside: (wanted, tell) => makeBeside(makers, {whole, sound, making, readings}, wanted, tell),
        afterwards: search ? searchIndex(call) : undefined,
        heard: (make) => {
          messages.length = 0
          return [make(), [...messages]]
        }
      })
    } finally {
      await makers.end()
    }
  }
  // What could not be made now may be made the next time, though nothing has changed but the machine.
  const missing: string[] = []
  const done = await layWith(!settings.without.includes('search')).catch((error: unknown) => {
    if (!(error instanceof NoSearch)) throw error
    // No page may promise what is not there: they are made again without the way to it.
    missing.push(call.say('extras.noSearch', {reason: error.message}))
    return layWith(false)
  })
  await readings.save()
  const {laid} = done
  const built: Built = {
    whole,
    out: shown(call.edge, place),
    open,
    sound,
    paths: laid.map(({path}) => path),
    mended: laid.flatMap(({mended}) => mended),
    notes: [...extras.notes, ...own.notes, ...missing]
  }
  const textAt = (moment: string) => (json ? builtData(built, moment) : builtText(built, moment))
  const text = textAt(json ? now : timeText(seen, now))
  const said = waitingText(built, dir)
  const exit = files.some((file) => hasErrors(file)) ? 1 : 0
  const folders = {home: newsroom.place, out: place}
  const {looked} = looks
  if ((await rememberBuild(call, folders, done)) && looked && extras.notes.length + missing.length === 0) {
    const clock = at === undefined ? {out: textAt(gap).split(gap), ...window} : {out: [text]}
    const check = (await memoryOf(call, newsroom.place, place))?.check
    // With a release that is left out, more is to be said than of those that are not.
    if (check !== undefined && sound.length === files.length - 1)
      await rememberRoll(call, {...folders, check}, rollOf(whole, {all, open, listed, invited}), settings)
    await rememberSaid(call, options, {...folders, looked, check, said: {exit, said, zone: settings.zone, ...clock}})
  }
  call.edge.terminal.out(text)
  call.edge.terminal.say(said)
  return exit
}

// Time changes nothing before the next embargo ends, the next event is over, the next release a year old.
function windowOf(all: Newsroom, open: PublicNewsroom, now: Instant): {readonly from: number; readonly until?: number} {
  const [next] = [gateMoves(all, now), pagesMove(open, now)].filter((moment) => moment !== undefined).toSorted()
  return {from: Date.parse(now), ...(next === undefined ? {} : {until: Date.parse(next)})}
}

/** What was kept of releases beside their texts, by their ids; what the newsroom's settings add to a release is in it too. */
function knownOf({newsroom, releases}: Whole): Pick<Making, 'digestOf' | 'gistOf'> {
  const known = new Map(releases.toReversed().map((one) => [one.release.id, one]))
  const around = digest(String(newsroom.file))
  return {
    digestOf: ({id}) => releaseWord(id, must(known.get(id)).digest, around),
    gistOf: ({id}) => must(known.get(id)).gist
  }
}

// A build among the releases would be read as releases; one in place of the newsroom would replace it.
async function refuseInside({edge}: Call, place: string, dir: string): Promise<void> {
  const path = shown(edge, place)
  const real = async (one: string) => edge.files.real(one).catch(() => one)
  const [out, home, releases] = await Promise.all([real(place), real(dir), real(join(dir, 'releases'))])
  if (isWithin(out, releases) || isWithin(place, join(dir, 'releases'))) throw trouble('trouble.outInside', {path})
  if (isWithin(home, out) || isWithin(dir, place)) throw trouble('trouble.outHolds', {path})
}

async function mediaIn({call, releases}: Whole, {entries}: Built['open']): Promise<readonly Media[]> {
  // Of two with one identity the first is kept (`collect`).
  const files = new Map(releases.toReversed().map((one) => [one.release.id, one]))
  const found = new Map<string, Media>()
  for (const {release} of entries) {
    const file = release.timing.state === 'published' ? files.get(release.id) : undefined
    // Language versions share their pictures.
    for (const one of file ? await mediaNamed(call, file) : []) found.set(one.to, one)
  }
  return [...found.values()].toSorted((a, b) => (a.to < b.to ? -1 : 1))
}

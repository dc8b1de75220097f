import {
  collect,
  instant,
  type Instant,
  instantAt,
  instantIn,
  localTime,
  must,
  plainDate,
  publicAt,
  type Zone
} from '@budstikke/core'
import type {FeedMessage} from '@budstikke/rss'
import {dirname, join} from 'node:path'
import {type Built, builtData, builtText, waitingText} from '../build/built.ts'
import {lastBuildIn, rememberBuild} from '../build/last-build.ts'
import {lay} from '../build/lay.ts'
import {copiesOf} from '../build/piece.ts'
import {endChange, refuseOthers} from '../build/swap.ts'
import {cacheIn, digest} from '../cache/cache.ts'
import type {Readings} from '../cache/readings.ts'
import {withReadings} from '../cache/with-readings.ts'
import type {Call, Exit} from '../call.ts'
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
import {trouble} from '../trouble.ts'
import {type Whole, wholeOf} from '../whole.ts'

/** What `build` may be told. */
export interface BuildOptions {
  readonly dir?: string
  readonly out: string
  /** A moment, a clock reading in the newsroom's zone or a day; now where it is not given. */
  readonly at?: string
  readonly json: boolean
}

/**
 * Builds a newsroom as anybody may see it at one moment: feeds, their pages, and the pictures and files of the releases
 * in them. A release with errors is named and left out; the rest is built.
 */
export async function build(call: Call, options: BuildOptions): Promise<Exit> {
  const {dir = '.', out} = options
  const place = placed(call.edge, out)
  await refuseInside(call, place, placed(call.edge, dir))
  await refuseOthers(call, place)
  const newsroom = await newsroomIn(call, dir)
  return withReadings(call, newsroom.place, aroundOf(newsroom), async (readings) =>
    buildFrom(await wholeOf(call, newsroom, readings), readings, {...options, dir, out: place})
  )
}

async function buildFrom(
  whole: Whole,
  readings: Readings,
  {dir, out: place, at, json}: BuildOptions & {readonly dir: string}
): Promise<Exit> {
  const {call, newsroom, releases, files} = whole
  await readings.save()
  const {settings} = newsroom
  const now = momentOf(call, at, settings.zone)
  const sound = releases.filter(({file}) => !hasErrors(file))
  const open = publicAt(collect(settings, sound).newsroom, now)
  await endChange(call, place)
  const last = await lastBuildIn(call, newsroom.place, place)
  const known = knownOf(whole)
  const cache = cacheIn(call, [newsroom.place, dirname(place)])
  const extras = await extrasOf(call, {open, media: await mediaIn(whole, open), cache, last, ...known})
  const facts = await factsOf(call, extras.media, settings.url)
  const own = await ownIn(call, newsroom.place, settings)
  const moved = await movedIn(call, newsroom.place)
  const remember: Making['remember'] = (from, write) => readings.item(idIn(from), from, write)
  const messages: FeedMessage[] = []
  const layWith = async (search: boolean) => {
    const making = {open, at: now, facts, extras, own, moved, search, remember, ...known}
    return lay(call, place, last, {
      pieces: [
        ...filesOf({...making, take: (message) => messages.push(message)}),
        ...extras.pieces,
        ...copiesOf(call, cache, own.media)
      ],
      afterwards: search ? searchIndex(call) : undefined,
      heard: (make) => {
        messages.length = 0
        return [make(), [...messages]]
      }
    })
  }
  const notes = [...extras.notes, ...own.notes]
  const done = await layWith(!settings.without.includes('search')).catch((error: unknown) => {
    if (!(error instanceof NoSearch)) throw error
    // No page may promise what is not there: they are made again without the way to it.
    notes.push(call.say('extras.noSearch', {reason: error.message}))
    return layWith(false)
  })
  await readings.save()
  await rememberBuild(call, {home: newsroom.place, out: place}, done)
  const {laid} = done
  const built: Built = {
    whole,
    out: shown(call.edge, place),
    now,
    open,
    sound,
    paths: laid.map(({path}) => path),
    mended: laid.flatMap(({mended}) => mended),
    notes
  }
  call.edge.terminal.out(json ? builtData(built) : builtText(built))
  call.edge.terminal.say(waitingText(built, dir))
  return files.some((file) => hasErrors(file)) ? 1 : 0
}

// It begins with what the settings say, in a line, and goes on with the word that `digestOf` gave the release.
function idIn(from: string): string {
  const begin = from.indexOf('\n') + 1
  return from.slice(begin, from.indexOf(' ', begin))
}

/** What was kept of releases beside their texts, by their ids; what the newsroom's settings add to a release is in it too. */
function knownOf({newsroom, releases}: Whole): Pick<Making, 'digestOf' | 'gistOf'> {
  const known = new Map(releases.toReversed().map((one) => [one.release.id, one]))
  const around = digest(String(newsroom.file))
  return {
    digestOf: ({id}) => `${id} ${must(known.get(id)).digest} ${around}`,
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

function momentOf({edge}: Call, at: string | undefined, zone: Zone): Instant {
  if (at === undefined) return instantAt(edge.now())
  const local = localTime(at) ?? plainDate(at)
  const moment = instant(at) ?? (local === undefined ? undefined : instantIn(local, zone))
  if (moment === undefined) throw trouble('trouble.at', {value: at})
  return moment
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

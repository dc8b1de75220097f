import {
  collect,
  instant,
  type Instant,
  instantAt,
  instantIn,
  localTime,
  plainDate,
  publicAt,
  type Zone
} from '@budstikke/core'
import {calendars, type FeedMessage, feeds} from '@budstikke/rss'
import {join} from 'node:path'
import {type Built, builtData, builtText, waitingText} from '../built.ts'
import type {Call, Exit} from '../call.ts'
import {type Readings, withReadings} from '../cache/readings.ts'
import {extrasOf} from '../extras.ts'
import {factsOf} from '../file-facts.ts'
import {type Media, mediaNamed} from '../media.ts'
import {aroundOf, newsroomIn} from '../newsroom.ts'
import {isWithin, placed, shown} from '../paths.ts'
import {hasErrors} from '../remarks.ts'
import {siteOf} from '../site.ts'
import {refuseOthers, swapIn} from '../swap.ts'
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
  const now = momentOf(call, at, newsroom.settings.zone)
  const sound = releases.filter(({file}) => !hasErrors(file))
  const open = publicAt(collect(newsroom.settings, sound).newsroom, now)
  const brought = await mediaIn(whole, open)
  const extras = await extrasOf(call, {place: newsroom.place, out: place}, open, brought)
  // Of the files that releases name, as they are handed out: their credit is inside.
  const named = new Set(brought.map(({to}) => to))
  const facts = await factsOf(
    call,
    extras.media.filter(({to}) => named.has(to)),
    newsroom.settings.url
  )
  const site = await siteOf(call, {place: newsroom.place, open, now, facts, extras})
  const mended: FeedMessage[] = []
  const built: Built = {
    whole,
    out: shown(call.edge, place),
    now,
    open,
    sound,
    artifacts: [
      ...feeds(open, {files: facts, take: (message) => mended.push(message)}),
      ...site.artifacts,
      ...calendars(open)
    ],
    media: [...extras.media, ...site.media],
    mended,
    notes: [...extras.notes, ...site.notes]
  }
  await swapIn(call, place, async (folder) => {
    // Dated by what it says, so that any server tells readers the truth about what is new.
    for (const {path, content, modified} of built.artifacts)
      await call.edge.files.writeNew(
        join(folder, path),
        content,
        modified === undefined ? undefined : Date.parse(modified)
      )
    for (const {from, to} of built.media) await call.edge.files.copy(from, join(folder, to))
  })
  call.edge.terminal.out(json ? builtData(built) : builtText(built))
  call.edge.terminal.say(waitingText(built, dir))
  return files.some((file) => hasErrors(file)) ? 1 : 0
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

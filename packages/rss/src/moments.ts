import type {Instant, PublicEntry, PublicNewsroom} from '@budstikke/core'

/**
 * When a release came or changed, as its feeds say it: apart from every other release of the same moment by some
 * thousandths of a second, and the main language first, so that readers have an order for them. (Two entries of one date
 * are a warning in the W3C's validator.)
 *
 * Many share one: whatever was published on a day without a clock. The place of a story among the thousandths comes from
 * its name and not from its neighbours, so that no date moves when another story comes; two that fall on one place, the
 * odds are one in some hundred, take the next.
 */
export function momentsOf({entries, settings: {languages}}: PublicNewsroom): (entry: PublicEntry, at: Instant) => Date {
  const width = languages.length + 1
  const places = Math.floor(1000 / width)
  // Where nothing has to be planned, nobody asks.
  let shared: ReadonlyMap<Instant, ReadonlySet<string>> | undefined
  const moments = new Map<Instant, Moment>()
  const placesAt = (at: Instant): Moment | undefined => {
    shared ??= sharedMoments(entries)
    const stories = shared.get(at)
    if (stories === undefined) return undefined
    const moment = moments.get(at) ?? placed(stories, places)
    moments.set(at, moment)
    return moment
  }
  return ({story, release}, at) => {
    const rank = languages.indexOf(release.language)
    const place = placesAt(at)?.get(story) ?? hash(story) % places
    return new Date(Date.parse(at) + place * width + (rank === -1 ? languages.length : rank))
  }
}

// Most stories have their moment to themselves, and their place from their name.
function sharedMoments(entries: readonly PublicEntry[]): ReadonlyMap<Instant, ReadonlySet<string>> {
  const first = new Map<Instant, string>()
  const shared = new Map<Instant, Set<string>>()
  const meet = (story: string, at: Instant) => {
    const alone = first.get(at)
    if (alone === undefined) first.set(at, story)
    else if (alone !== story) shared.set(at, (shared.get(at) ?? new Set([alone])).add(story))
  }
  for (const {story, since, updated} of entries) {
    meet(story, since)
    if (updated !== since) meet(story, updated)
  }
  return shared
}

function placed(stories: ReadonlySet<string>, places: number): Moment {
  const moment: Moment = new Map()
  for (const story of [...stories].toSorted()) moment.set(story, free(hash(story) % places, moment, places))
  return moment
}

/** The stories of one moment, and their places among its thousandths. */
type Moment = Map<string, number>

// With more stories in a moment than places some have to share.
function free(wanted: number, moment: Moment, places: number): number {
  if (moment.size >= places) return wanted
  const taken = new Set(moment.values())
  let place = wanted
  while (taken.has(place)) place = (place + 1) % places
  return place
}

/** FNV-1a, 32 bits: all that is asked of it is to spread names. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

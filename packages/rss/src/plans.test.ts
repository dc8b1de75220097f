import {
  type Artifact,
  type Instant,
  instant,
  must,
  type PlannedFile,
  type PublicEntry,
  publicAt,
  type PublicNewsroom,
  type Release
} from '@budstikke/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  calendars,
  companions,
  feeds,
  plannedCalendars,
  plannedCompanions,
  plannedFeeds,
  type WrittenItem
} from './index.ts'
import {everythingOf, fjordYaml} from './testing/newsroom.ts'

/** What a release is written of. */
interface Written {
  readonly headline: string
  readonly published: string
  readonly settings: readonly string[]
  readonly body: string
}

/** A newsroom before it is built: releases by path, what it says of itself, and the moment. */
interface Situation {
  readonly releases: Readonly<Record<string, Written>>
  readonly yaml: string
  readonly now: Instant
  /** How large every file is. */
  readonly bytes: number
}

/** A newsroom as it is planned: bodies may be asked for while something is made, and not before. */
interface Planned {
  readonly plans: readonly PlannedFile[]
  readonly made: ReadonlyMap<string, string>
}

async function plannedOf({releases, yaml, now, bytes}: Situation): Promise<Planned> {
  const everything = await everythingOf(filesOf(releases), yaml)
  // Of what was written, not of what the gate shows: as a cache knows releases.
  const digests = new Map(everything.entries.map(({release}) => [release.id, JSON.stringify(release)]))
  let making = false
  const open = guarded(publicAt(everything, now), () => making)
  const options = {digestOf: ({id}: Release) => digests.get(id) ?? '', files: () => ({length: bytes})}
  const plans: readonly PlannedFile[] = [
    ...plannedFeeds(open, options),
    ...plannedCompanions(open, options),
    ...plannedCalendars(open)
  ]
  making = true
  return {plans, made: new Map(plans.map((plan) => [plan.path, JSON.stringify(plan.make())]))}
}

async function openOf({releases, yaml, now}: Situation): Promise<PublicNewsroom> {
  return publicAt(await everythingOf(filesOf(releases), yaml), now)
}

function textOf({content}: Artifact): string {
  return Buffer.from(content).toString()
}

function filesOf(releases: Situation['releases']): Readonly<Record<string, string>> {
  const files = Object.entries(releases).map(([path, {headline, published, settings, body}]): [string, string] => [
    path,
    `---\n${[`headline: ${headline}`, `published: ${published}`, ...settings].join('\n')}\n---\n${body}\n`
  ])
  return Object.fromEntries(files)
}

function guarded(open: PublicNewsroom, making: () => boolean): PublicNewsroom {
  const entries = open.entries.map((entry) => {
    const {body, ...others} = entry.release
    const release = {
      ...others,
      get body() {
        if (!making()) throw new Error(`Unexpected look at the body of ${entry.release.id} while planning`)
        return body
      }
    }
    return {...entry, release}
  })
  return {...open, entries}
}

const words = fc.constantFrom('Havnen', 'Molen', 'Færgen', 'Fyret', 'Broen')
const day = fc
  .record({year: fc.integer({min: 2023, max: 2026}), month: fc.integer({min: 1, max: 12}), hour: fc.nat(23)})
  .map(({year, month, hour}) => `${year}-${two(month)}-05 ${two(hour)}:00`)
const extras = fc.subarray([
  'topics: [havn]',
  'kind: invitation',
  'lead: Kort sagt.',
  'events: [{name: "Fest BEGIN:VEVENT", start: 2027-02-03T10:00, place: Kajen}]',
  'images: [{src: a.jpg, alt: Havnen}]',
  'attachments: [{src: b.pdf}]',
  'quotes: [{text: Ja, speaker: Vera Holm}]'
])

function correcting(release: Written): Written {
  return {...release, settings: [...release.settings, 'corrects: tag:fjord.example,2024:releases/s0/da']}
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

const written: fc.Arbitrary<Written> = fc.record({headline: words, published: day, settings: extras, body: words})

const situation: fc.Arbitrary<Situation> = fc.record({
  releases: fc
    .record({
      first: written,
      second: written,
      others: fc.dictionary(
        fc.tuple(fc.nat(5), fc.constantFrom('da', 'sv')).map(([story, language]) => `s${story}/${language}.md`),
        written,
        {maxKeys: 6, noNullPrototype: true}
      )
    })
    .map(({first, second, others}) => ({...others, 's0/da.md': first, 's1/da.md': correcting(second)})),
  yaml: fc.constantFrom(fjordYaml, fjordYaml.replace('newest: 2', 'newest: 3, speakers: all')),
  now: fc.constantFrom('2026-11-21T12:00:00Z', '2025-06-01T12:00:00Z').map((text) => must(instant(text))),
  bytes: fc.constant(9)
})

/** One thing that an editor does to a release, which is there afterwards. */
const edit: fc.Arbitrary<(release: Written) => Written> = fc.oneof(
  words.map((word) => (release: Written) => ({...release, body: `${release.body} ${word}`})),
  words.map((word) => (release: Written) => ({...release, headline: `${word} nu`})),
  fc
    .constantFrom('byline: [Ida Holm]', 'slug: flyttet', 'status: draft')
    .map((line) => (release: Written) => ({...release, settings: [...release.settings, line]})),
  fc.constant((release: Written) => ({
    ...release,
    settings: [...release.settings, 'corrections: [{at: 2026-11-10 10:00, note: Tallet er 5.}]']
  })),
  fc.constant((release: Written) => ({
    ...release,
    settings: [...release.settings, 'withdrawn: {at: 2026-11-12 10:00, reason: En fejl.}']
  }))
)

/** One thing that is done to a newsroom. */
const change: fc.Arbitrary<(before: Situation) => Situation> = fc.oneof(
  fc.tuple(fc.nat(), edit).map(
    ([index, edited]) =>
      (before: Situation) =>
        withRelease(before, index, edited)
  ),
  fc.tuple(fc.nat(9), written).map(([story, one]) => (before: Situation) => ({
    ...before,
    releases: {...before.releases, [`ny${story}/da.md`]: one}
  })),
  fc.nat().map((index) => (before: Situation) => withRelease(before, index, () => undefined)),
  fc
    .constantFrom<readonly [RegExp, string]>(
      [/Havnen/u, 'Søen'],
      [/Fjordhjälpen/u, 'Sjöhjälpen'],
      [/hub: [^}]*/u, 'stylesheet: /x.css'],
      [/newest: \d/u, 'newest: 1'],
      [/Europe\/Copenhagen/u, 'Europe/Helsinki'],
      [/\[da, sv\]/u, '[sv, da]'],
      [/fjord\.example/u, 'sund.example']
    )
    .map(([from, to]) => (before: Situation) => ({...before, yaml: before.yaml.replace(from, to)})),
  fc
    .constantFrom('2026-11-11T12:00:00Z', '2024-03-01T12:00:00Z', '2027-01-01T12:00:00Z')
    .map((text) => (before: Situation) => ({...before, now: must(instant(text))})),
  fc.constant((before: Situation) => ({...before, bytes: 10}))
)

function withRelease(before: Situation, index: number, edited: (release: Written) => Written | undefined): Situation {
  const entries = Object.entries(before.releases).flatMap(([path, release], at, {length}) => {
    const after = at === index % length ? edited(release) : release
    return after === undefined ? [] : [[path, after] as const]
  })
  return {...before, releases: Object.fromEntries(entries)}
}

const law = {seed: 20_261_122, numRuns: 40, endOnFailure: true}

describe('a plan', () => {
  it('whose words are the same makes the same bytes', async () => {
    let same = 0
    await fc.assert(
      fc.asyncProperty(situation, change, async (before, changed) => {
        const [one, other] = await Promise.all([plannedOf(before), plannedOf(changed(before))])
        const froms = new Map(one.plans.map(({path, from}) => [path, from]))
        for (const {path, from} of other.plans) {
          if (froms.get(path) !== from) continue
          same++
          expect(other.made.get(path)).toBe(one.made.get(path))
        }
      }),
      law
    )
    expect(same).toBeGreaterThan(500)
  })

  it('has other words after an edit only where the release is, or one that names it', async () => {
    let untouched = 0
    await fc.assert(
      fc.asyncProperty(situation, fc.nat(), edit, async (before, index, edited) => {
        const [one, other] = await Promise.all([plannedOf(before), plannedOf(withRelease(before, index, edited))])
        const froms = new Map(one.plans.map(({path, from}) => [path, from]))
        // Where a feed comes or goes, its neighbours change.
        fc.pre(one.plans.length === other.plans.length && other.plans.every(({path}) => froms.has(path)))
        const names = Object.keys(before.releases)
        const [story = '', language = ''] = (names[index % names.length] ?? '').replace('.md', '').split('/')
        for (const {path, from} of other.plans) {
          const texts = `${one.made.get(path) ?? ''}${other.made.get(path) ?? ''}`
          // A calendar says when its language last changed.
          const isThere = texts.includes(`/${story}/`) || path === `${language}/events.ics`
          if (!isThere) untouched++
          if (froms.get(path) !== from) expect([path, isThere]).toEqual([path, true])
        }
      }),
      law
    )
    expect(untouched).toBeGreaterThan(500)
  })

  it('of a calendar that keeps the lines of what is as it was makes the same bytes', async () => {
    let same = 0
    await fc.assert(
      fc.asyncProperty(situation, change, async (before, changed) => {
        const [one, other] = await Promise.all([openOf(before), openOf(changed(before))])
        fc.pre(JSON.stringify(one.settings) === JSON.stringify(other.settings))
        const texts = new Map(calendars(one).map(({path, content}) => [path, Buffer.from(content)]))
        const entries = new Map(one.entries.map((entry) => [entry.release.id, JSON.stringify(entry)]))
        const isSame = (entry: PublicEntry) => {
          const is = entries.get(entry.release.id) === JSON.stringify(entry)
          if (is) same++
          return is
        }
        const kept = (path: string) => {
          const bytes = texts.get(path)
          return bytes && {bytes, isSame}
        }
        const made = Array.from(plannedCalendars(other, {kept}), (plan) => plan.make())
        expect(made.map((file) => ({...file, content: textOf(file)}))).toEqual(calendars(other))
      }),
      law
    )
    expect(same).toBeGreaterThan(10)
  })

  it('of a part of a feed in which nothing moved is what it was', async () => {
    let [same, live] = [0, 0]
    await fc.assert(
      fc.asyncProperty(situation, change, async (before, changed) => {
        const [one, other] = await Promise.all([openOf(before), openOf(changed(before))])
        const around = ({settings, entries}: PublicNewsroom) =>
          JSON.stringify([settings, [...new Set(entries.map(({release}) => release.language))].toSorted()])
        fc.pre(around(one) === around(other))
        const known = [one, other].map(({entries}) => new Set(entries.map((entry) => JSON.stringify(entry))))
        const moved = [...one.entries, ...other.entries].filter((entry) =>
          known.some((entries) => !entries.has(JSON.stringify(entry)))
        )
        const files = new Map(Array.from(plannedFeeds(one), (plan) => [plan.path, plan]))
        const planned = (path: string) => {
          const plan = files.get(path)
          if (plan) same++
          return plan
        }
        const plans = [...plannedFeeds(other, {before: {moved, planned}})]
        const told = plans.map(({path, from}) => [path, from])
        expect(told).toEqual(Array.from(plannedFeeds(other), ({path, from}) => [path, from]))
        live += plans.filter((plan) => /^[a-z].*rss\.xml$/u.test(plan.path) && files.get(plan.path) === plan).length
      }),
      law
    )
    expect(same).toBeGreaterThan(100)
    // And of a feed none of whose releases moved, the newest too.
    expect(live).toBeGreaterThan(20)
  })

  it('writes each item once for as long as it is remembered, and makes the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(situation, fc.nat(), edit, async (before, index, edited) => {
        const known = new Map<string, string>()
        const writtenOf = async ({releases, yaml, now}: Situation) => {
          const open = publicAt(await everythingOf(filesOf(releases), yaml), now)
          let count = 0
          // As a cache on disk has it.
          const remember = (from: string, write: () => WrittenItem): WrittenItem => {
            if (!known.has(from)) count++
            const text = known.get(from) ?? JSON.stringify(write())
            known.set(from, text)
            return JSON.parse(text) as WrittenItem
          }
          const plans = plannedFeeds(open, {remember, digest: (text) => `${text.length} ${text}`})
          expect(Array.from(plans, (plan) => plan.make())).toEqual(feeds(open))
          return count
        }
        const counts = [
          await writtenOf(before),
          await writtenOf(before),
          await writtenOf(withRelease(before, index, edited))
        ]
        const [first = 0, second, third] = counts
        expect(first).toBeLessThanOrEqual(Object.keys(before.releases).length)
        expect(second).toBe(0)
        // The release itself, its translation, and what corrects it.
        expect(third).toBeLessThanOrEqual(3)
      }),
      {...law, numRuns: 10}
    )
  })

  it('holds in parts what it holds as a whole, of texts and of bytes', async () => {
    const open = await everythingOf(
      {'havn/da.md': '---\npublished: 2026-01-05 09:00\n---\n# Havn åbner\n\nNær kajen.\n'},
      fjordYaml
    )
    const shown = publicAt(open, must(instant('2026-02-01T00:00:00Z')))
    const bytesOf = ({texts: {rss, atom, json}, remarks}: WrittenItem) => ({
      texts: {rss: Buffer.from(rss), atom: Buffer.from(atom), json: Buffer.from(json)},
      remarks
    })
    const texts = [...plannedFeeds(shown)]
    const bytes = [...plannedFeeds(shown, {remember: (_, write) => bytesOf(write())})]
    const joined = ({inParts}: PlannedFile) =>
      inParts && Buffer.concat(inParts().parts.map((part) => Buffer.from(part))).toString()
    const whole = (plan: PlannedFile) => Buffer.from(plan.make().content).toString()
    expect(texts.filter(({inParts}) => inParts).length).toBeGreaterThan(2)
    for (const plan of [...texts, ...bytes]) if (plan.inParts) expect(joined(plan)).toBe(whole(plan))
    expect(bytes.map(whole)).toEqual(texts.map(whole))
  })

  it('knows its release by the whole of it where nobody says another word', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async (before) => {
        const open = publicAt(await everythingOf(filesOf(before.releases), before.yaml), before.now)
        const plans = [...plannedFeeds(open), ...plannedCompanions(open), ...plannedCalendars(open)]
        expect(plans.map((plan) => plan.make())).toEqual([...feeds(open), ...companions(open), ...calendars(open)])
        for (const {path, from} of plans) expect(from).toContain(path)
      }),
      {...law, numRuns: 10}
    )
  })
})

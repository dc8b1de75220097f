import {
  calendarOf,
  contactCard,
  happenings,
  inLanguage,
  markdownOf,
  must,
  type PublicEntry,
  type PublicNewsroom,
  type Release,
  type ReleaseId,
  url
} from '@budstikke/core'
import {basename} from 'node:path'
import {VFile} from 'vfile'
import type {Call} from '../call.ts'
import type {Copy} from '../build/piece.ts'
import type {ExtrasOf} from '../extras.ts'
import {digest} from '../cache/cache.ts'
import {pathOf} from '../pictures/told.ts'
import type {Kit, PressKits} from './kits.ts'
import {credits, plainRelease} from './text.ts'
import {type Packed, zip} from './zip.ts'

/**
 * A ZIP in the folder of every release that can be read: its text (as text and as Markdown), its pictures in full size with
 * a list of who made them and on what terms, its documents, and cards and calendar files for its people and events.
 */
export async function pressKits(call: Call, {open, media, cache, last, digestOf}: ExtrasOf): Promise<PressKits> {
  const places = new Map(media.map(({from, to}) => [to, from]))
  const made = new Map<ReleaseId, Kit>()
  const pieces: Copy[] = []
  for (const entry of open.entries.filter(({release}) => release.timing.state === 'published')) {
    const {release, permalink, files: folder, topics, published, since, updated} = entry
    const files = filesOf(entry, open, places)
    const digests = new Map<string, string>()
    for (const {from} of files) digests.set(from, cache.nameOf(from) ?? digest(await call.edge.files.read(from)))
    // Everything that the archive is made of, the program too, and nothing that changes when another release comes.
    const {zone, organisation, url: root} = open.settings
    const recipe = JSON.stringify([
      [digestOf(release), release.timing, release.related, release.corrects],
      [permalink, folder, topics, published, since, updated],
      [zone, organisation, root, [...digests.values()], call.edge.edition()]
    ])
    const place = () =>
      cache.file(recipe, 'press-kit.zip', async () => {
        const packed: Packed[] = [...textsOf(entry, open, files)]
        for (const one of files) packed.push({path: one.path, content: await call.edge.files.read(one.from)})
        return zip(
          packed.map(({path, content}) => ({path: `${release.slug}-${release.language}/${path}`, content})),
          since.slice(0, 10)
        )
      })
    const href = must(url('press-kit.zip', permalink))
    const path = href.slice(root.length)
    pieces.push({path, from: recipe, place})
    const size = last.same(path, digest(recipe))?.size ?? (await call.edge.files.size(await place()))
    made.set(release.id, {href, size, type: 'application/zip'})
  }
  return {pieces, of: ({release}) => made.get(release.id)}
}

/** A file that goes into a kit: what the release calls it, where it is, and its path in the archive. */
interface KitFile {
  readonly src: string
  readonly from: string
  readonly path: string
}

function filesOf(
  {release, files}: PublicEntry,
  {settings}: PublicNewsroom,
  places: ReadonlyMap<string, string>
): readonly KitFile[] {
  const taken = new Set<string>()
  const found = (folder: string, src: string | undefined): readonly KitFile[] => {
    const to = src === undefined ? undefined : pathOf(url(src, files), settings.url)
    const from = to === undefined ? undefined : places.get(to)
    if (src === undefined || to === undefined || from === undefined) return []
    const path = unlike(`${folder}/${basename(to)}`, taken)
    taken.add(path)
    return [{src, from, path}]
  }
  return [
    ...release.images.flatMap(({src}) => found('pictures', src)),
    ...release.attachments.flatMap(({src}) => found('documents', src))
  ]
}

// Two folders of a release may hold files of one name.
function unlike(path: string, taken: ReadonlySet<string>): string {
  let made = path
  for (let number = 2; taken.has(made); number++) made = path.replace(/(\.[^./]*)?$/u, `-${number}$1`)
  return made
}

function textsOf(entry: PublicEntry, open: PublicNewsroom, files: readonly KitFile[]): readonly Packed[] {
  const {release} = entry
  const {settings} = open
  const organisation = release.organisation ?? inLanguage(settings.organisation, release.language)
  const {language} = release
  const listed = credits(entry, new Map(files.map(({src, path}) => [src, path])))
  return [
    {path: `${release.slug}.txt`, content: plainRelease(entry, open)},
    {
      path: `${release.slug}.md`,
      content: markdownOf(parsedFrom(entry), {around: {zone: settings.zone, language}, outright: true})
    },
    ...(listed === undefined ? [] : [{path: 'pictures/CREDITS.txt', content: listed}]),
    ...release.contacts.map((contact, index) => ({
      path: `contacts/contact-${index + 1}.vcf`,
      content: contactCard(contact, {organisation, language, url: settings.url})
    })),
    ...happenings(entry).map((happening) => ({
      path: `events/event-${happening.number}.ics`,
      content: calendarOf([happening], settings, {title: release.headline, language})
    }))
  ]
}

// As the public knows it: nothing that its author's file says of the days to come.
function parsedFrom({release, published, since}: PublicEntry): Parameters<typeof markdownOf>[0] {
  const corrections = release.timing.state === 'published' ? release.timing.corrections : []
  const known: Release = {
    ...release,
    timing: {state: 'published', ...(published === undefined ? {added: since} : {at: published}), corrections}
  }
  return {release: known, evidence: [], embedded: [], file: new VFile({path: `${release.slug}.md`})}
}

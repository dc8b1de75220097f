import {
  type ArchivedRelease,
  type Bcp47,
  bcp47,
  parseArchived,
  parseRelease,
  type Parsed,
  readVia,
  type Surroundings
} from '@budstikke/core'
import {readFeed} from '@budstikke/rss'
import {createHash} from 'node:crypto'
import {basename, dirname} from 'node:path'
import {VFile} from 'vfile'
import type {Call} from '../call.ts'
import {shown} from '../paths.ts'
import {remarkOn} from '../remarks.ts'
import {sourceAt} from '../source.ts'
import {diskTrouble} from '../trouble.ts'
import type {ArchiveDocument} from './archive-document.ts'
import {feedDocuments} from './feed-documents.ts'
import {releasesOfFeed} from './feed-releases.ts'
import {jsonDocuments} from './json-documents.ts'
import {archiveEndings, endingOf, type Place} from './walk.ts'

/** One text to bring in: a file, or one of the many in an archive. */
export interface Item {
  /** As the person would write it; of an archive, with the name that it has there: `feed.xml#4711`. */
  readonly from: string
  /** Where it lies, whole. */
  readonly place: string
  /** Where paths in it start; absent for what was on the web. */
  readonly folder?: string
  /** What it is known again by: a hash of its bytes. */
  readonly hash: string
  /** What is kept of it beside the release. */
  readonly original: {readonly name: string; readonly content: string | Uint8Array}
  readonly file: VFile
  readonly archived?: ArchivedRelease
  /** The language that the archive as a whole says it is in. */
  readonly assumed?: Bcp47
}

/** The release that an item is. */
export function parseItem({file, archived, assumed}: Item, around: Surroundings): Promise<Parsed> {
  if (archived === undefined) return parseRelease(file, around)
  return parseArchived(file, archived, assumed === undefined ? around : {...around, language: assumed})
}

/**
 * The items in a file, one after the other, so that only one is in memory; a file that cannot be read is one item with an
 * error on its file. What was met in a folder and is no archive (a site map, settings of a program) has none.
 */
export async function* itemsAt(call: Call, where: Place): AsyncGenerator<Item, void> {
  const ending = endingOf(where.place)
  if (!archiveEndings.has(ending)) yield fileItem(call, where.place, await sourceAt(call, where.place))
  else {
    const read = () => textIn(call.edge.files.stream(where.place))
    yield* archiveItems(call, where, ending === 'json' ? jsonDocuments(read) : feedDocuments(read()))
  }
}

function fileItem(call: Call, place: string, file: VFile): Item {
  const content = typeof file.value === 'string' ? file.value : (file.value ?? new Uint8Array())
  return {
    from: shown(call.edge, place),
    place,
    folder: dirname(place),
    hash: hashOf(content),
    original: {name: basename(place), content},
    file
  }
}

async function* archiveItems(
  call: Call,
  {place, named}: Place,
  documents: AsyncIterable<ArchiveDocument>
): AsyncGenerator<Item, void> {
  const path = shown(call.edge, place)
  let [index, isArchive] = [0, false]
  try {
    for await (const {document, cut} of documents) {
      const read = cut ? undefined : releasesIn(document)
      if (read === undefined) {
        // What a folder has beside archives is not spoken of; an archive that breaks off is.
        if (cut || index > 0) yield faulty(call, place, 'archive-cut', {actual: String(index)})
        else if (named) yield faulty(call, place, 'archive-unknown')
        return
      }
      isArchive = true
      for (const release of read.releases) yield archivedItem(call, place, index++, release, read.language)
    }
  } catch (error) {
    throw diskTrouble(error, path)
  }
  if (!isArchive && named) yield faulty(call, place, 'archive-unknown')
}

function releasesIn(
  document: string
): {readonly releases: readonly ArchivedRelease[]; readonly language: Bcp47 | undefined} | undefined {
  const via = readVia(document)
  if (via !== undefined) return {releases: via, language: undefined}
  const feed = readFeed(document)
  return feed && {releases: releasesOfFeed(feed), language: bcp47(feed.options.language ?? '')}
}

function faulty(
  call: Call,
  place: string,
  id: 'archive-cut' | 'archive-unknown',
  fields: {readonly actual?: string} = {}
): Item {
  const file = new VFile({path: shown(call.edge, place)})
  remarkOn(file, id, fields)
  return fileItem(call, place, file)
}

function archivedItem(
  call: Call,
  place: string,
  index: number,
  archived: ArchivedRelease,
  assumed: Bcp47 | undefined
): Item {
  const hash = hashOf(JSON.stringify(archived))
  const {address: _, ...said} = archived
  const stem = basename(place).replace(/\.[^.]+$/u, '')
  return {
    from: `${shown(call.edge, place)}#${archived.origin ?? index + 1}`,
    place,
    hash,
    original: {
      name: `${stem}-${hash.slice(0, 12)}.json`,
      content: `${JSON.stringify({address: archived.address, ...said}, null, 2)}\n`
    },
    // What has no headline is named by its place in the archive.
    file: new VFile({path: `${stem}-${index + 1}`}),
    archived,
    ...(assumed === undefined ? {} : {assumed})
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The text of a feed as it comes, in the encoding that its mark or its first line says; UTF-8 where neither does. */
async function* textIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    yield decoder.decode(chunk, {stream: true})
  }
  if (decoder !== undefined) yield decoder.decode()
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be'
  const declared = /^[^>]*encoding=["']([\w.:-]{1,40})["']/u.exec(String.fromCharCode(...first.subarray(0, 200)))?.[1]
  try {
    return new TextDecoder(declared ?? 'utf-8').encoding
  } catch {
    // A name that no table has: what reads a feed says what is wrong with its letters.
    return 'utf-8'
  }
}

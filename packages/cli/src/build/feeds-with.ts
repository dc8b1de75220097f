import {join} from 'node:path'
import type {Call} from '../call.ts'
import type {Laid} from './last-build.ts'
import type {Remade, SwappedItem} from './story-files.ts'

/** The feeds of a newsroom by the names of their files, and the form of the items in each. */
const formats: ReadonlyMap<string, 'rss' | 'atom' | 'json'> = new Map([
  ['rss.xml', 'rss'],
  ['atom.xml', 'atom'],
  ['feed.json', 'json']
])

/** What is in the built folder, and what is to be put into its feeds. */
export interface FeedsWith {
  readonly out: string
  readonly laid: readonly Laid[]
  readonly items: readonly SwappedItem[]
  /** Whether every item is in a feed, however old it is. */
  readonly hasArchives: boolean
}

/**
 * The feeds that hold any of `items`, each with the fresh item in the place of the old one: all else that a feed says it says
 * by what an edit of a text does not change. `undefined` where an item is not found as it was written.
 *
 * An archive of a year is some megabytes in each of three formats, for everything, for a language and for each topic: to
 * find an item in it takes a hundredth of the time that it takes to write it.
 */
export async function feedsWith(
  {edge}: Call,
  {out, laid, items, hasArchives}: FeedsWith
): Promise<readonly Remade[] | undefined> {
  const paths = new Set(laid.map(({path}) => path))
  const remade: Remade[] = []
  const counts = {rss: 0, atom: 0, json: 0}
  for (const one of laid) {
    const format = formats.get(one.path.slice(one.path.lastIndexOf('/') + 1))
    const candidates = format === undefined ? [] : items.filter((item) => mayHold(one.path, item, paths))
    if (format === undefined || candidates.length === 0) continue
    let bytes: Uint8Array | undefined
    let text = await edge.files.read(join(out, one.path))
    for (const {old, fresh} of candidates) {
      const at = placeOf(text, old.texts[format])
      if (at === 'twice') return undefined
      if (at === undefined) continue
      counts[format] += 1
      const from = at + Buffer.byteLength(old.texts[format])
      text = bytes = Buffer.concat([text.subarray(0, at), Buffer.from(fresh.texts[format]), text.subarray(from)])
    }
    if (bytes === undefined) continue
    const {path, mended, marks} = one
    // What it is made of is only known to who looks at all that it holds: whoever does makes it again.
    remade.push({path, from: '', size: bytes.length, mended, bytes, changed: marks?.[1] ?? 0})
  }
  const isWhole = counts.rss === counts.atom && counts.rss === counts.json
  return isWhole && (!hasArchives || counts.rss >= items.length) ? remade : undefined
}

function placeOf(bytes: Uint8Array, text: string): number | 'twice' | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const at = text === '' ? -1 : all.indexOf(text)
  if (at < 0) return undefined
  return all.includes(text, at + 1) ? 'twice' : at
}

// A feed of all languages, or of the item's; and of the archives those of its year, whatever the clock says at its turn.
function mayHold(path: string, {language, since}: SwappedItem, paths: ReadonlySet<string>): boolean {
  const parts = path.split('/')
  const [first = ''] = parts
  const year = parts.at(-2) ?? ''
  const isArchive = /^\d{4}$/u.test(year) && paths.has([...parts.slice(0, -2), ...parts.slice(-1)].join('/'))
  const isRoot = parts.length === 1 || (parts.length === 2 && isArchive)
  if (!isRoot && first !== language) return false
  return !isArchive || Math.abs(Number(year) - Number(since.slice(0, 4))) <= (/-(?:12-31|01-01)T/u.test(since) ? 1 : 0)
}

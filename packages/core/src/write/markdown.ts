import type {PhrasingContent, RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {keysOf} from '../model/keys-of.ts'
import type {Instant} from '../model/time.ts'
import type {Release} from '../model/release.ts'
import type {Surroundings} from '../model/settings.ts'
import {type Parsed, releaseFrom} from '../parse.ts'
import {frontMatterIn} from '../read/front-matter.ts'
import {readMarkdownSync} from '../read/markdown.ts'
import {readSettings} from '../read/settings.ts'
import {remarkTree} from '../read/mdast/remark.ts'
import {fairPhrasing} from '../recognise/blocks/fair-phrasing.ts'
import {frontMatterOf} from './front-matter.ts'
import {same} from './same.ts'
import {allSettings, type Said, saidOf, settingsFor, type SettingKey, zoneOf} from './settings.ts'

/** How a release is written down. */
export interface MarkdownOptions {
  /** What the newsroom knew when the release was parsed, and will know when the file is read. */
  readonly around?: Surroundings
  /** When the archive takes it in: given to a release that bears no day of publication, which would be a draft without. */
  readonly imported?: Instant
  /** What the front matter says to people before its first key, a comment each: where the original lies. */
  readonly notes?: readonly string[]
  /**
   * Front matter says every field that has something in it, and nothing is parsed to find out what the text says by itself.
   * For people and for other programs, and many times as fast; what is parsed again may differ where a rule takes words of
   * the text.
   */
  readonly outright?: boolean
}

/**
 * The release as Markdown with front matter, for its author to review; parsed again it is the same release.
 *
 * The headline is a heading, the lead a bold paragraph under it, the text follows. Front matter says only what the text
 * does not say by itself: the file is parsed as it is written, and what comes out differently is said, until nothing
 * does.
 */
export function markdownOf(parsed: Parsed, options: MarkdownOptions = {}): string {
  const {around = {}, notes = [], outright = false} = options
  const release = dated(parsed, options.imported)
  const said = saidOf(release, zoneOf(release, around))
  if (outright) return fileOf(release, said, tellingKeys(said), notes)
  let keys: ReadonlySet<SettingKey> = new Set()
  for (;;) {
    const written = fileOf(release, said, keys, notes)
    const again = releaseFrom(
      readMarkdownSync(written, remarkTree, readSettings),
      new VFile({path: parsed.file.path}),
      around
    )
    const more = keysToSay(release, again, keys)
    if (more.length === 0) return written
    keys = new Set([...keys, ...more])
  }
}

// What the text itself shows stays there; that there is nothing of a field is news to nobody but us.
function tellingKeys(said: Said): ReadonlySet<SettingKey> {
  const inText: ReadonlySet<SettingKey> = new Set(['headline', 'lead', 'quotes', 'furniture'])
  return new Set(
    allSettings.filter((key) => {
      const value = said[key] ?? []
      return !inText.has(key) && !(Array.isArray(value) && value.length === 0)
    })
  )
}

/** `release` as an archive takes it in: what nobody dated was published some day, unless its author holds it back. */
function dated({release, file}: Parsed, imported: Instant | undefined): Release {
  if (imported === undefined || release.timing.state !== 'draft' || isHeldBack(file)) return release
  return {...release, timing: {state: 'published', added: imported, corrections: []}}
}

// Only Markdown can say so.
function isHeldBack(file: VFile): boolean {
  const source = typeof file.value === 'string' ? file.value : new TextDecoder().decode(file.value)
  return (
    frontMatterIn(source) !== undefined &&
    readMarkdownSync(source, remarkTree, readSettings).settings.status === 'draft'
  )
}

/** The settings that bring what was read `again` nearer to `release`; none where it is there, or where all is said. */
function keysToSay(release: Release, again: Parsed, keys: ReadonlySet<SettingKey>): SettingKey[] {
  const unsaid = (wanted: readonly SettingKey[]) => [...new Set(wanted)].filter((key) => !keys.has(key))
  const fields = new Set([...keysOf(release), ...keysOf(again.release)])
  const differing = [...fields].filter((field) => !same(release[field], again.release[field]))
  if (differing.length === 0) return []
  const direct = unsaid(differing.flatMap((field) => settingsFor(field, release)))
  if (direct.length > 0) return direct
  // A rule took words of the text for a field: that field is said, so that the rule does not look.
  const takers = again.evidence.filter((one) => one.use === 'taken' && one.rule !== 'settings').map((one) => one.field)
  const silencing = unsaid(
    takers.flatMap((field) => (field === 'headline' || field === 'lead' ? [] : settingsFor(field, release)))
  )
  return silencing.length > 0 ? silencing : unsaid(allSettings)
}

const writer = unified()
  .use(remarkStringify, {bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '*', tightDefinitions: true})
  .use(remarkGfm)
  .freeze()

function fileOf(release: Release, said: Said, keys: ReadonlySet<SettingKey>, notes: readonly string[]): string {
  const settings = allSettings.flatMap((key) =>
    keys.has(key) && said[key] !== undefined ? [[key, said[key]] as const] : []
  )
  const headline: RootContent[] = keys.has('headline')
    ? []
    : [{type: 'heading', depth: 1, children: words(release.headline)}]
  const lead: RootContent[] =
    keys.has('lead') || release.lead === undefined
      ? []
      : [{type: 'paragraph', children: [{type: 'strong', children: words(release.lead)}]}]
  const text = writer.stringify({type: 'root', children: [...headline, ...lead, ...release.body.children]})
  const matter = frontMatterOf(settings, notes)
  return matter === '' ? text : `${matter}\n${text}`
}

function words(value: string): PhrasingContent[] {
  return fairPhrasing([{type: 'text', value}], 'line')
}

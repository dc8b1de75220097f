import type {VFile} from 'vfile'
import {assemble} from './assemble.ts'
import {remark} from './remark.ts'
import {localeOf, locales} from './locales/index.ts'
import type {ArchivedRelease} from './model/archived.ts'
import type {Url} from './model/address.ts'
import {must} from './model/brand.ts'
import type {Evidence} from './model/evidence.ts'
import type {Embedded, Manuscript} from './model/manuscript.ts'
import type {Release} from './model/release.ts'
import type {Surroundings} from './model/settings.ts'
import {zone} from './model/zone.ts'
import {read} from './read/read.ts'
import {localeFor, understand} from './recognise/understand.ts'
import {forgetRelease} from './recognise/words/while-read.ts'

/** A release as its source tells it. */
export interface Parsed {
  readonly release: Release
  /** For every field, which rule took which words from which place. */
  readonly evidence: readonly Evidence[]
  /** The file that came in, with every remark on it as a message. */
  readonly file: VFile
  /** Files that came inside the source (a Word document's pictures, a mail's attachments), by the names the release calls them. */
  readonly embedded: readonly Embedded[]
  /** Of a packed source (Word, mail) the text that was read in it, which the places of evidence and messages point into; of any other, the source is that text. */
  readonly unpacked?: string
  /** Where the source says that it was to be read. */
  readonly address?: Url
  /** Where the source says that its versions in other languages were to be read. */
  readonly versions?: readonly Url[]
}

/**
 * The release that `file` holds, whatever its form: the ending of its path decides how it is read (`.md`, `.txt`,
 * `.html`, `.docx`, `.eml`; plain text where there is none).
 *
 * Any text gives a release; what is odd about it is a message on `file` (`file.messages`). No word is lost: what no
 * rule took is the body, and body and evidence together are the text. Rejects only with what is no text's fault.
 */
export async function parseRelease(file: VFile, around: Surroundings = {}): Promise<Parsed> {
  return releaseFrom(await read(file), file, around)
}

/**
 * The release that an archive hands over: `readVia` reads those of the Via family, feeds are the caller's to read. Messages
 * stand on `file`, whose path names the release where nothing else does; its content is not looked at.
 *
 * Rejects only with what is no text's fault.
 */
export async function parseArchived(
  file: VFile,
  archived: ArchivedRelease,
  around: Surroundings = {}
): Promise<Parsed> {
  const {readArchived} = await import('./read/archived.ts')
  const said = archived.language ?? around.named ?? around.language
  const locale = (said === undefined ? undefined : localeOf(said)) ?? must(locales[0])
  return releaseFrom(readArchived(archived, around.zone ?? must(zone(locale.reading.zone))), file, around)
}

/** The release of a manuscript that was read already. */
export function releaseFrom(manuscript: Manuscript, file: VFile, around: Surroundings = {}): Parsed {
  const locale = localeFor(manuscript, around)
  const understanding = understand(manuscript, locale, around)
  const name = around.name ?? (file.path === undefined ? 'release' : nameOf(file.path))
  const {release, remarks} = assemble({manuscript, understanding, locale, around, name})
  for (const one of [...manuscript.remarks, ...understanding.remarks, ...remarks]) remark(file, one)
  const aside = manuscript.aside.map(({text, place, reason}): Evidence => ({
    field: reason === 'settings' ? 'settings' : 'furniture',
    rule: reason,
    text,
    place,
    use: 'taken',
    certainty: 'sure'
  }))
  forgetRelease()
  const {address, versions} = manuscript.hints ?? {}
  return {
    release,
    evidence: [...aside, ...understanding.evidence],
    file,
    embedded: manuscript.embedded ?? [],
    ...(manuscript.unpacked === undefined ? {} : {unpacked: manuscript.unpacked}),
    ...(address === undefined ? {} : {address}),
    ...(versions === undefined ? {} : {versions})
  }
}

function nameOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/u, '')
    .replace(/\.[^./]+$/u, '')
}

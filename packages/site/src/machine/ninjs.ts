import {
  type Bcp47,
  bodyTree,
  type Contact,
  htmlOf,
  inLanguage,
  type Image,
  label,
  plainBody,
  type PlannedFile,
  type PublicEntry,
  type Section,
  url
} from '@budstikke/core'
import {ninjsFile, releaseAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {plannedFile} from '../from/planned.ts'
import {releaseFrom} from '../from/release.ts'
import {wordFor} from '../from/word.ts'
import type {Site} from '../page-facts.ts'
import {type JsonObject, jsonText, some} from './json.ts'
import {picturesOf, type ReleasePicture} from './pictures.ts'
import {wordCount} from './word-count.ts'

/** The media type of ninjs. */
const type = 'application/json'

const standard: JsonObject = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'
}

/**
 * `ninjs.json` in the folder of a release: the release as the systems of newsdesks take it in. Pictures, documents and
 * translations are associated with it.
 *
 * @see IPTC ninjs 3.1 (iptc.org/std/ninjs)
 */
export function releaseNinjs(site: Site, entry: PublicEntry): readonly PlannedFile[] {
  const path = releaseAt(entry, site.newsroom) + ninjsFile
  const make = () => ({path, type, content: jsonText(newsObject(entry, site)), modified: entry.updated})
  return [plannedFile(path, () => releaseFrom(site, entry), make)]
}

/** `ninjs.json` of each language, which lists the newest. */
export function newestNinjs(site: Site): readonly PlannedFile[] {
  const {languages, of} = catalogueOf(site.newsroom)
  return languages.map((language) => {
    const path = `${language}/${ninjsFile}`
    const list = newest(language, of(language).entries, site)
    return plannedFile(
      path,
      () => wordFor(list),
      () => ({path, type, content: jsonText(list)})
    )
  })
}

/** A release as a news object: all of it; of a withdrawn one that it is, and why. */
function newsObject(entry: PublicEntry, site: Site): JsonObject {
  const {release, permalink, published, since} = entry
  const {timing} = release
  const {settings} = site.newsroom
  const sender = release.organisation ?? inLanguage(settings.organisation, release.language)
  return {
    ...heading(entry, site),
    representationType: 'full',
    version: String(1 + (timing.state === 'published' ? timing.corrections.length : 1)),
    firstCreated: since,
    contentCreated: published?.includes('T') === true ? published : undefined,
    copyrightHolder: sender,
    descriptions: some(descriptions(entry)),
    bodies: some(timing.state === 'withdrawn' ? [] : bodies(entry)),
    by: release.byline.length > 0 ? release.byline.join(', ') : undefined,
    located: release.dateline?.place,
    slugline: release.slug,
    people: some(people(entry)),
    organisations: [
      {name: sender, rel: 'sender', contactInfo: [{type: 'web', value: settings.url}]},
      ...release.contacts.filter(({name}) => name === undefined).map((contact) => desk(contact, sender))
    ],
    subjects: some(
      entry.topics.map((topic) => ({
        name: topic.label,
        uri: `${settings.url}${release.language}/topics/${topic.id}/`,
        literal: topic.id
      }))
    ),
    genres: [{name: release.label ?? label(release.language, `kinds.${release.kind}`), literal: release.kind}],
    events: some(
      release.events.map(({name}, index) => ({
        id: `${release.id}#${index + 1}`,
        name: name ?? release.headline,
        uri: `${permalink}#event-${index + 1}`
      }))
    ),
    altIds: [{role: 'permalink', value: permalink}],
    associations: some([
      ...picturesOf(entry, site).map((picture, index) => pictureObject(picture, index)),
      ...attachments(entry),
      ...entry.translations.map((version) => ({
        name: version.headline,
        rel: 'translation',
        uri: version.id,
        type: 'text',
        representationType: 'partial',
        language: version.language,
        title: version.headline,
        renditions: renditions(version.permalink, site)
      }))
    ]),
    standard
  }
}

/** What a list says of a release, and its whole begins with. */
function heading(entry: PublicEntry, site: Site): JsonObject {
  const {release, permalink, updated} = entry
  return {
    uri: release.id,
    type: 'text',
    language: release.language,
    pubStatus: release.timing.state === 'withdrawn' ? 'canceled' : 'usable',
    versionCreated: updated,
    title: release.headline,
    headlines: [
      plain('headline', release.headline),
      ...(release.kicker === undefined ? [] : [plain('kicker', release.kicker)])
    ],
    renditions: renditions(permalink, site)
  }
}

function renditions(permalink: string, {newsroom}: Site): readonly JsonObject[] {
  const page = {name: 'web', href: permalink, contentType: 'text/html'}
  const object = {name: 'ninjs', href: permalink + ninjsFile, contentType: type}
  return newsroom.settings.without.includes('ninjs') ? [page] : [page, object]
}

function newest(language: Bcp47, spoken: readonly PublicEntry[], site: Site): JsonObject {
  const {settings} = site.newsroom
  const listed = spoken.slice(0, settings.feeds.newest)
  return {
    uri: `${settings.url}${language}/${ninjsFile}`,
    type: 'composite',
    representationType: 'partial',
    language,
    title: inLanguage(settings.title ?? settings.organisation, language),
    versionCreated: listed
      .map(({updated}) => updated)
      .toSorted()
      .at(-1),
    associations: some(
      listed.map((entry) => ({
        name: entry.release.headline,
        ...heading(entry, site),
        representationType: 'partial',
        descriptions: some(descriptions(entry))
      }))
    ),
    standard
  }
}

function descriptions({release}: PublicEntry): readonly JsonObject[] {
  const {timing, lead} = release
  if (timing.state === 'withdrawn') return [plain('withdrawal', timing.reason)]
  return [
    ...(lead === undefined ? [] : [plain('lead', lead)]),
    ...timing.corrections.map(({note}) => plain('correction', note))
  ]
}

function bodies({release, files, permalink}: PublicEntry): readonly JsonObject[] {
  const html = htmlOf(
    bodyTree(release.body, {language: release.language, prefix: release.slug, files, page: permalink})
  )
  const text = plainBody(release.body)
  const counts = {charCount: text.length, wordCount: wordCount(text)}
  return [
    ...(text === '' ? [] : [{role: 'main', contentType: 'text/html', ...counts, value: html}]),
    ...(text === '' ? [] : [{...plain('main', text), ...counts}]),
    ...release.facts.map((part) => plain('fact-box', sectionText(part))),
    ...release.boilerplate.map((part) => plain('boilerplate', sectionText(part)))
  ]
}

function people({release}: PublicEntry): readonly JsonObject[] {
  const quoted = [...new Set(release.quotes.map(({speaker}) => speaker))].filter((name) => name !== undefined)
  return [
    ...release.byline.map((name) => ({name, rel: 'author'})),
    ...quoted.map((name) => ({name, rel: 'quoted'})),
    ...release.contacts.flatMap((contact) =>
      contact.name === undefined ? [] : [{name: contact.name, rel: 'contact', contactInfo: some(ways(contact))}]
    )
  ]
}

// Whom nobody named is a desk of the organisation's.
function desk(contact: Contact, sender: string): JsonObject {
  return {name: contact.role ?? sender, rel: 'contact', contactInfo: some(ways(contact))}
}

function ways({role, phones, emails}: Contact): readonly JsonObject[] {
  return [
    ...phones.map((value) => ({type: 'phone', role, value})),
    ...emails.map((value) => ({type: 'email', role, value}))
  ]
}

function pictureObject({href, facts, ...image}: ReleasePicture, index: number): JsonObject {
  return {
    name: `picture-${index + 1}`,
    rel: 'picture',
    uri: href,
    type: 'picture',
    by: image.credit,
    copyrightNotice: image.rights ?? image.credit,
    usageTerms: image.rights,
    descriptions: some(saidOf(image)),
    renditions: [
      {
        name: 'original',
        href,
        contentType: facts.type,
        width: facts.width,
        height: facts.height,
        sizeInBytes: facts.size
      }
    ]
  }
}

function saidOf({caption, alt}: Image): readonly JsonObject[] {
  return [
    ...(caption === undefined ? [] : [plain('caption', caption)]),
    ...(alt === undefined ? [] : [plain('alt', alt)])
  ]
}

function attachments({release, files}: PublicEntry): readonly JsonObject[] {
  return release.attachments.flatMap(({src, title, type: contentType, size}, index): readonly JsonObject[] => {
    const href = url(src, files)
    if (href === undefined) return []
    const name = `document-${index + 1}`
    return [
      {
        name,
        rel: 'attachment',
        uri: href,
        type: 'component',
        title,
        renditions: [{name: 'original', href, contentType, sizeInBytes: size}]
      }
    ]
  })
}

function plain(role: string, value: string): JsonObject {
  return {role, contentType: 'text/plain', value}
}

function sectionText({heading: title, text}: Section): string {
  return title === undefined ? text : `${title}\n\n${text}`
}

import type {ArchivedRelease} from '../model/archived.ts'
import {type Url, url} from '../model/address.ts'
import {type Bcp47, bcp47} from '../model/language.ts'
import type {Attachment, Image} from '../model/release.ts'
import type {ContactSetting} from '../model/settings.ts'
import {instant, type Instant, type PlainDate, plainDate} from '../model/time.ts'

/**
 * The releases in the public JSON of the Via family of services (`/json/v2/releases` of Via Ritzau, Via TT, NTB
 * Kommunikasjon and STT Info), each language version one, versions of one story with the same `story`; `undefined` for
 * JSON that is something else, and for what is no JSON.
 *
 * Tolerant: one release or many, bare or in `releases`; a field of an unknown shape is as if absent. Logotypes belong to
 * the sender and are left out.
 *
 * @see Via Ritzau, "JSON-svar", and Via TT, "Så här ser JSON-svaret ut" (their support pages)
 */
export function readVia(text: string): readonly ArchivedRelease[] | undefined {
  const records = recordsIn(parsed(text))
  if (records.length === 0 || !records.every(isRelease)) return undefined
  return records.flatMap((record) => versionsOf(record))
}

type Fields = Readonly<Record<string, unknown>>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    // No JSON, so not this JSON, which is what the answer says.
    return undefined
  }
}

function recordsIn(data: unknown): readonly Fields[] {
  if (Array.isArray(data)) return data.filter(isFields)
  if (!isFields(data)) return []
  const inside = data['releases'] ?? data['release']
  return inside === undefined ? [data] : recordsIn(inside)
}

function isRelease(record: Fields): boolean {
  return (
    string(record['title']) !== undefined &&
    (typeof record['body'] === 'string' || typeof record['leadtext'] === 'string')
  )
}

/** A record and the versions it carries whole; those it only points to are in the archive by themselves, if at all. */
function versionsOf(record: Fields): readonly ArchivedRelease[] {
  const others = list(record['versions']).filter(isFields)
  const names = [record, ...others].flatMap((one) => origin(one) ?? []).toSorted()
  const story = others.length === 0 ? {} : {story: names[0] ?? ''}
  const own = archived(record)
  const seen = new Set([own.language ?? ''])
  const whole = others.filter(isRelease).flatMap((other): ArchivedRelease[] => {
    // What a version does not say for itself (sender, hour, pictures) is what its first version says.
    const {
      address: _,
      origin: __,
      ...version
    } = archived({
      ...record,
      id: undefined,
      url: undefined,
      language: undefined,
      leadtext: undefined,
      body: undefined,
      ...other
    })
    if (version.language === undefined || seen.has(version.language)) return []
    seen.add(version.language)
    const [address, name] = [addressOf(other), origin(other)]
    return [
      {...version, ...story, ...(address === undefined ? {} : {address}), ...(name === undefined ? {} : {origin: name})}
    ]
  })
  return [{...own, ...story}, ...whole]
}

function archived(record: Fields): ArchivedRelease {
  const publisher = isFields(record['publisher']) ? string(record['publisher']['name']) : string(record['publisher'])
  const language = languageOf(record['language'] ?? record['locale'])
  const published = moment(record['published'] ?? record['date'])
  const [name, address, headline, lead] = [
    origin(record),
    addressOf(record),
    string(record['title']),
    string(record['leadtext'])
  ]
  return {
    ...(name === undefined ? {} : {origin: name}),
    ...(address === undefined ? {} : {address}),
    ...(language === undefined ? {} : {language}),
    ...(published === undefined ? {} : {published}),
    ...(headline === undefined ? {} : {headline}),
    ...(lead === undefined ? {} : {lead}),
    body: string(record['body']) ?? '',
    ...(publisher === undefined ? {} : {organisation: publisher}),
    contacts: all(record, 'contacts', 'contact').flatMap(contactOf),
    boilerplate: all(record, 'boilerplate', 'boilerplates').flatMap(boilerplateOf),
    images: all(record, 'images', 'image').flatMap(imageOf),
    attachments: all(record, 'documents', 'attachments', 'files').flatMap(attachmentOf),
    links: [...all(record, 'links'), ...all(record, 'video', 'videos')].flatMap(linkOf),
    topics: [...new Set([...all(record, 'keywords'), ...all(record, 'channels')].flatMap(topicOf))]
  }
}

function contactOf(value: unknown): readonly ContactSetting[] {
  if (!isFields(value)) return []
  const [name, role] = [first(value, 'name'), first(value, 'title', 'role', 'jobTitle')]
  const phones = [value['phone'], value['phones'], value['mobile'], value['telephone']]
    .flat()
    .flatMap((one) => string(one) ?? [])
  const emails = [value['email'], value['emails']].flat().flatMap((one) => string(one) ?? [])
  if (name === undefined && phones.length + emails.length === 0) return []
  return [
    {
      ...(name === undefined ? {} : {name}),
      ...(role === undefined ? {} : {role}),
      phones: [...new Set(phones)],
      emails: [...new Set(emails)]
    }
  ]
}

function boilerplateOf(value: unknown): readonly {readonly heading?: string; readonly body: string}[] {
  const body = isFields(value) ? first(value, 'body', 'text', 'content', 'description') : string(value)
  const heading = isFields(value) ? first(value, 'title', 'heading', 'name') : undefined
  return body === undefined ? [] : [{...(heading === undefined ? {} : {heading}), body}]
}

function imageOf(value: unknown): readonly Image[] {
  const src = isFields(value) ? first(value, 'url', 'src', 'original', 'large', 'thumbnail') : string(value)
  if (src === undefined) return []
  if (!isFields(value)) return [{src}]
  const [alt, caption] = [first(value, 'alt', 'altText'), first(value, 'caption', 'description', 'title')]
  const credit = first(value, 'photographer', 'credit', 'byline', 'copyright')
  return [
    {
      src,
      ...(alt === undefined ? {} : {alt}),
      ...(caption === undefined ? {} : {caption}),
      ...(credit === undefined ? {} : {credit})
    }
  ]
}

function attachmentOf(value: unknown): readonly Attachment[] {
  const src = isFields(value) ? first(value, 'url', 'src') : string(value)
  if (src === undefined) return []
  const title = isFields(value) ? first(value, 'title', 'name', 'caption', 'description') : undefined
  const type = isFields(value) ? first(value, 'type', 'contentType', 'mimeType') : undefined
  return [{src, ...(title === undefined ? {} : {title}), ...(type?.includes('/') ? {type} : {})}]
}

// Of a video the service gives the code that embeds it; the address stands in it.
function linkOf(value: unknown): readonly {readonly url?: Url; readonly title?: string}[] {
  const text = isFields(value) ? first(value, 'url', 'src') : string(value)
  const address = url(/https?:\/\/[^\s"'<>”]+/u.exec(text ?? '')?.[0] ?? '')
  const title = isFields(value) ? first(value, 'title', 'name', 'description') : undefined
  return address === undefined ? [] : [{url: address, ...(title === undefined ? {} : {title})}]
}

function topicOf(value: unknown): readonly string[] {
  const topic = (isFields(value) ? first(value, 'name', 'title') : string(value))?.trim()
  return topic === undefined ? [] : [topic]
}

function languageOf(value: unknown): Bcp47 | undefined {
  const text = isFields(value) ? first(value, 'code', 'id', 'language') : string(value)
  return text === undefined ? undefined : bcp47(text.replace('_', '-'))
}

function moment(value: unknown): Instant | PlainDate | undefined {
  const text = string(value)
  // `+0200`, as some of them write it, is no RFC 3339.
  return text === undefined
    ? undefined
    : (instant(text.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2')) ?? plainDate(text.slice(0, 10)))
}

function origin(record: Fields): string | undefined {
  const id = record['id'] ?? record['releaseId']
  return typeof id === 'number' ? String(id) : string(id)
}

function addressOf(record: Fields): Url | undefined {
  return url(first(record, 'url', 'Url', 'link') ?? '')
}

/** What stands under the first of `keys` that there is, as a list, whether there is one or many. */
function all(record: Fields, ...keys: readonly string[]): readonly unknown[] {
  const value = keys.map((key) => record[key]).find((one) => one !== undefined && one !== null)
  return list(value)
}

function first(record: Fields, ...keys: readonly string[]): string | undefined {
  return keys.map((key) => string(record[key])).find((text) => text !== undefined)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type {Author, Enclosure, Extension} from 'feed'
import {dateIn} from './dates.ts'
import {isRecord} from './extension.ts'
import {withoutGaps} from './fair-fields.ts'
import {htmlOfText} from './html.ts'
import type {FeedParts, FormatLinks, Picture, PressItem} from './model.ts'

/** The parts of a JSON Feed, version 1 or 1.1. `undefined` for JSON that is none. A field of the wrong type is as if absent. */
export function readJson(text: string): FeedParts | undefined {
  const feed = parsed(text.replace(/^\uFEFF/u, ''))
  if (!feed || !/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/u.test(string(feed['version']) ?? '')) return undefined
  const own = record(feed['_budstikke']) ?? {}
  const link = (value: unknown): FormatLinks | undefined => {
    const href = string(value)
    return href === undefined ? undefined : {json: href}
  }
  return {
    options: withoutGaps({
      id: string(own['id']),
      title: string(feed['title']) ?? '',
      link: string(feed['home_page_url']),
      description: string(feed['description']),
      language: string(feed['language']),
      image: string(feed['icon']),
      favicon: string(feed['favicon']),
      feedLinks: link(feed['feed_url']),
      authors: authorsOf(feed),
      hubs: records(feed['hubs']).flatMap((hub) => string(hub['url']) ?? []),
      updated: dateIn(string(own['updated'])),
      copyright: string(own['copyright']),
      translations: records(own['translations']).flatMap((one) => {
        const [language, json] = [string(one['language']), string(one['url'])]
        return language === undefined || json === undefined ? [] : [{language, json}]
      }),
      history: withoutGaps({
        closed: own['archive'] === true ? true : undefined,
        complete: own['complete'] === true ? true : undefined,
        current: link(own['current_url']),
        previous: link(feed['next_url']),
        next: link(own['newer_url'])
      })
    }),
    items: records(feed['items']).map(readItem),
    categories: list(own['categories']).flatMap((category) => string(category) ?? []),
    contributors: records(own['contributors']).map(authorOf),
    extensions: extensionsOf(feed)
  }
}

function readItem(item: Fields): PressItem {
  const own = record(item['_budstikke']) ?? {}
  const html = string(item['content_html'])
  const text = string(item['content_text'])
  const published = dateIn(string(item['date_published']))
  const image = string(item['image'])
  const pictures = records(own['pictures']).map(pictureOf)
  const corrects = record(own['corrects'])
  const corrected = string(corrects?.['id'])
  // Version 1 let ids be numbers.
  const id = string(item['id']) ?? (typeof item['id'] === 'number' ? String(item['id']) : undefined)
  return withoutGaps({
    id,
    title: string(item['title']) ?? '',
    link: string(item['url']) ?? string(item['external_url']) ?? '',
    date: dateIn(string(item['date_modified'])) ?? published ?? new Date(Number.NaN),
    published,
    language: string(item['language']),
    summary: string(item['summary']),
    content: html ?? (text === undefined ? undefined : paragraphs(text)),
    author: authorsOf(item),
    contributor: records(own['contributors']).map(authorOf),
    copyright: string(own['rights']),
    category: list(item['tags']).flatMap((tag) => (typeof tag === 'string' ? [{name: tag}] : [])),
    pictures: pictures.length > 0 || image === undefined ? pictures : [{url: image}],
    enclosures: records(item['attachments']).map(enclosureOf),
    translations: records(own['translations']).flatMap((one) => {
      const [language, url] = [string(one['language']), string(one['url'])]
      return language === undefined || url === undefined ? [] : [{language, url}]
    }),
    corrects: corrected === undefined ? undefined : withoutGaps({id: corrected, link: string(corrects?.['link'])}),
    extensions: extensionsOf(item)
  })
}

function pictureOf(picture: Fields): Picture {
  return withoutGaps({
    url: string(picture['url']) ?? '',
    type: string(picture['type']),
    alt: string(picture['alt']),
    caption: string(picture['caption']),
    credit: string(picture['credit']),
    rights: string(picture['rights']),
    width: number(picture['width']),
    height: number(picture['height']),
    length: number(picture['length'])
  })
}

function enclosureOf(attachment: Fields): Enclosure {
  return withoutGaps({
    url: string(attachment['url']) ?? '',
    type: string(attachment['mime_type']),
    title: string(attachment['title']),
    length: number(attachment['size_in_bytes']),
    duration: number(attachment['duration_in_seconds'])
  })
}

// `author` is what version 1 had.
function authorsOf(fields: Fields): Author[] {
  const all = records(fields['authors'])
  const one = record(fields['author'])
  return (all.length > 0 || one === undefined ? all : [one]).map(authorOf)
}

function authorOf(fields: Fields): Author {
  const url = string(fields['url'])
  const email = url?.startsWith('mailto:') ? decoded(url.slice('mailto:'.length)) : undefined
  return withoutGaps({
    name: string(fields['name']),
    link: email === undefined ? url : undefined,
    email,
    avatar: string(fields['avatar'])
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray `%`: it says what it says.
    return text
  }
}

function extensionsOf(fields: Fields): Extension[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const objects = name.startsWith('_') && name !== '_budstikke' ? record(value) : undefined
    return objects === undefined ? [] : [{name, objects: {...objects}}]
  })
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/u)
    .map((part) => `<p>${htmlOfText(part.trim())}</p>`)
    .join('\n')
}

type Fields = Readonly<Record<string, unknown>>

function parsed(text: string): Fields | undefined {
  try {
    return record(JSON.parse(text))
  } catch {
    // Not JSON, so no JSON Feed, which is what the answer says.
    return undefined
  }
}

function record(value: unknown): Fields | undefined {
  return isRecord(value) ? value : undefined
}

function records(value: unknown): readonly Fields[] {
  return list(value).filter(isRecord)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined
}

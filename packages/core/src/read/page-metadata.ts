import type {Element, Nodes, Root} from 'hast'
import {type Url, url} from '../model/address.ts'
import {bcp47} from '../model/language.ts'
import type {Hints} from '../model/manuscript.ts'
import {type Instant, instant, type PlainDate, plainDate} from '../model/time.ts'
import {normalise} from './normalise.ts'

/**
 * What a page says for machines: JSON-LD first, since newsrooms keep it for search engines, then Open Graph, then the
 * page's own title and language.
 *
 * @see schema.org/Article; ogp.me; HTML Living Standard, sections 3.2.6 (lang) and 4.2 (metadata)
 */
export function hintsIn(page: Root): Hints {
  const metas = new Map<string, string>()
  const articles: Record<string, unknown>[] = []
  const alternates: string[] = []
  let canonical: string | undefined
  let language: string | undefined
  visit(page, (element) => {
    const {tagName, properties} = element
    if (tagName === 'html' && typeof properties['lang'] === 'string') language = properties['lang']
    if (tagName === 'link' && isOf(properties['rel'], 'canonical')) canonical ??= properties['href'] ?? ''
    if (
      tagName === 'link' &&
      isOf(properties['rel'], 'alternate') &&
      properties['hrefLang'] !== undefined &&
      properties['type'] === undefined
    ) {
      alternates.push(properties['href'] ?? '')
    }
    if (tagName === 'meta') {
      const name = String(properties['property'] ?? properties['name'] ?? '').toLowerCase()
      if (name !== '' && typeof properties['content'] === 'string' && !metas.has(name))
        metas.set(name, properties['content'])
    }
    if (tagName === 'script' && properties['type'] === 'application/ld+json')
      for (const article of articlesIn(textIn(element))) articles.push(article)
  })
  const [article] = articles
  const headline = words(article?.['headline']) ?? words(metas.get('og:title'))
  const published =
    when(article?.['datePublished']) ?? when(metas.get('article:published_time')) ?? when(metas.get('dc.date'))
  const organisation = words(nameOf(article?.['publisher'])) ?? words(metas.get('og:site_name'))
  const tag = bcp47(words(article?.['inLanguage']) ?? language ?? metas.get('og:locale')?.replace('_', '-') ?? '')
  const address = url(canonical ?? metas.get('og:url') ?? words(article?.['url']) ?? '')
  const versions = [...new Set(alternates.flatMap((one) => url(one, address) ?? []))].filter(
    (one): one is Url => one !== address
  )
  return {
    ...(address === undefined ? {} : {address}),
    ...(versions.length === 0 ? {} : {versions}),
    ...(tag === undefined ? {} : {language: tag}),
    ...(headline === undefined ? {} : {headline}),
    ...(published === undefined ? {} : {published}),
    ...(organisation === undefined ? {} : {organisation})
  }
}

function visit(node: Nodes, see: (element: Element) => void): void {
  if (node.type === 'element') see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}

function isOf(value: unknown, name: string): boolean {
  return [value].flat().some((one) => String(one).toLowerCase() === name)
}

function textIn({children}: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

const articleTypes = new Set([
  'Article',
  'NewsArticle',
  'PressRelease',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'BlogPosting',
  'Event'
])

function articlesIn(json: string): Record<string, unknown>[] {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    // Pages carry broken JSON-LD; the visible text says the same.
    return []
  }
  return things(data).filter((thing) => [thing['@type']].flat().some((type) => articleTypes.has(String(type))))
}

function things(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap((one: unknown) => things(one))
  if (typeof data !== 'object' || data === null) return []
  const thing: Readonly<Record<string, unknown>> = {...data}
  return [thing, ...things(thing['@graph'])]
}

function nameOf(thing: unknown): unknown {
  return typeof thing === 'object' && thing !== null && 'name' in thing ? thing.name : thing
}

function words(value: unknown): string | undefined {
  const text = typeof value === 'string' ? normalise(value).trim() : ''
  return text === '' ? undefined : text
}

function when(value: unknown): Instant | PlainDate | undefined {
  return typeof value === 'string' ? (instant(value.trim()) ?? plainDate(value.trim().slice(0, 10))) : undefined
}

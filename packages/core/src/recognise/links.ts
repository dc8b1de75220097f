import {LinkifyIt} from 'linkify-it'
import type {Nodes} from 'mdast'
import type {Reading} from '../locales/reading.ts'
import {addressEndings} from '../locales/domains.ts'
import type {Evidence} from '../model/evidence.ts'
import {url} from '../model/address.ts'
import type {Block} from '../model/manuscript.ts'
import type {Attachment, Link} from '../model/release.ts'
import {rememberedAlone, rememberedOf} from './blocks/remember.ts'
import {furnitureOf} from './page/furniture-lines.ts'
import {endsSentence, isParagraph, isProse, wordCount} from './blocks/prose.ts'
import {bracket, closingSmallWord, kindAt, letter, space} from './words/letters.ts'
import {withoutLongWords} from './words/long-words.ts'
import {headlineFrom} from './masthead.ts'
import {phonesIn} from './contact/phones.ts'
import {offsetOf} from './blocks/place.ts'
import {follows} from './blocks/neighbours.ts'
import type {Rule, Scene} from './rule.ts'
import {sectionOf, type SectionHeading} from './page/sections.ts'
import {seen, taken} from './blocks/taking.ts'
import {holds, lowered} from './words/presence.ts'

/**
 * Addresses, calls to action and attached files. A line that is nothing else leaves the text, one within a sentence
 * stays; a call (`Læs rapporten`) counts below the text or with its address, since a subheading may open alike.
 */
export const links: Rule = {
  id: 'links',
  silencedBy: ['links', 'attachments'],
  find(scene) {
    const {blocks} = scene
    const {reading} = scene.locale
    const found: Link[] = []
    const attachments: Attachment[] = []
    const evidence: Evidence[] = []
    const gone = new Set<Block>()
    const take = (block: Block, link?: Link) => {
      gone.add(block)
      const file = linksWithin(block)[0]?.file
      if (file) attachments.push({...file, title: block.text})
      else if (link) found.push(link)
      evidence.push(taken(block, {field: 'links', rule: 'links', ...(link ? {value: link} : {})}))
    }
    const lastText = blocks.findLastIndex((block) => isParagraph(block))
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      if (!block) break
      if (gone.has(block)) continue
      const section = sectionOf(block, reading)
      const below = section && isList(section) ? linesBelow(scene, index) : []
      if (below.length > 0) {
        take(block)
        for (const line of below) take(line, linkOf(line))
      } else if (announcesAddress(blocks, index, reading)) {
        take(block)
      } else if (isAddress(block) || isCall(block, index > lastText || !headsText(blocks[index + 1]), reading)) {
        take(block, linkOf(block))
      } else {
        for (const link of linksWithin(block)) {
          if (link.file) attachments.push(link.file)
          else found.push(link.link)
          evidence.push(
            seen(
              block,
              {field: link.file ? 'attachments' : 'links', rule: 'links', value: link.file ?? link.link},
              link.from,
              link.to
            )
          )
        }
      }
    }
    // Standing text and contacts were taken before; the addresses in them are the release's as well.
    const left = new Set(blocks.map(offsetOf))
    const from = headlineFrom(scene) ?? 0
    for (const block of scene.manuscript.blocks) {
      if (left.has(offsetOf(block)) || offsetOf(block) <= from) continue
      const within = linksWithin(block)
      if (within.length === 0 || furnitureOf(block, reading)) continue
      for (const {link, from: start, to} of within) {
        found.push(link)
        evidence.push(seen(block, {field: 'links', rule: 'links', value: link}, start, to))
      }
    }
    if (evidence.length === 0) return undefined
    const {plain, files} = apart(found)
    const all = [...attachments, ...files]
    return {
      found: {links: unique(plain), ...(all.length === 0 ? {} : {attachments: all})},
      evidence,
      rest: blocks.filter((block) => !gone.has(block))
    }
  }
}

// Endings that Nordic organisations use beside those of countries, and the one that is kept for examples (RFC 2606).
const endings = [
  'app',
  'dev',
  'online',
  'site',
  'tech',
  'news',
  'digital',
  'events',
  'art',
  'design',
  'energy',
  'health',
  'group',
  'green',
  'cloud',
  'blog',
  'example'
]
const finder = new LinkifyIt({fuzzyEmail: false, fuzzyLink: true}).tlds(endings, true)

function isList({id}: SectionHeading): boolean {
  return id === 'links' || id === 'documents'
}

function linesBelow({blocks, manuscript, country, locale: {reading}}: Scene, index: number): readonly Block[] {
  const lines: Block[] = []
  const heading = blocks[index]
  for (const block of blocks.slice(index + 1, index + 31)) {
    const isLine =
      !isProse(block.text) && block.kind !== 'heading' && block.kind !== 'table' && !/\S@\S/u.test(block.text)
    const section = sectionOf(block, reading)
    const isTitle = block.kind === 'item' || wordCount(block.text) >= 2 || isAddress(block) || isFileName(block.text)
    if (
      !isLine ||
      !isTitle ||
      !follows(manuscript, lines.at(-1) ?? heading, block) ||
      (section && section.id !== 'links' && section.id !== 'documents') ||
      furnitureOf(block, reading) ||
      // `Presskontakt: …, 070-91 23 400` right below it: whom to call is no link.
      phonesIn(block.text, country, reading).length > 0
    )
      break
    // Set apart by more than the lines above: something else begins.
    const second = lines[1] ?? lines[0]
    if (second && block.gap > Math.max(second.gap, lines[0]?.gap ?? 0)) break
    lines.push(block)
  }
  return lines
}

// What stands above running text may be its heading.
function headsText(below: Block | undefined): boolean {
  return below !== undefined && (isParagraph(below) || below.kind === 'item' || below.kind === 'table')
}

// One address and nothing else, but for a label: `Link: https://…`.
function isAddress(block: Block): boolean {
  const match = block.kind === 'heading' ? undefined : printedIn(block.text)[0]
  return (
    match !== undefined &&
    /^(?:[\p{L} ]{1,20}:)?\s*[(<[]?$/u.test(block.text.slice(0, match.index)) &&
    /^[\s>)\].]*$/u.test(block.text.slice(match.lastIndex))
  )
}

// `Se også omtalen på` above an address is no link of its own.
function announcesAddress(blocks: readonly Block[], index: number, reading: Reading): boolean {
  const block = blocks[index]
  const below = blocks[index + 1]
  return (
    block?.kind === 'paragraph' &&
    below !== undefined &&
    (block.text.endsWith(':') || closingSmallWord(block.text) >= 0) &&
    opensCall(block.text, reading) &&
    !isProse(block.text) &&
    !endsSentence(block.text) &&
    isAddress(below) &&
    !holdsAddress(block)
  )
}

// In running text only what is plainly an address: `https://…`, `www.…`.
const printedIn = rememberedAlone((text: string) => {
  // Behind the stop of an address stands a letter, behind that of a sentence a space.
  if (!text.includes('://') && !(hasInnerStop(text) && dotted.test(lowered(text)))) return []
  return (finder.match(withoutLongWords(text)) ?? []).filter(
    ({raw, index}) =>
      /^(?:https?:|www\.)/iu.test(raw) ||
      (bare.test(raw) &&
        !/[)\]}@\p{L}\p{N}]\s?$/u.test(text.slice(Math.max(0, index - 1), index)) &&
        !/[\])] $/u.test(text.slice(Math.max(0, index - 2), index)))
  )
})

// `nattensmuseum.dk/program`: small letters throughout, for a paper may be called `Sydnyt.dk`.
const bare = new RegExp(
  String.raw`^[a-z0-9æøåäö-]{3,63}(?:\.[a-z0-9æøåäö-]{2,63}){0,2}\.(?:${addressEndings.join('|')})(?:/|$)`,
  'u'
)
// Of a text in small letters.
const dotted = new RegExp(String.raw`\.(?:${addressEndings.join('|')})(?![\p{L}\p{N}])|www\.`, 'u')

function hasInnerStop(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1))
    if (at + 1 < text.length && (kindAt(text, at + 1) & space) === 0) return true
  return false
}

/** Whether `block` calls the reader elsewhere: `Læs hele undersøgelsen på …`, `Hent rapporten (pdf)`. */
function isCall(block: Block, isBelow: boolean, reading: Reading): boolean {
  const {text} = block
  if (block.kind === 'heading' || text.length > 300 || wordCount(text) < 2 || wordCount(text) > 16 || isProse(text))
    return false
  if (isFileName(text)) return true
  if (isBelow && pointsHere(text, reading)) return true
  if (!opensCall(text, reading)) return false
  if (holdsAddress(block)) return true
  return isBelow && !endsSentence(text) && !text.endsWith(',')
}

function holdsAddress(block: Block): boolean {
  return finder.test(withoutLongWords(block.text)) || linksWithin(block).length > 0
}

function isFileName(text: string): boolean {
  if (!text.includes('.') && !holds(text, bracket)) return false
  return /\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)\)?$|[([]\s*(?:pdf|docx?|xlsx?|pptx?|csv|zip)\b/iu.test(text)
}

function opensCall(text: string, {calls}: Reading): boolean {
  let end = 0
  while ((kindAt(text, end) & letter) !== 0) end++
  return end > 0 && calls.verbs.includes(text.slice(0, end).toLowerCase())
}

// `Programmet finder du her`, `Program för dagen hittar du här: Ny socialpolitik`: the words for the link's place.
function pointsHere(text: string, {calls}: Reading): boolean {
  if (text.length > 160) return false
  const lower = text.toLowerCase()
  return calls.here.some((words) => {
    const at = lower.lastIndexOf(` ${words}`)
    return at > 0 && /^\s*(?:[:>»›→]|\.?$)/u.test(lower.slice(at + 1 + words.length))
  })
}

function linkOf(block: Block): Link {
  const [marked] = linksWithin(block)
  const [printed] = finder.match(withoutLongWords(block.text)) ?? []
  const address =
    marked?.link.url ??
    (printed
      ? url(printed.url.replace(/^http:\/\/(?!http)/u, printed.schema === '' ? 'https://' : 'http://'))
      : undefined)
  const isAddressAlone =
    printed !== undefined &&
    block.text.replaceAll(/[\s<>()[\].]/gu, '').length === printed.raw.replaceAll('.', '').length
  const title = isAddressAlone ? {} : {title: block.text}
  return {...(address === undefined ? {} : {url: address}), ...title}
}

interface Within {
  readonly link: Link
  /** The same as an attachment, where it is a file. */
  readonly file?: Attachment
  readonly from: number
  readonly to: number
}

// Markup first; what is only printed is looked for where no markup stands.
const linksWithin = rememberedOf((block: Block): readonly Within[] => {
  const marked = hasLink(block.node) ? markedLinks(block.node, 0) : []
  if (marked.length > 0) return marked
  return printedIn(block.text).flatMap((match) => {
    const address = url(match.url)
    return address === undefined
      ? []
      : [{link: {url: address, title: match.raw}, from: match.index, to: match.lastIndex}]
  })
})

// Most blocks have none: their words need not be put together to know where each begins.
function hasLink(node: Nodes): boolean {
  return node.type === 'link' || ('children' in node && node.children.some((child) => hasLink(child)))
}

function markedLinks(node: Nodes, from: number): readonly Within[] {
  if (node.type === 'link') {
    const words = wordsOf(node)
    const address = url(node.url)
    if (address === undefined && (/^[a-z][a-z0-9+.-]*:/iu.test(node.url) || fileOf(node.url, words) === undefined))
      return []
    const title = words === '' || words === node.url ? {} : {title: words}
    const link: Link = {...(address === undefined ? {} : {url: address}), ...title}
    const file = fileOf(node.url, words)
    return [{link, ...(file ? {file} : {}), from, to: from + words.length}]
  }
  if (!('children' in node)) return []
  const found: Within[] = []
  let at = from
  for (const child of node.children) {
    for (const link of markedLinks(child, at)) found.push(link)
    at += wordsOf(child).length
  }
  return found
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map((child) => wordsOf(child)).join('')
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : node.type === 'break' ? ' ' : ''
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  zip: 'application/zip',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4'
}

function fileOf(src: string, words: string): Attachment | undefined {
  const [path = ''] = src.split(/[?#]/u, 1)
  // `hent?fil=plan.pdf` is a file as well.
  const ending = [path, src].flatMap((text) => /\.([a-z0-9]{2,4})$/iu.exec(text)?.[1]?.toLowerCase() ?? [])[0] ?? ''
  const type = types[ending]
  return type === undefined ? undefined : {src, ...(words === '' || words === src ? {} : {title: words}), type}
}

function apart(found: readonly Link[]): {readonly plain: readonly Link[]; readonly files: readonly Attachment[]} {
  const files: Attachment[] = []
  const plain: Link[] = []
  for (const link of found) {
    const file = link.url === undefined ? undefined : fileOf(link.url, link.title ?? '')
    if (file) files.push(file)
    else plain.push(link)
  }
  return {plain, files}
}

function unique(found: readonly Link[]): readonly Link[] {
  const known = new Set<string>()
  return found.filter((link) => {
    const key = `${link.url ?? ''} ${link.url === undefined ? (link.title ?? '') : ''}`
    return !known.has(key) && known.add(key)
  })
}

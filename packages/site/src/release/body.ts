import {bodyTree, type Image, type PublicEntry, url} from '@budstikke/core'
import type {Element, ElementContent, Root} from 'hast'
import {type Html, Mixture, tag} from '../html.ts'
import {addressOf, figure, shown} from '../parts/picture.ts'
import type {View} from '../view.ts'
import {pullQuote} from './quote.ts'

type Mdast = PublicEntry['release']['body']

/** The text of a release as its page shows it, with a pull quote where it is long enough for one. */
export function body(view: View, entry: PublicEntry): readonly Html[] {
  const {release, files, permalink} = entry
  const tree: Root = bodyTree(release.body, {language: release.language, prefix: release.slug, files, page: permalink})
  const mixture = new Mixture()
  const setting = {view, entry, mixture, inBody: new Levels(tree)}
  const blocks = tree.children.flatMap((child) => (child.type === 'doctype' ? [] : block(child, setting)))
  if (blocks.length === 0) return []
  const {quote, before} = pullQuote(release, blocks)
  const text = (from: number, to?: number) => element.text(mixture.html(blocks.slice(from, to)))
  const parts = quote === undefined ? element.text(mixture.html(blocks)) : [text(0, before), quote, text(before)]
  return [element.body(parts)]
}

const element = {
  body: tag('div', {className: ['body', 'e-content']}),
  text: tag('div', {dataText: ''})
}

/** The pictures of a release that its text does not show where it speaks of them. */
export function picturesBeside(entry: PublicEntry): readonly Image[] {
  if (entry.release.images.length === 0) return []
  const inText = new Set(sourcesIn(entry.release.body).map((src) => url(src, entry.files)))
  return entry.release.images.filter((image) => image.src !== undefined && !inText.has(addressOf(image, entry)))
}

function sourcesIn(node: Mdast | Mdast['children'][number]): readonly string[] {
  const own = node.type === 'image' ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => sourcesIn(child))] : own
}

interface Setting {
  readonly view: View
  readonly entry: PublicEntry
  readonly mixture: Mixture
  readonly inBody: Levels
}

function block(node: ElementContent, setting: Setting): ElementContent[] {
  if (node.type !== 'element' || isPlain(node)) return [node]
  const {tagName} = node
  if (tagName === 'p') {
    const [only, ...others] = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''))
    if (only?.type === 'element' && only.tagName === 'img' && others.length === 0) return picture(only, setting, 'text')
  }
  if (isHeading(node)) return [{...node, tagName: setting.inBody.of(node), children: within(node, setting)}]
  if (tagName === 'table') return [scrolled({...headed(node), children: within(headed(node), setting)}, setting)]
  return [inline(node, setting)]
}

// Paragraphs that are nothing but words stand as they are, and most do.
function isPlain({tagName, children}: Element): boolean {
  return tagName === 'p' && children.every(({type}) => type === 'text')
}

function within(node: Element, setting: Setting): Element['children'] {
  return node.children.flatMap((child) => (child.type === 'element' ? block(child, setting) : [child]))
}

const empty: Element = {type: 'element', tagName: 'span', properties: {}, children: []}

function inline(node: Element, setting: Setting): Element {
  const {properties} = node
  const tagName = node.tagName === 'th' && node.children.length === 0 ? 'td' : node.tagName
  if (tagName === 'img') return picture(node, setting, 'inline')[0] ?? empty
  const {href, align, scope, ...others} = properties
  return {
    ...node,
    // A corner that heads nothing is a cell.
    tagName,
    properties: {
      ...others,
      ...(tagName === 'th' && scope !== undefined ? {scope} : {}),
      ...(typeof href === 'string' ? {href: setting.view.near(href)} : {}),
      // How a column stands is the stylesheet's: the attribute went with HTML 4.
      ...(align === 'right' || align === 'center' ? {className: [`to-${align}`]} : {})
    },
    children: within(node, setting)
  }
}

// A picture on its own line is shown with what the release says of it; one among words stays among them.
function picture({properties}: Element, {view, entry, mixture}: Setting, where: 'text' | 'inline'): Element[] {
  const src = textOf(properties['src']) ?? ''
  const image = entry.release.images.find((one) => addressOf(one, entry) === src)
  const alt = textOf(properties['alt']) ?? image?.alt ?? ''
  const address = addressOf({src}, entry)
  if (address === undefined) return []
  if (where === 'inline') return [mixture.placeOf(shown(view, address, alt, {place: 'text', around: 'span'}))]
  const whole = figure(view, entry, {...image, src, alt}, 'text')
  return whole ? [mixture.placeOf(whole, image?.caption)] : []
}

function textOf(value: Element['properties'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}

// What a heading heads: its column in the head of a table, its row where it opens one (WCAG technique H63).
function headed(node: Element, inHead = node.tagName === 'thead'): Element {
  const children = node.children.map((child, index) => {
    if (child.type !== 'element') return child
    if (child.tagName !== 'th' || child.properties['scope'] !== undefined)
      return headed(child, inHead || child.tagName === 'thead')
    const opens = node.children.slice(0, index).every((before) => before.type !== 'element')
    return {...child, properties: {...child.properties, scope: opens && !inHead ? 'row' : 'col'}}
  })
  return {...node, children}
}

// A table that is wider than a telephone is moved under the finger, or with the arrow keys.
function scrolled(table: Element, {entry: {release}}: Setting): Element {
  const properties = {className: ['wide-table'], ariaLabel: release.headline, tabIndex: 0}
  return {type: 'element', tagName: 'section', properties, children: [table]}
}

/** The levels of the headings in a body: below the headline, and none left out on the way down. */
class Levels {
  readonly #levels = new Map<Element, string>()

  constructor(tree: Root) {
    let above: readonly (readonly [printed: number, shown: number])[] = [[0, 1]]
    const headings: Element[] = []
    findHeadings(tree, headings)
    for (const heading of headings) {
      const printed = Number(heading.tagName.slice(1))
      above = above.filter(([level]) => level < printed)
      const level = Math.min((above.at(-1)?.[1] ?? 1) + 1, 6)
      above = [...above, [printed, level]]
      this.#levels.set(heading, `h${level}`)
    }
  }

  of(heading: Element): string {
    return this.#levels.get(heading) ?? 'h2'
  }
}

function findHeadings(node: Root | Element, found: Element[]): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (isHeading(child)) found.push(child)
    else findHeadings(child, found)
  }
}

function isHeading({tagName}: Element): boolean {
  return tagName.length === 2 && tagName >= 'h1' && tagName <= 'h6'
}

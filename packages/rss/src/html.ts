import type {Element, Root, RootContent} from 'hast'
import {fromParse5} from 'hast-util-from-parse5'
import {sanitize} from 'hast-util-sanitize'
import {toHtml} from 'hast-util-to-html'
import {toText} from 'hast-util-to-text'
import {SKIP, visit} from 'unist-util-visit'
import {address} from './address.ts'
import {isClean} from './html-clean.ts'
import type {Report} from './messages.ts'
import {parseFragment} from './html-fragment.ts'
import {allowed, addressesIn, embedding} from './html-schema.ts'
import {isFit, xmlText} from './xml-text.ts'

/**
 * `value`, a fragment of HTML, as a feed may carry it: sanitised, every address whole, no deeper than readers stand.
 *
 * Links and pictures start from `base`, a link within the page (`#fn1`) too: in a reader there is no such page. What
 * is embedded (`iframe`) becomes a link to it; a picture without a usable address becomes its alternative text. The
 * answer is a fixed point: what it answers goes through unchanged, so no reader's parser can make other elements of it.
 */
export function feedHtml(value: string, base: string | undefined, report: Report): string {
  return isClean(value, base) ? value : purified(xmlText(value, report), base, report)
}

function purified(said: string, base: string | undefined, report: Report): string {
  let html = said
  // Sane HTML is done after one pass, odd HTML after two; only nesting that HTML does not know takes more.
  for (let pass = 0; pass < 5 && !(pass > 0 && isClean(html, base)); pass++) {
    const next = parsedHtml(html, base, pass === 0 ? report : silently)
    if (next === html) break
    html = next
  }
  return inFeed(html)
}

/** The words of a fragment of HTML, on one line. */
export function textOfHtml(html: string): string {
  return /[<&]/u.test(html)
    ? toText(fromParse5(parseFragment(html, silently)))
        .replaceAll(/\s+/gu, ' ')
        .trim()
    : html.replaceAll(/\s+/gu, ' ').trim()
}

/**
 * Plain text as HTML that says the same. An ampersand before a space names nothing and stays as it is (HTML, section 13.2.5.72): a
 * browser that shows RSS by its stylesheet shows the letters of a summary, escapes and all.
 */
export function htmlOfText(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return inFeed(text)
  const plain = text.replaceAll(/&(?! )/gu, '&#x26;').replaceAll('<', '&#x3C;')
  return isFit(plain) && !plain.includes(']]') ? plain : inFeed(toHtml({type: 'text', value: text}))
}

/** A tree as the HTML of a feed. */
export function htmlOfTree(tree: Root | Element): string {
  return inFeed(toHtml(tree))
}

function silently(): void {
  // A later pass meets only what the first one made.
}

/** `html` cleaned once, whether or not it needs it. */
export function parsedHtml(html: string, base: string | undefined, report: Report): string {
  const tree = fromParse5(parseFragment(html, report))
  if (tree.type !== 'root') return ''
  const removed = new Set<string>()
  visit(tree, 'element', (element, index, parent) => {
    if (!allowed.tagNames.includes(element.tagName)) removed.add(`<${element.tagName}>`)
    for (const name of Object.keys(element.properties)) if (/^on/iu.test(name)) removed.add(name)
    const instead = replacement(element, base, report)
    if (instead && parent && index !== undefined) {
      parent.children.splice(index, 1, ...instead)
      return [SKIP, index + instead.length]
    }
    completeAddresses(element, base, report)
    keepFirstLine(element)
    return undefined
  })
  if (removed.size > 0) report('html-removed', [...removed].join(', '))
  return inFeed(xmlText(toHtml(sanitize(tree, allowed)), report))
}

// Said in HTML, so that it needs no care in CDATA; there is no place in clean HTML where the two differ.
function inFeed(html: string): string {
  return html.includes(']]>') ? html.replaceAll(']]>', ']]&gt;') : html
}

// What the element becomes if it cannot stay but has something to say.
function replacement(element: Element, base: string | undefined, report: Report): RootContent[] | undefined {
  const source = element.properties['src']
  const target = typeof source === 'string' ? address(source, base) : undefined
  if (embedding.includes(element.tagName))
    return target === undefined
      ? undefined
      : [{type: 'element', tagName: 'a', properties: {href: target}, children: [{type: 'text', value: target}]}]
  if (element.tagName !== 'img' || target !== undefined) return undefined
  const words = element.properties['alt']
  if (typeof source === 'string') report('address-unusable', source, 'https:// or http://')
  return typeof words === 'string' && words !== '' ? [{type: 'text', value: words}] : []
}

function completeAddresses(element: Element, base: string | undefined, report: Report): void {
  const {properties} = element
  for (const name of addressesIn) {
    const value = properties[name]
    if (typeof value !== 'string') continue
    const whole = address(value, base, name === 'href' ? 'link' : 'page')
    if (whole === undefined) {
      report('address-unusable', value, name === 'href' ? 'https://, http://, mailto: or tel:' : 'https:// or http://')
      delete properties[name]
    } else properties[name] = whole
  }
}

// A parser drops the line break that opens `pre`; another one before it keeps the answer a fixed point.
function keepFirstLine({tagName, children}: Element): void {
  const [first] = children
  if (tagName === 'pre' && first?.type === 'text' && first.value.startsWith('\n')) first.value = `\n${first.value}`
}

import type {Element, ElementContent, Root} from 'hast'
import {type Html, Mixture} from '../html.ts'
import type {View} from '../view.ts'
import {cleaned} from './clean.ts'
import type {PartOf, Whole} from './part-names.ts'

/** The content of each part of a whole; an empty one is left out. */
export type Parts<Name extends Whole> = Readonly<Record<PartOf<Name>, readonly Html[]>>

/**
 * A whole of its parts: as `layout` lays them out, or as the organisation does.
 *
 * A file of the organisation's with the name of a part stands in its place, one with the name of the whole lays the
 * parts out. In either `<slot name="body"></slot>` is where our part of that name goes, and a `<slot>` without a name
 * what would have stood there. A part that the page would not have (no events, nobody to ask) is not there either way.
 */
export function compose<Name extends Whole>(
  view: View,
  whole: Name,
  parts: Parts<Name>,
  layout: (parts: Parts<Name>) => readonly Html[]
): readonly Html[] {
  if (!view.site.options.own?.parts?.size) return layout(parts)
  const replaced: Record<string, readonly Html[]> = {}
  for (const [name, content] of Object.entries<readonly Html[]>(parts)) {
    const own = ownPart(view, `${whole}-${name}`)
    if (own && content.length > 0) replaced[name] = filled(own, {...parts, '': content}, view)
  }
  const slots = Object.assign({}, parts, replaced)
  const laid = layout(slots)
  const own = ownPart(view, whole)
  return own ? filled(own, {...slots, '': laid}, view) : laid
}

/** A part that the organisation replaced: that for the page's language before that for all. */
function ownPart({site, language}: View, name: string): Root | undefined {
  const {parts} = site.options.own ?? {}
  const own = parts?.get(`${name}.${language}`) ?? parts?.get(name)
  return own === undefined ? undefined : cleaned(own)
}

type Slots = Readonly<Record<string, readonly Html[]>>

function filled(tree: Root, slots: Slots, view: View): readonly Html[] {
  const mixture = new Mixture()
  const nodes = tree.children.flatMap((child) =>
    child.type === 'doctype' ? [] : inPlace(child, {slots, view, mixture})
  )
  return nodes.length === 0 ? [] : [mixture.html(nodes)]
}

interface Filling {
  readonly slots: Slots
  readonly view: View
  readonly mixture: Mixture
}

function inPlace(node: ElementContent, filling: Filling): readonly ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : []
  const {slots, view, mixture} = filling
  if (node.tagName === 'slot') return (slots[nameOf(node)] ?? []).map((html) => mixture.placeOf(html))
  return [
    {
      ...node,
      properties: addressed(node, view),
      children: node.children.flatMap((child) => inPlace(child, filling))
    }
  ]
}

function nameOf({properties}: Element): string {
  const {name} = properties
  return typeof name === 'string' ? name : ''
}

// What is written `site/fyr.svg` or `da/contacts.html` begins at the newsroom's root, wherever the page is.
function addressed({properties}: Element, {to}: View): Element['properties'] {
  const {href, src} = properties
  return {
    ...properties,
    ...(typeof href === 'string' && isPath(href) ? {href: to(href)} : {}),
    ...(typeof src === 'string' ? {src: to(src)} : {})
  }
}

function isPath(href: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|[#?])/iu.test(href)
}

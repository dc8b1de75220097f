import type {Element, ElementContent, Properties} from 'hast'

/** What stands in an element: elements, and text. */
export type Inside = string | ElementContent

/**
 * An element as hastscript would make it of plain properties, `element('p', ['Text'])`. Every release's content is made of
 * some fifty of them, and hastscript looks up each name and each value.
 */
export function element(tagName: string, inside: readonly Inside[], properties: Properties = {}): Element {
  const children: ElementContent[] = []
  for (const one of inside) children.push(typeof one === 'string' ? {type: 'text', value: one} : one)
  return {type: 'element', tagName, properties, children}
}

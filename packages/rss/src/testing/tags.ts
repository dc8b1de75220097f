import {parse} from 'parse5'

/** Start tags of a document, each as its name and attributes. */
export function tagsIn(html: string): readonly string[] {
  const tags: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('tagName' in node && 'attrs' in node && Array.isArray(node.attrs)) {
      const names = node.attrs.map((attribute: {readonly name: string}) => attribute.name)
      tags.push(`${String(node.tagName)} ${names.toSorted().join(' ')}`.trim())
    }
    if ('childNodes' in node && Array.isArray(node.childNodes)) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return tags
}

import type {Extension} from 'feed'
import {prefixOf} from './extension.ts'
import {namespaces} from './namespaces.ts'
import {declaredIn} from './read-xml.ts'
import type {XmlNode} from './read-xml.ts'

/**
 * What no field took, as extensions of npm `feed`: nothing of a foreign feed is lost. `rootScope` holds the namespaces
 * that the new root will declare; others travel on the element.
 */
export function readExtensions(nodes: readonly XmlNode[], rootScope: Readonly<Record<string, string>>): Extension[] {
  return nodes.map((node) => ({name: extensionName(node), objects: {...compact(node, rootScope)}}))
}

// Atom's own links have no prefix in Atom, but are known by it everywhere else.
function extensionName(node: XmlNode): string {
  return node.name === 'atom:link' ? node.name : writtenName(node)
}

function compact(node: XmlNode, known: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const prefixes = [node.element.name, ...Object.keys(node.attributes)].flatMap((name) => prefixOf(name) ?? [])
  const foreign = prefixes.filter(
    (prefix) =>
      known[prefix] === undefined && node.scope[prefix] !== undefined && namespaces[prefix] !== node.scope[prefix]
  )
  const own = Object.entries(node.attributes).filter(
    ([name, uri]) => !name.startsWith('xmlns:') || namespaces[name.slice('xmlns:'.length)] !== uri
  )
  const missing = foreign
    .filter((prefix) => prefix !== 'xmlns' && prefix !== 'xml')
    .map((prefix) => [`xmlns:${prefix}`, node.scope[prefix] ?? ''] as const)
  const attributes = Object.fromEntries([
    ...own.map(([name, value]) => [name, escaped(value)] as const),
    ...missing.filter(([name]) => node.attributes[name] === undefined)
  ])
  const inside = {...known, ...declaredIn(attributes)}
  const children = new Map<string, unknown[]>()
  for (const one of node.children)
    children.set(writtenName(one), [...(children.get(writtenName(one)) ?? []), compact(one, inside)])
  return {
    ...(Object.keys(attributes).length === 0 ? {} : {_attributes: attributes}),
    ...(node.text === '' ? {} : {_text: escaped(node.text)}),
    ...Object.fromEntries([...children].map(([name, all]) => [name, all.length === 1 ? all[0] : all]))
  }
}

// By its meaning where that has a name, else as it stood; without a prefix it means what is around it.
function writtenName({name, element}: XmlNode): string {
  return name.startsWith('{') || prefixOf(element.name) === undefined ? element.name : name
}

// An ampersand in an extension is `&amp;`, as in npm `feed`.
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;')
}

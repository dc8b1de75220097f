import type {Definition, Nodes, Root} from 'mdast'
import type {Position} from 'unist'

/**
 * `tree` with the address of every reference link and picture in its place (`[text][1]` becomes `[text](address)`), and
 * where the definitions stood: a rule may then take any block without tearing a link in another from its address.
 *
 * @see CommonMark 0.31, sections 4.7 and 6.3
 */
export function withoutReferences(tree: Root): {readonly tree: Root; readonly definitions: readonly Position[]} {
  const definitions = new Map<string, Definition>()
  const places: Position[] = []
  collect(tree, (definition) => {
    // The first of two definitions holds; the other is only words.
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
    if (definition.position) places.push(definition.position)
  })
  return places.length === 0 ? {tree, definitions: []} : {tree: resolved(tree, definitions), definitions: places}
}

function collect(node: Nodes, see: (definition: Definition) => void): void {
  if (node.type === 'definition') see(node)
  if ('children' in node) for (const child of node.children) collect(child, see)
}

function resolved<Node extends Nodes>(node: Node, definitions: ReadonlyMap<string, Definition>): Node {
  if (!('children' in node)) return node
  const children = node.children
    .filter((child) => child.type !== 'definition')
    .map((child: Nodes) => resolved(withAddress(child, definitions), definitions))
  return {...node, children}
}

function withAddress(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const definition = definitions.get(node.identifier)
  if (!definition) return node
  const {url, title} = definition
  const place = node.position ? {position: node.position} : {}
  const address = {url, ...(title === undefined ? {} : {title}), ...place}
  return node.type === 'linkReference'
    ? {type: 'link', ...address, children: node.children}
    : {type: 'image', ...address, alt: node.alt ?? ''}
}

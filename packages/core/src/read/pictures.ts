import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'

/**
 * `tree` with each picture that opens a paragraph in a paragraph of its own, and its caption, on the line below it,
 * in the next: authors write them together, and rules read them one after the other.
 */
export function withPicturesApart(tree: Root): Root {
  if (!tree.children.some(opensWithPicture)) return tree
  return {
    ...tree,
    children: tree.children.flatMap((child): RootContent[] => (child.type === 'paragraph' ? apart(child) : [child]))
  }
}

function opensWithPicture(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children[0] !== undefined && isPicture(node.children[0])
}

function isPicture({type}: PhrasingContent): boolean {
  return type === 'image' || type === 'imageReference'
}

function apart(paragraph: Paragraph): Paragraph[] {
  const {children} = paragraph
  const end = children.findIndex((child) => !isPicture(child))
  const below = children[end]
  if (end <= 0 || !below || !opensLine(below)) return [paragraph]
  const caption =
    below.type === 'text'
      ? [{...below, value: below.value.replace(/^\n/u, '')}, ...children.slice(end + 1)]
      : children.slice(end + 1)
  const rest = caption.filter((child, index) => index > 0 || child.type !== 'text' || child.value !== '')
  return [part(paragraph, children.slice(0, end)), ...(rest.length > 0 ? [part(paragraph, rest)] : [])]
}

function opensLine(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.startsWith('\n'))
}

function part(paragraph: Paragraph, children: PhrasingContent[]): Paragraph {
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  return {...paragraph, children, ...(first && last ? {position: {start: first.start, end: last.end}} : {})}
}

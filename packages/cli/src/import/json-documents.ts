import {type ArchiveDocument, largestRelease} from './archive-document.ts'

/**
 * An archive in JSON as many documents of one release each, so that an archive of any length passes through the memory
 * of one: what stands around the list of releases is read first, then the releases, each put back in that frame. The
 * list is the text as a whole, or what the outermost object calls `items` (JSON Feed) or `releases` (the Via family).
 * A text without such a list comes back whole, unless it is larger than any release.
 *
 * @see RFC 8259; JSON Feed 1.1
 */
export async function* jsonDocuments(read: () => AsyncIterable<string>): AsyncGenerator<ArchiveDocument> {
  const frame = await frameOf(read())
  if (frame === undefined) return
  if (!frame.hasList) {
    yield {document: frame.head}
    return
  }
  let isEmpty = true
  for await (const {is, text} of piecesOf(read())) {
    if (is === 'release') yield {document: `${frame.head}${text}${frame.tail}`}
    else if (is === 'cut') yield {document: text, cut: true}
    else continue
    isEmpty = false
  }
  if (isEmpty) yield {document: `${frame.head}${frame.tail}`}
}

interface Frame {
  readonly head: string
  readonly tail: string
  readonly hasList: boolean
}

async function frameOf(chunks: AsyncIterable<string>): Promise<Frame | undefined> {
  let [head, tail, hasList, isWhole] = ['', '', false, true]
  for await (const {is, text} of piecesOf(chunks)) {
    if (is === 'head') head += text
    else if (is === 'tail') tail += text
    else if (is === 'list') hasList = true
    else if (is === 'cut') isWhole = false
    if (head.length + tail.length > largestRelease) return undefined
  }
  // What was cut off ends as its beginning asks.
  return {head, tail: isWhole ? tail : head.trimStart().startsWith('{') ? ']}' : ']', hasList}
}

interface Piece {
  /** `list` where the list begins; `cut` is what follows the last whole release of a text that ends too early. */
  readonly is: 'head' | 'list' | 'release' | 'tail' | 'cut'
  readonly text: string
}

const lists = new Set(['items', 'releases', 'release'])

async function* piecesOf(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let part: 'head' | 'list' | 'tail' = 'head'
  let pending = ''
  // How deep what is read stands, how deep the releases do, and whether it is in a string.
  let [depth, releaseDepth, isQuoted, isEscaped] = [0, 0, false, false]
  // The beginning of the last string of the outermost object: the name of what follows it.
  let name = ''
  for await (const chunk of chunks) {
    let from = 0
    const upTo = (end: number) => {
      const text = pending + chunk.slice(from, end)
      pending = ''
      from = end
      return text
    }
    for (let at = 0; at < chunk.length; at++) {
      const mark = chunk[at] ?? ''
      if (isEscaped) isEscaped = false
      else if (isQuoted) {
        if (mark === '\\') isEscaped = true
        else if (mark === '"') isQuoted = false
        else if (depth === 1 && part === 'head' && name.length < 20) name += mark
      } else if (mark === '"') {
        isQuoted = true
        if (depth === 1 && part === 'head') name = ''
      } else if (mark === '{' || mark === '[') {
        if (part === 'head' && mark === '[' && (depth === 0 || (depth === 1 && lists.has(name)))) {
          yield {is: 'head', text: upTo(at + 1)}
          yield {is: 'list', text: ''}
          part = 'list'
          releaseDepth = depth + 1
        } else if (part === 'list' && depth === releaseDepth) upTo(at)
        depth += 1
      } else if (mark === '}' || mark === ']') {
        depth -= 1
        if (part === 'list' && depth === releaseDepth) yield {is: 'release', text: upTo(at + 1)}
        else if (part === 'list' && depth < releaseDepth) {
          upTo(at)
          part = 'tail'
        }
      }
    }
    if (part === 'list') pending += chunk.slice(from)
    else yield {is: part, text: upTo(chunk.length)}
    if (pending.length > largestRelease) break
  }
  if (part === 'list') yield {is: 'cut', text: pending}
}

import {type ArchiveDocument, largestRelease} from './archive-document.ts'

/**
 * A feed in XML as many documents of one item each, so that a feed of any length passes through the memory of one: the
 * text before the first item, the item, and the ends of what is open. A text without items comes back whole.
 *
 * @see RSS 2.0; RFC 4287; XML 1.0, sections 2.5 and 2.7 (what looks like a tag in a comment or in CDATA is none)
 */
export async function* feedDocuments(chunks: AsyncIterable<string>): AsyncGenerator<ArchiveDocument> {
  let text = ''
  let head: string | undefined
  let tail = ''
  const scan = new Scan()
  for await (const chunk of chunks) {
    text += chunk
    for (let found = scan.next(text); found !== undefined; found = scan.next(text)) {
      head ??= text.slice(0, found.start)
      tail ||= endsOf(head)
      const item = text.slice(found.start, found.end)
      yield {document: `${head}${item}${tail}`}
      text = text.slice(found.end)
      scan.again()
    }
    if (text.length > largestRelease) break
  }
  if (scan.isWithin || text.length > largestRelease) yield {document: text, cut: true}
  else if (head === undefined) yield {document: text}
}

/** Looks for the next whole item; goes on where it stopped when more of the text has come. */
class Scan {
  #from = 0
  #start = -1
  #depth = 0

  /** Whether an item has begun and not ended. */
  get isWithin(): boolean {
    return this.#start >= 0
  }

  again(): void {
    this.#from = 0
    this.#start = -1
  }

  next(text: string): {readonly start: number; readonly end: number} | undefined {
    const mark = /<!\[CDATA\[|<!--|<(\/?)(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])/gu
    mark.lastIndex = this.#from
    // Where what was read ends: a later look must not begin inside it.
    let past = this.#from
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
      const [opening, slash] = match
      const close = opening === '<![CDATA[' ? ']]>' : opening === '<!--' ? '-->' : '>'
      const end = text.indexOf(close, match.index + opening.length) + close.length
      // The rest of it is in a chunk that has not come yet.
      if (end < close.length) {
        this.#from = match.index
        return undefined
      }
      mark.lastIndex = end
      past = end
      if (close !== '>' || text[end - 2] === '/') continue
      if (slash === '') {
        if (this.#depth === 0) this.#start = match.index
        this.#depth += 1
      } else if (this.#depth > 0) this.#depth -= 1
      if (slash === '/' && this.#depth === 0 && this.#start >= 0) return {start: this.#start, end}
    }
    // A mark may be cut by the end of the chunk: the longest has a prefix and a name.
    this.#from = Math.max(past, text.length - 64)
    return undefined
  }
}

/** The end tags of every element that is open at the end of `head`, the innermost first. */
function endsOf(head: string): string {
  const open: string[] = []
  const bare = head.replaceAll(/<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/gu, '')
  for (const [, slash, name = '', empty] of bare.matchAll(
    /<(\/?)([\p{L}_][\w:.-]*)(?:"[^"]*"|'[^']*'|[^'"<>/]|\/(?!>))*(\/?)>/gu
  )) {
    if (slash === '/') open.pop()
    else if (empty === '') open.push(name)
  }
  return open
    .toReversed()
    .map((name) => `</${name}>`)
    .join('')
}

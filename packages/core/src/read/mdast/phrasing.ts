import type {PhrasingContent} from 'mdast'
import {attended, type Piece, runOf, type Side, sideOf} from './attention.ts'
import {type Line, type Lines, space} from './lines.ts'
import {looksAddressed, type Sign} from './literals.ts'

/** All of a text, and what was seen in it before its phrases are read. */
export interface Source extends Lines {
  /** The first place from an offset on where something like an address is. */
  readonly signFrom: (offset: number) => Sign | undefined
  /** The first place from an offset on where a mark stands that means something in phrases; the end of the text where none does. */
  readonly markFrom: (offset: number) => number
  /** Whether an address may come out of what is escaped or stands in brackets. */
  readonly isAddressed: boolean
}

/**
 * The lines of a paragraph or a heading as nodes; `undefined` where remark should say what they are.
 *
 * @see CommonMark 0.31, section 6
 */
export function phrasing(own: readonly Line[], source: Source): PhrasingContent[] | undefined {
  const [only] = own
  if (only && own.length === 1 && isBare(only, source)) return wordsOf(only, source)
  const scan = new Scan(source)
  for (const line of own) if (!scan.reads(line, line === own.at(-1))) return undefined
  const nodes = attended(scan.pieces, source.position)
  return source.isAddressed && nodes.some(isAddressed) ? undefined : nodes
}

/** Whether nothing on a line means anything but itself, as on most. */
function isBare({first, end}: Line, {signFrom, markFrom}: Source): boolean {
  return markFrom(first) >= end && (signFrom(first)?.start ?? end) >= end
}

function wordsOf({first, end}: Line, source: Source): PhrasingContent[] | undefined {
  const last = trimmedEnd(source.text, first, end)
  const value = source.text.slice(first, last)
  if (source.isAddressed && looksAddressed(value)) return undefined
  return [{type: 'text', value, position: source.position(first, last)}]
}

/** Where what stands on a line ends, without the spaces behind it. */
function trimmedEnd(text: string, first: number, end: number): number {
  let last = end
  while (text.charCodeAt(last - 1) === space && last > first) last--
  return last
}

/** An opening bracket of a link or of a picture, and which piece it is. */
interface Bracket {
  readonly piece: number
  readonly start: number
  readonly isImage: boolean
}

// A part of a mail address is shorter than that, or it is none.
const longest = 60
const escapable = /[!-/:-@[-`{-~]/u
// What else stands behind `<` is text: only a letter opens HTML, and only with `@` does something else open an address.
const angled = /<(?:[A-Za-z]|[#-'*+\--9=?A-Z^-~]+@)/uy
const autolink = /<(?:([\w.+-]+@[\dA-Za-z]+(?:[.-][\dA-Za-z]+)*)|(?:https?|mailto):[^\s<>\p{Cc}]*)>/uy
const resource = /\((?:([^\s()<>\\\p{Cc}]+)(?: +"([^"\\\r\n]*)")?)?\)/uy

/** Reads phrases from left to right; what its readers answer is whether remark need not be asked. */
class Scan {
  readonly pieces: Piece[] = []
  readonly #source: Source
  readonly #brackets: Bracket[] = []
  /** How many of the brackets, from the first, stand around a link: they open none. */
  #around = 0
  #hasTilde = false

  constructor(source: Source) {
    this.#source = source
  }

  /** Reads a line, and its line ending where it is not the last. */
  reads(line: Line, isLast: boolean): boolean {
    const {text} = this.#source
    const end = trimmedEnd(text, line.first, line.end)
    const breaks = !isLast && end === line.end && isEscaping(text, line.first, end)
    const stop = breaks ? end - 1 : end
    for (let at = line.first; at < stop;) {
      const after = this.#reads(at, stop, line)
      if (after === undefined) return false
      at = after
    }
    if (isLast) return true
    const ending = text.startsWith('\r\n', line.end) ? '\r\n' : '\n'
    // Whatever the next line stands in, this one ends where that one begins.
    const below = line.end + ending.length
    if (breaks) this.#break(end - 1, below)
    else if (line.end - end >= 2) this.#break(end, below)
    else this.#words(ending, line.end, below)
    return true
  }

  /** Reads what stands at an offset; answers what is behind it. */
  #reads(at: number, end: number, line: Line): number | undefined {
    const {text, signFrom, markFrom} = this.#source
    // In brackets an address is text, which a link's words are and which remark looks at again where there is no link.
    const sign = this.#brackets.length === 0 ? signFrom(at) : undefined
    if (sign?.start === at) return this.#literal(sign)
    switch (text.charAt(at)) {
      case '\\':
        return this.#escape(at, end)
      case '*':
      case '_':
        return this.#run(at, end, line)
      case '!':
        return text.charAt(at + 1) === '[' ? this.#open(at, true) : this.#words('!', at, at + 1)
      case '[':
        return this.#open(at, false)
      case ']':
        return this.#close(at)
      case '<':
        return this.#angle(at)
      case '~':
        return this.#tilde(at)
      default: {
        const to = Math.min(end, sign?.start ?? end, markFrom(at + 1))
        return this.#words(text.slice(at, to), at, to)
      }
    }
  }

  #words(value: string, start: number, end: number): number {
    this.pieces.push({type: 'words', value, start, end})
    return end
  }

  #break(start: number, end: number): void {
    this.pieces.push({type: 'break', position: this.#source.position(start, end)})
  }

  #literal({literal}: Sign): number | undefined {
    return literal && this.#address(literal.url, literal.start, literal.end, 0)
  }

  // What else may open so is HTML, and where links may not be within links remark knows.
  #angle(at: number): number | undefined {
    const {text} = this.#source
    angled.lastIndex = at
    if (!angled.test(text)) return this.#words('<', at, at + 1)
    autolink.lastIndex = at
    const found = autolink.exec(text)
    if (!found || (found[1]?.length ?? 0) > longest || this.#brackets.length > 0) return undefined
    const end = at + found[0].length
    return this.#address(found[1] === undefined ? text.slice(at + 1, end - 1) : `mailto:${found[1]}`, at, end, 1)
  }

  /** A link to what it shows, between marks of some width. */
  #address(url: string, start: number, end: number, width: number): number {
    const {text, position} = this.#source
    const shown = {start: start + width, end: end - width}
    const value = text.slice(shown.start, shown.end)
    const words: PhrasingContent = {type: 'text', value, position: position(shown.start, shown.end)}
    this.pieces.push({type: 'link', title: null, url, children: [words], position: position(start, end)})
    return end
  }

  #escape(at: number, end: number): number {
    const next = this.#source.text.charAt(at + 1)
    return at + 1 < end && escapable.test(next) ? this.#words(next, at, at + 2) : this.#words('\\', at, at + 1)
  }

  #run(at: number, end: number, line: Line): number | undefined {
    const {text} = this.#source
    const marker = text.charCodeAt(at)
    let to = at + 1
    while (to < end && text.charCodeAt(to) === marker) to++
    // Beside a strikethrough's mark, even one that is escaped, a run is read differently.
    if (text.charAt(at - 1) === '~' || text.charAt(to) === '~') return undefined
    const before: Side = at === line.first ? 'space' : sideOf(text, at - 1)
    const after: Side = to >= line.end ? 'space' : sideOf(text, to)
    this.pieces.push(runOf(marker, at, to, before, after))
    return to
  }

  // One is a mark like any other, two may strike through what is between them.
  #tilde(at: number): number | undefined {
    if (this.#hasTilde) return undefined
    this.#hasTilde = true
    return this.#words('~', at, at + 1)
  }

  #open(start: number, isImage: boolean): number {
    this.#brackets.push({piece: this.pieces.length, start, isImage})
    return isImage ? this.#words('![', start, start + 2) : this.#words('[', start, start + 1)
  }

  #close(at: number): number | undefined {
    const bracket = this.#brackets.pop()
    const isActive = bracket !== undefined && (bracket.isImage || this.#brackets.length >= this.#around)
    this.#around = Math.min(this.#around, this.#brackets.length)
    const {text, position} = this.#source
    if (!isActive || text.charAt(at + 1) !== '(') return this.#words(']', at, at + 1)
    resource.lastIndex = at + 1
    const found = resource.exec(text)
    if (!found) return undefined
    const [{length}, url = '', title = null] = found
    const end = at + 1 + length
    const children = attended(this.pieces.splice(bracket.piece).slice(1), position)
    const place = position(bracket.start, end)
    if (bracket.isImage)
      this.pieces.push({type: 'image', title, url, alt: children.map(shownWords).join(''), position: place})
    else {
      this.pieces.push({type: 'link', title, url, children, position: place})
      this.#around = this.#brackets.length
    }
    return end
  }
}

// Of two backslashes at the end of a line the first escapes the second.
function isEscaping(text: string, from: number, end: number): boolean {
  let start = end
  while (start > from && text.charAt(start - 1) === '\\') start--
  return (end - start) % 2 === 1
}

function isAddressed(node: PhrasingContent): boolean {
  if (node.type === 'text') return looksAddressed(node.value)
  return node.type !== 'link' && 'children' in node && node.children.some(isAddressed)
}

/** The words of a picture's description. */
function shownWords(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'image') return node.alt ?? ''
  return 'children' in node ? node.children.map(shownWords).join('') : ''
}

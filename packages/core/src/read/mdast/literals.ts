/** An address that stands in a text as it is: its end, what it leads to; the text of the link is the source's. */
export interface Literal {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** A place where an address may begin. */
export interface Sign {
  readonly start: number
  /** The address; `undefined` where remark should say whether there is one. */
  readonly literal: Literal | undefined
}

/**
 * Where `text` has something like an address behind `from`, from top to bottom. One that stands against another, or in it,
 * is left out: `looksAddressed` finds what is left in a text.
 *
 * @see GitHub Flavored Markdown 0.29, section 6.9 (autolinks, extended); micromark-extension-gfm-autolink-literal
 */
export function signsIn(text: string, from: number): readonly Sign[] {
  const signs: Sign[] = []
  let end = from
  opening.lastIndex = from
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const {0: sign, index} = found
    if (index < end) continue
    if (sign === '@') {
      const start = localStart(text, index, end)
      // With nothing before it, it names somebody, and is text.
      if (start < index) signs.push({start, literal: mailAt(text, start, index)})
      end = index + 1
    } else {
      const [literal, close] = webAt(text, index)
      signs.push({start: index, literal})
      end = close
    }
  }
  return signs
}

const opening = /@|[Ww]{3}\.|[Hh][Tt]{2}[Pp][Ss]?:\/\//gu

/** Whether remark would find an address in the value of a text, whatever its source looked like. */
export function looksAddressed(value: string): boolean {
  if (!value.includes('@') && !value.includes(':') && !value.includes('w') && !value.includes('W')) return false
  return /[\w+\-.]@[\w-]|[Ww]{3}\.|[Hh][Tt]{2}[Pp][Ss]?:\/\//u.test(value)
}

function localStart(text: string, at: number, from: number): number {
  let start = at
  while (start > from && isLocal(text.charCodeAt(start - 1))) start--
  return start
}

// Letters, digits, `+`, `-`, `.` and `_`.
function isLocal(code: number): boolean {
  return isAlphanumeric(code) || code === 43 || code === 45 || code === 46 || code === 95
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || isAlpha(code)
}

function isAlpha(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

// A dot that nothing follows closes the sentence.
const domain = /(?:[\w-]|\.(?=[\dA-Za-z]))+/uy

function mailAt(text: string, start: number, at: number): Literal | undefined {
  const before = text[start - 1]
  if (before === '/' || before === '\\') return undefined
  domain.lastIndex = at + 1
  const name = domain.exec(text)?.[0]
  if (name === undefined || !name.includes('.') || !isAlpha(name.charCodeAt(name.length - 1))) return undefined
  const end = at + 1 + name.length
  return {start, end, url: `mailto:${text.slice(start, end)}`}
}

const web = /[^\s<[\]\\]*/uy
const host =
  /^(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/|[Ww]{3}\.)[\dA-Za-z][\dA-Za-z-]*(?:\.[\dA-Za-z-]+)+(?:$|[/,:;!?")'”»#]|\.(?:$|[/,:;!?")'”»#]))/u

/** The address at `start`, and where what stands together there ends. */
function webAt(text: string, start: number): readonly [Literal | undefined, number] {
  web.lastIndex = start
  const found = web.exec(text)?.[0] ?? ''
  const close = start + found.length
  const [before, behind] = [text.charAt(start - 1), text.charAt(close)]
  const isOdd =
    (before !== '' && !' \n(*'.includes(before)) || /[<[\]\\]/u.test(behind) || found.includes('@') || !host.test(found)
  if (isOdd) return [undefined, close]
  const end = start + withoutTrail(found)
  const address = text.slice(start, end)
  return [{start, end, url: /^[Ww]/u.test(address) ? `http://${address}` : address}, close]
}

/** How much of an address is left without the marks behind it; a bracket that it opened itself stays. */
function withoutTrail(address: string): number {
  let length = address.length
  while (length > 0 && trail.includes(address.charAt(length - 1))) length--
  const count = (bracket: string) => address.slice(0, length).split(bracket).length - 1
  while (address.charAt(length) === ')' && count('(') > count(')')) length++
  return length
}

const trail = '!"\')*,.:;?_~'

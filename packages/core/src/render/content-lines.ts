/** A property of a component, `SUMMARY;LANGUAGE=da:Åbent hus`. */
export interface Property {
  readonly name: string
  /** Values that need no quotation marks: language tags, zones, names of types. */
  readonly parameters?: Readonly<Record<string, string>>
  /** As the property's type spells it: a text has been through `textValue`. */
  readonly value: string
}

/** A part of a document, or the document itself: `VCALENDAR`, `VEVENT`, `VTIMEZONE`, `VCARD`. */
export interface Component {
  readonly name: string
  readonly properties: readonly Property[]
  readonly components: readonly Component[]
}

/**
 * A component and all it holds as iCalendar and vCard have it: lines that end in CR LF, folded at 75 octets of UTF-8.
 *
 * @see RFC 5545, section 3.1; RFC 6350, section 3.2
 */
export function contentLines({name, properties, components}: Component): string {
  // Joined, not added: what is added is held in all its pieces until the whole is written, five times as much.
  const parts = [`BEGIN:${name}\r\n`, linesOf(properties)]
  for (const one of components) parts.push(contentLines(one))
  parts.push(`END:${name}\r\n`)
  return parts.join('')
}

/** Properties alone, as they stand in a component. */
export function linesOf(properties: readonly Property[]): string {
  let lines = ''
  for (const property of properties) lines += `${folded(lineOf(property))}\r\n`
  return lines
}

/** A property whose value is a text; none where there is no text. */
export function textProperty(
  name: string,
  text: string | undefined,
  parameters: Readonly<Record<string, string>> = none
): readonly Property[] {
  return text === undefined || text === '' ? [] : [{name, parameters, value: textValue(text)}]
}

const none: Readonly<Record<string, string>> = {}

/**
 * A text as a value: `\`, `;` and `,` escaped, its line breaks as `\n`, other controls left out.
 *
 * U+2028 and U+2029 are line breaks too: the standards know neither, but readers that split lines as their language does
 * would find a property of the text's making behind them.
 *
 * @see RFC 5545, section 3.3.11; RFC 6350, section 3.4
 */
export function textValue(text: string): string {
  // Most words have nothing to escape, few hold what falls off, and to look is cheaper than to replace.
  if (!special.test(text)) return text
  const fit = unfit.test(text) ? withoutUnfit(text) : text
  return fit
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replaceAll('\n', String.raw`\n`)
}

function withoutUnfit(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu, '')
}

const special = /[^\t\u0020-+\--:<-[\]-~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFFFD]/u
const unfit = /[^\t\n\u0020-~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFFFD]/u

function lineOf({name, parameters, value}: Property): string {
  let line = name
  if (parameters !== undefined) for (const key of Object.keys(parameters)) line += `;${key}=${parameters[key] ?? ''}`
  return `${line}:${value}`
}

const longest = 75

// By octets, as the standard counts, and never inside a character, whose halves no reader can show.
function folded(line: string): string {
  // A unit of UTF-16 is three octets at most.
  if (line.length * 3 <= longest || (line.length <= longest && ascii.test(line))) return line
  let parts = ''
  let [start, octets] = [0, 0]
  for (let index = 0; index < line.length;) {
    const point = line.codePointAt(index) ?? 0
    const size = octetsOf(point)
    if (octets + size > longest) {
      parts += `${line.slice(start, index)}\r\n `
      // The space that opens a continuation is one of its octets.
      start = index
      octets = 1
    }
    octets += size
    index += point > 0xff_ff ? 2 : 1
  }
  return parts + line.slice(start)
}

const ascii = /^[\t -~]*$/u

function octetsOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4
}

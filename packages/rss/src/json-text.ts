declare const brand: unique symbol

/** A value of JSON, written. Nothing but this file makes it, so that no string gets in that was not escaped. */
export type Json = string & {readonly [brand]: 'Json'}

/**
 * `value` as JSON says a text. For what has passed the door of xml-text.ts: then there are four characters that must be
 * escaped, and to replace each takes half the time of `JSON.stringify`, which asks of every character what it is.
 *
 * @see RFC 8259, section 7
 */
export function quoted(value: string): Json {
  let safe = value
  if (safe.includes('\\')) safe = safe.replaceAll('\\', String.raw`\\`)
  if (safe.includes('"')) safe = safe.replace(mark, String.raw`\"`)
  if (safe.includes('\n')) safe = safe.replace(line, String.raw`\n`)
  if (safe.includes('\t')) safe = safe.replaceAll('\t', String.raw`\t`)
  return written(`"${safe}"`)
}

// By pattern, so that what comes of it lies in one piece; and by `replace`, since `replaceAll` first asks a pattern for its
// flags, which takes a third as long as the replacing.
const [mark, line] = [/"/gu, /\n/gu]

/** An object of `members`, where there are any. */
export function object(members: readonly (Member | undefined)[]): Json {
  return written(`{${commas(members)}}`)
}

/** A name and its value. */
export type Member = string & {readonly [brand]: 'Member'}

/** `"name":value`, or nothing where there is no value. `name` is one that we write. */
export function member(name: string, value: Json | undefined): Member | undefined {
  return value === undefined ? undefined : named(`"${name}":${value}`)
}

/** The same of a text. */
export function textMember(name: string, value: string | undefined): Member | undefined {
  return value === undefined ? undefined : named(`"${name}":${quoted(value)}`)
}

/** The same of a text in which nothing needs escaping: an address, a date, a language, a media type. */
export function plainMember(name: string, value: string | undefined): Member | undefined {
  return value === undefined ? undefined : named(`"${name}":"${value}"`)
}

/** The same of a number, which is finite, or of a yes or no. */
export function factMember(name: string, value: number | boolean | undefined): Member | undefined {
  return value === undefined ? undefined : named(`"${name}":${value}`)
}

/** The same of a list of what `make` answers for each of `things`; nothing where there are none. */
export function listMember<Thing>(
  name: string,
  things: readonly Thing[],
  make: (thing: Thing) => Json
): Member | undefined {
  return things.length === 0 ? undefined : named(`"${name}":[${commas(things.map((thing) => make(thing)))}]`)
}

/** The members of an object that came from elsewhere. */
export function membersOf(fields: object | undefined): Member | undefined {
  const text = fields === undefined ? '{}' : JSON.stringify(fields)
  return text === '{}' ? undefined : named(text.slice(1, -1))
}

function commas(parts: readonly (string | undefined)[]): string {
  let text = ''
  for (const part of parts) if (part !== undefined) text += text === '' ? part : `,${part}`
  return text
}

// A brand is nothing at run time, so that only a cast can put it on; that nobody else can is what it is for.
function written(json: string): Json {
  // oxlint-disable-next-line no-unsafe-type-assertion
  return json as Json
}

function named(json: string): Member {
  // oxlint-disable-next-line no-unsafe-type-assertion
  return json as Member
}

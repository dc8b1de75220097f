declare const brand: unique symbol

/** A value of JSON, written. Nothing but this file makes it, so that no string gets in that was not escaped. */
export type Json = string & {readonly [brand]: 'Json'}

/** A name and its value after a comma, or nothing; any number of them. */
export type Member = string & {readonly [brand]: 'Member'}

/** The brace of an object, and its first member. */
export type Opening = string & {readonly [brand]: 'Opening'}

/**
 * What writes a member: nothing where there is no value. Made once for each name, which is one that we write: what stands
 * around a value is a text already then, and an item of twenty members is forty strings and not a hundred and fifty.
 */
export type Writes<Value, Written = Member> = (value: Value | undefined) => Written

/** `value` as JSON says a text. For what has passed the door of xml-text.ts. */
export function quoted(value: string): Json {
  return written(`"${escaped(value)}"`)
}

/** Writes a member that is a text. */
export function textMember(name: string): Writes<string> {
  const before = `,"${name}":"`
  return (value) => (value === undefined ? none : named(`${before}${escaped(value)}"`))
}

/** The same of a text in which nothing needs escaping: an address, a date, a language, a media type. */
export function plainMember(name: string): Writes<string> {
  const before = `,"${name}":"`
  return (value) => (value === undefined ? none : named(`${before}${value}"`))
}

/** The same of a number, which is finite, or of a yes or no. */
export function factMember(name: string): Writes<number | boolean> {
  const before = `,"${name}":`
  return (value) => (value === undefined ? none : named(`${before}${value}`))
}

/** The same of a value that is written already. */
export function member(name: string): Writes<Json> {
  const before = `,"${name}":`
  return (value) => (value === undefined ? none : named(before + value))
}

/** The same of a list; nothing where it is empty. */
export function listMember(name: string): (values: readonly Json[]) => Member {
  const before = `,"${name}":[`
  return (values) => (values.length === 0 ? none : named(`${before}${commas(values)}]`))
}

/** Writes the text that an object begins with. */
export function opening(name: string): (value: string) => Opening {
  const before = `{"${name}":"`
  return (value) => opened(`${before}${escaped(value)}"`)
}

/** An object: what it begins with, and the members after it. */
export function object(first: Opening, ...members: readonly Member[]): Json {
  return written(`${first}${together(...members)}}`)
}

/** An object of which no member need be there. A short one: it is copied. */
export function objectOf(...members: readonly Member[]): Json {
  return written(`{${together(...members).slice(1)}}`)
}

/** The members of an object that came from elsewhere. */
export function membersOf(fields: object | undefined): Member {
  const text = fields === undefined ? '{}' : JSON.stringify(fields)
  return text === '{}' ? none : named(`,${text.slice(1, -1)}`)
}

/** Members, one after the other. */
export function together(...members: readonly Member[]): Member {
  let text = ''
  for (const one of members) text += one
  return named(text)
}

const none = named('')

function commas(values: readonly Json[]): string {
  let text = ''
  for (const value of values) text += text === '' ? value : `,${value}`
  return text
}

// Of what has passed the door of xml-text.ts four characters must be escaped (RFC 8259, section 7). To go from one to the
// next takes a fourth of the time of `JSON.stringify`, which asks of every character what it is.
function escaped(value: string): string {
  let safe = value
  if (safe.includes('\\')) safe = safe.replaceAll('\\', String.raw`\\`)
  if (safe.includes('\t')) safe = safe.replaceAll('\t', String.raw`\t`)
  let [mark, line] = [safe.indexOf('"'), safe.indexOf('\n')]
  if (mark === -1 && line === -1) return safe
  let [text, from] = ['', 0]
  while (mark !== -1 || line !== -1) {
    if (line === -1 || (mark !== -1 && mark < line)) {
      text += `${safe.slice(from, mark)}\\"`
      from = mark + 1
      mark = safe.indexOf('"', from)
    } else {
      text += `${safe.slice(from, line)}\\n`
      from = line + 1
      line = safe.indexOf('\n', from)
    }
  }
  return text + safe.slice(from)
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

function opened(json: string): Opening {
  // oxlint-disable-next-line no-unsafe-type-assertion
  return json as Opening
}

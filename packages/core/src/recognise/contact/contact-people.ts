import type {E164, Email} from '../../model/address.ts'
import type {Contact} from '../../model/release.ts'
import type {Part} from './contact-lines.ts'
import {mayName} from '../words/may-name.ts'
import {startsGiven} from '../words/names.ts'
import {opensCapital, opensSmall} from '../words/letters.ts'

/** What one line, or one of two people on a line, tells. */
interface Entry {
  readonly name: string | undefined
  readonly role: string | undefined
  /** Words that are neither name nor title: an organisation, a function, a department. */
  readonly words: string | undefined
  readonly phones: readonly E164[]
  readonly emails: readonly Email[]
}

/**
 * The contacts that lines of parts make, in order of appearance; a person named twice is one contact.
 *
 * Numbers go to the contact before them, since that is how they are printed; a title or a function with a number of
 * its own is a contact without a name. A name without any number is kept, a title without any is not.
 */
export function contactsOf(lines: readonly (readonly Part[])[]): Contact[] {
  const entries = lines.flatMap(entriesOf)
  let contacts: readonly Contact[] = []
  for (const [index, entry] of entries.entries()) contacts = joined(contacts, entry, entries[index + 1])
  return contacts.filter((contact) => contact.name !== undefined || !isBare(contact))
}

// Most parts of a contact area are read here, so that each line is gone through once.
function entriesOf(line: readonly Part[]): Entry[] {
  if (isTitleAlone(line)) return [{...nothing, role: titleOf(line)}]
  const entries: Entry[] = []
  let group: Part[] = []
  let isNumbered = false
  let isNamed = false
  const parts = withoutFirms(line)
  for (const [index, part] of parts.entries()) {
    if (group.length > 0 && opensEntry(part, parts[index + 1], group, isNumbered, isNamed)) {
      entries.push(entryOf(group))
      group = []
      isNumbered = false
      isNamed = false
    }
    group.push(part)
    if (part.is === 'name') isNamed = true
    else if (part.is === 'phone' || part.is === 'email') isNumbered = true
  }
  if (group.length > 0) entries.push(entryOf(group))
  return entries
}

const nothing: Entry = {name: undefined, role: undefined, words: undefined, phones: [], emails: []}

// `Styrelseordförande, Acme, Head of Direct Relations`: capitals behind a title are titles, unless right behind it.
function isTitleAlone(line: readonly Part[]): boolean {
  const [first, second] = line
  return (
    first?.is === 'role' &&
    second !== undefined &&
    second.is !== 'name' &&
    !line.some((part) => part.is === 'phone' || part.is === 'email')
  )
}

function titleOf(line: readonly Part[]): string {
  const texts = line.map((part) => ('text' in part ? part.text : ''))
  return texts.join(', ').replaceAll(/, (?=\p{Ll})/gu, ' ')
}

// Whether with `part` somebody else is told of than in the group before it.
function opensEntry(
  part: Part,
  next: Part | undefined,
  group: readonly Part[],
  isNumbered: boolean,
  isNamed: boolean
): boolean {
  // `…, eva@ek.se. Press Office, +46 8 …`: behind somebody's number another is somebody else's.
  if (part.is === 'words')
    return isNumbered && (next?.is === 'phone' || next?.is === 'email') && opensCapital(part.text)
  const last = group.at(-1)
  // A name behind nothing but its title goes with it.
  if (part.is === 'name')
    return !(group.length === 1 && last?.is === 'role') && (isNumbered || (isNamed && last?.is !== 'name'))
  return part.is === 'role' && (isNumbered || (isNamed && next?.is === 'name'))
}

// Of two names with no number between them one may be a firm: `Anna Holm, forskningschef, Nordic Tech`.
function withoutFirms(line: readonly Part[]): readonly Part[] {
  if (!hasTwoNames(line)) return line
  const known = line.some((part) => part.is === 'name' && startsGiven(part.text))
  let person = false
  return line.map((part, index): Part => {
    if (part.is === 'phone' || part.is === 'email') person = false
    if (part.is !== 'name') return part
    const isFirm = !startsGiven(part.text) && (person || (known && line[index + 1]?.is === 'name'))
    if (!isFirm) person = true
    return isFirm ? {is: 'words', text: part.text} : part
  })
}

function hasTwoNames(line: readonly Part[]): boolean {
  let names = 0
  for (const part of line) if (part.is === 'name') names++
  return names > 1
}

function entryOf(group: readonly Part[]): Entry {
  let name: string | undefined
  let words: string | undefined
  const phones: E164[] = []
  const emails: Email[] = []
  for (const part of group) {
    if (part.is === 'name') name = part.text
    else if (part.is === 'words') words = words === undefined ? part.text : `${words}, ${part.text}`
    else if (part.is === 'email') emails.push(part.email)
    else if (part.is === 'phone' && part.number !== undefined) phones.push(part.number)
  }
  const at = name === undefined ? -1 : group.findIndex((part) => part.is === 'name' && part.text === name)
  return {name, role: roleOf(group, at), words, phones, emails}
}

// Beside a name the title is one part; on a line of its own it takes its organisation with it.
function roleOf(group: readonly Part[], name: number): string | undefined {
  const role = group.find((part) => part.is === 'role')
  if (name < 0) {
    if (!role) return undefined
    return group.flatMap((part) => (part.is === 'role' || part.is === 'words' ? [part.text] : [])).join(', ')
  }
  // `ministerin haastattelupyynnöt: erityisavustaja Joonas Toivola`: the title right before the name is the person's.
  const before = group[name - 1]
  const printed = withoutStop((before?.is === 'role' ? before : role)?.text)
  if (printed !== undefined) return printed
  // `Investor Relations: Eva Ek`, `Presse: Bo Alm`: what is announced is what the person does.
  const [first] = group
  if (name === 1 && first?.is === 'words' && opensCapital(first.text) && first.text.split(' ').length <= 4)
    return first.text
  const after = group[name + 1]
  // A title that no table knows is written small: `rørlægger`.
  return after?.is === 'words' && opensSmall(after.text, 4) ? after.text : undefined
}

// A sentence's full stop is no part of the title, an abbreviation's is.
function withoutStop(role: string | undefined): string | undefined {
  return role?.endsWith('.') === true && /\p{L}{5}\.$/u.test(role) ? role.slice(0, -1) : role
}

function joined(contacts: readonly Contact[], entry: Entry, below: Entry | undefined): readonly Contact[] {
  const last = contacts.at(-1)
  const others = contacts.slice(0, -1)
  const {name, role, words, phones, emails} = entry
  const numbered = phones.length + emails.length > 0
  if (name !== undefined) {
    const known = contacts.findIndex(
      (contact) => contact.name !== undefined && (mayName(name, contact.name) || mayName(contact.name, name))
    )
    const before = contacts[known]
    if (before) return [...contacts.slice(0, known), ...contacts.slice(known + 1), withEntry(before, entry)]
    if (last && last.name === undefined && isBare(last)) return [...others, withEntry({...last, name}, entry)]
    return [...contacts, withEntry({name, phones: [], emails: []}, entry)]
  }
  const title = role ?? words
  if (title === undefined)
    return numbered ? [...(last ? others : []), withEntry(last ?? {phones: [], emails: []}, entry)] : contacts
  const waits = last?.name !== undefined && last.role === undefined
  if (numbered) {
    if (last && isBare(last))
      return [...others, withEntry(last, waits && role === undefined ? {...entry, role: title} : entry)]
    return [...contacts, withEntry({role: title, phones: [], emails: []}, entry)]
  }
  // `Press Office, Harbour Museum` opens the block, its numbers stand below.
  if (role === undefined)
    return words !== undefined && last === undefined && below && isNumbersOnly(below)
      ? [{role: words, phones: [], emails: []}]
      : contacts
  if (waits && (isBare(last) || below?.name === undefined)) return [...others, {...last, role}]
  if (last && isBare(last)) return contacts
  return [...contacts, {role, phones: [], emails: []}]
}

function isNumbersOnly({name, role, words, phones, emails}: Entry): boolean {
  return name === undefined && role === undefined && words === undefined && phones.length + emails.length > 0
}

function withEntry(contact: Contact, {role, phones, emails}: Told): Contact {
  return {
    ...contact,
    ...(contact.role === undefined && role !== undefined ? {role} : {}),
    phones: together(contact.phones, phones),
    emails: together(contact.emails, emails)
  }
}

/** What is told of somebody whose name is known. */
type Told = Pick<Contact, 'phones' | 'emails'> & {readonly role?: string | undefined}

// Each once; most contacts have one number, and nothing is to be told apart.
function together<One>(some: readonly One[], more: readonly One[]): readonly One[] {
  const all = more.length === 0 ? some : some.length === 0 ? more : [...some, ...more]
  return all.length < 2 ? all : [...new Set(all)]
}

function isBare(contact: Contact): boolean {
  return contact.phones.length === 0 && contact.emails.length === 0
}

/** Puts `more` behind `all`, a person named in both once. */
export function addContacts(all: Contact[], more: readonly Contact[]): void {
  for (const contact of more) {
    const {name} = contact
    // A register of people is not searched for doubles.
    const known =
      all.length > mostPeople
        ? -1
        : all.findIndex((one) =>
            name !== undefined && one.name !== undefined
              ? mayName(name, one.name) || mayName(one.name, name)
              : shares(one, contact)
          )
    const before = all[known]
    if (before) all[known] = withEntry(before, contact)
    else all.push(contact)
  }
}

/** Nobody offers more. */
export const mostPeople = 300

function shares(one: Contact, other: Contact): boolean {
  return (
    other.phones.some((number) => one.phones.includes(number)) ||
    other.emails.some((address) => one.emails.includes(address))
  )
}

import type {Url} from '../model/address.ts'
import type {Bcp47} from '../model/language.ts'
import type {Contact} from '../model/release.ts'
import {contentLines, type Property, textValue} from './content-lines.ts'

/** What a contact card says beside what the contact says. */
export interface CardOptions {
  /** Whom the contact speaks for. */
  readonly organisation: string
  readonly language: Bcp47
  /** The newsroom. */
  readonly url: Url
}

/**
 * A contact as a vCard 4, for anyone's address book: name, role, organisation, phones, mail addresses, the newsroom. One
 * without a name is a function, and its card the organisation's (`KIND:org`). The same contact gives the same bytes, so
 * there is no `REV` and no `UID`: the newsroom mints no identities for people.
 *
 * @see RFC 6350
 */
export function contactCard({name, role, phones, emails}: Contact, {organisation, language, url}: CardOptions): string {
  const about = {LANGUAGE: language}
  return contentLines({
    name: 'VCARD',
    properties: [
      {name: 'VERSION', value: '4.0'},
      {name: 'KIND', value: name === undefined ? 'org' : 'individual'},
      ...simple('FN', name ?? [organisation, role].filter((part) => part !== undefined).join(', ')),
      ...(name === undefined ? [] : [{name: 'N', value: structured(name)}]),
      {name: 'ORG', parameters: about, value: textValue(organisation)},
      ...simple('TITLE', role, about),
      ...phones.map((phone) => ({name: 'TEL', parameters: {VALUE: 'uri', TYPE: 'work'}, value: `tel:${phone}`})),
      ...emails.map((email) => ({name: 'EMAIL', parameters: {TYPE: 'work'}, value: textValue(email)})),
      {name: 'URL', value: url}
    ],
    components: []
  })
}

// Only in a value of several parts, as a structured name, does a semicolon need its backslash (section 3.4); elsewhere
// some address books show it.
function simple(
  name: string,
  text: string | undefined,
  parameters: Readonly<Record<string, string>> = {}
): readonly Property[] {
  return text === undefined ? [] : [{name, parameters, value: textValue(text).replaceAll(String.raw`\;`, ';')}]
}

// Address books sort by the family name: in the languages of these newsrooms the last word, with what belongs to it left
// alone since nobody can tell (`Bo Ek Lund`). A name of one word is a given name.
function structured(name: string): string {
  const words = name.trim().split(/\s+/u)
  const family = words.length > 1 ? (words.at(-1) ?? '') : ''
  const given = words.length > 1 ? words.slice(0, -1).join(' ') : name.trim()
  return `${textValue(family)};${textValue(given)};;;`
}

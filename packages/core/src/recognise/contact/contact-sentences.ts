import {mayHoldEmail} from './emails.ts'
import type {Block} from '../../model/manuscript.ts'
import type {Contact} from '../../model/release.ts'
import type {Reading} from '../../locales/reading.ts'
import {type Hit, hitsIn} from './contact-lines.ts'
import {addContacts, mostPeople} from './contact-people.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {type Named, personsIn, wordsIn} from '../words/names.ts'
import {mayHoldPhone} from './phones.ts'
import {openerIn} from '../words/openers.ts'
import {matchPhrase} from '../words/phrases.ts'
import {roleBefore} from '../words/roles.ts'
import type {Scene} from '../rule.ts'
import {sentencesIn} from '../words/sentences.ts'
import {whileRead} from '../words/while-read.ts'

/**
 * The people whom a paragraph of the story offers: a name with a number or an address in the same sentence, a person
 * to sign up with, or a number that a sentence about questions gives.
 */
export function contactsInSentences(block: Block, scene: Scene): readonly Contact[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return []
  const {reading} = scene.locale
  const lexicon = lexiconOf(reading)
  // Most paragraphs of a story reach nobody, nor do most sentences of one that does: they need not be taken apart.
  const isCallable = mayHoldPhone(block.text, reading)
  const isMailed = mayHoldEmail(block.text, reading)
  const isRegistered = lexicon.registering.mayStand(block.text)
  if (!isCallable && !isMailed && !isRegistered) return []
  const mayReach = (from: number, to: number) =>
    (isCallable && mayHoldPhone(block.text, reading, from, to)) ||
    (isMailed && mayHoldEmail(block.text, reading, from, to)) ||
    (isRegistered && lexicon.registering.mayStand(block.text, from, to))
  const found: Contact[] = []
  for (const {start, end} of sentencesIn(block.text, reading)) {
    if (end - start > longest || !mayReach(start, end)) continue
    const text = block.text.slice(start, end)
    const hits = hitsIn(text, {reading, country: scene.country})
    const signsUp = lexicon.registering.next(text) !== undefined
    if (hits.length === 0 && !signsUp) continue
    const asks = matchPhrase(lexicon.offering, text, 'opening') !== undefined
    // `Du kan ringe til Acme Leg`, which is `Acme Leg ApS` elsewhere, is no person's number.
    const persons = personsIn(text, reading).filter(({name}) => !isFirm(name, scene))
    if (hits.length === 0) {
      const person = persons.find(({start: at}) => roleBefore(text, at, reading) !== undefined)
      if (person && persons.length === 1) addContacts(found, [contactAt(text, person, [], scene)])
      continue
    }
    const reachable = persons.filter(({end: at}) => leadsOn(text.slice(at, at + 20), scene))
    for (const person of reachable) {
      const own = hits.filter((hit) => nearest(reachable, hit.start) === person)
      if (own.length > 0) addContacts(found, [contactAt(text, person, own, scene)])
    }
    if (reachable.length === 0 && asks && !signsUp && !isForCustomers(text, reading))
      addContacts(found, [numbersOf(hits)])
  }
  return found.filter(({name, phones, emails}) => name !== undefined || phones.length + emails.length > 0)
}

const longest = 400

/** Whether a sentence gives customers a number, and not the press: `Ring til kundeservice på 59 …`; in a list it is a contact. */
export function isForCustomers(text: string, {customerServices}: Reading): boolean {
  return customerServices !== undefined && !text.includes(':') && openerIn(customerServices, text) !== undefined
}

// The whole text is asked for each name, and a register of people is taken at its word.
function isFirm(name: string, scene: Scene): boolean {
  const known = firmsIn(scene.manuscript)
  const before = known.get(name)
  if (before !== undefined || known.size >= mostPeople) return before === true
  const is = printsFirm(name, scene)
  known.set(name, is)
  return is
}

const firmsIn = whileRead<Scene['manuscript'], Map<string, boolean>>(() => new Map())

function printsFirm(name: string, {manuscript, locale: {reading}}: Scene): boolean {
  const lexicon = lexiconOf(reading)
  return manuscript.blocks.some(({text}) => {
    const at = text.length > longestBlock ? -1 : text.indexOf(`${name} `)
    return (
      at >= 0 &&
      lexicon.isCompanyForm(/^[^\s,;:]+/u.exec(text.slice(at + name.length + 1, at + name.length + 20))?.[0] ?? '')
    )
  })
}

const longestBlock = 4000

// Whom a number belongs to stands before it: the last name there, or the only one.
function nearest(persons: readonly Named[], number: number): Named | undefined {
  return persons.findLast(({end}) => end <= number)
}

// Between a name and its number there is a label, a title behind a comma, a bracket, and no verb.
function leadsOn(behind: string, {locale: {reading}}: Scene): boolean {
  // `Nørre Kanal 8 · 1366 København K`: one figure is a house's.
  if (/^\s?(?:[,(:]|\+?\d[\d -]{4})/u.test(behind)) return true
  const word = /^ (\S+)/u.exec(behind)?.[1]?.toLowerCase() ?? ''
  return [...reading.roleLinks, ...reading.phoneLabels, ...reading.emailLabels].some(
    (label) => label === word || label.startsWith(`${word} `)
  )
}

function contactAt(text: string, person: Named, hits: readonly Hit[], {locale}: Scene): Contact {
  const role = roleBefore(text, person.start, locale.reading)
  return {name: person.name, ...(role === undefined ? {} : {role}), ...numbersOf(hits)}
}

function numbersOf(hits: readonly Hit[]): Pick<Contact, 'phones' | 'emails'> {
  return {
    phones: hits.flatMap(({part}) => (part.is === 'phone' && part.number !== undefined ? [part.number] : [])),
    emails: hits.flatMap(({part}) => (part.is === 'email' ? [part.email] : []))
  }
}

/** Whether a line asks to sign up, `Accredit by 9 May: …`, `Pressackreditering: …`: such a mailbox is nobody to ask. */
export function asksToSignUp(text: string, {locale: {reading}}: Scene): boolean {
  return (
    lexiconOf(reading).registering.next(text) !== undefined ||
    wordsIn(text.slice(0, 40)).some(({word}) =>
      reading.registering.some((asks) => asks.length >= 8 && word.toLowerCase().endsWith(asks))
    )
  )
}

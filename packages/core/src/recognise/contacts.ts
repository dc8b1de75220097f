import {rememberedIn} from './blocks/remember.ts'
import type {Remark} from '../model/remark.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Contact} from '../model/release.ts'
import type {Part} from './contact/contact-lines.ts'
import {addContacts, contactsOf} from './contact/contact-people.ts'
import {headsContacts, isClosing, isNewsroom} from './contact/closings.ts'
import {
  cut,
  holdsNumber,
  isFootersAddress,
  isFunctionLine,
  isNamedIn,
  isNoWords,
  isNumber,
  lineParts,
  linesOf,
  namesPeople,
  opensFooter,
  readBlock,
  type Reading,
  type Tally,
  talliedIn
} from './contact/contact-reading.ts'
import {contactsInSentences, isForCustomers} from './contact/contact-sentences.ts'
import {contactingEnd} from './contact/contacting-end.ts'
import {lexiconOf} from './words/lexicon.ts'
import {wholeNames} from './blocks/lines.ts'
import {atSign, bracket, digit, opensCapital} from './words/letters.ts'
import {wordsIn} from './words/names.ts'
import {once} from './words/once.ts'
import {openerIn} from './words/openers.ts'
import {matchPhrase} from './words/phrases.ts'
import {holds, wordCount} from './words/presence.ts'
import type {Rule, Scene} from './rule.ts'
import {between} from './blocks/neighbours.ts'
import {sectionOf, sectionOpenedBy} from './page/sections.ts'
import {seen, taken} from './blocks/taking.ts'

/**
 * Who can be asked: contact blocks under their heading, a closing sentence (`For yderligere oplysninger kontakt …`),
 * a name with a number below the text, a mail's signature. These leave the text; a person with a number within a
 * sentence of the story is found, too, and the sentence stays.
 */
export const contacts: Rule = {
  id: 'contacts',
  silencedBy: ['contacts'],
  find(scene) {
    const evidence: Evidence[] = []
    const remarks: Remark[] = []
    const rest: Block[] = []
    const found: Contact[] = []
    for (let index = 0; index < scene.blocks.length;) {
      const area = areaAt(scene, index)
      const block = scene.blocks[index]
      if (!block) break
      if (area) {
        // `På vegne af foreningen`, `Med vänlig hälsning`: what leads to a signature goes with it.
        const greeting = rest.at(-1)
        if (
          greeting &&
          index > 0 &&
          greeting === scene.blocks[index - 1] &&
          (isClosing(greeting, scene) || headsContacts(greeting, block, scene))
        ) {
          rest.pop()
          evidence.push(taken(greeting, {field: 'contacts', rule: 'contacts'}))
        }
        const here = contactsOf(linesOf(area))
        addContacts(found, here)
        remarks.push(...remarksOn(area, here))
        for (const [at, {block: one}] of area.entries())
          evidence.push(
            taken(one, {field: 'contacts', rule: 'contacts', ...(at === 0 && here.length > 0 ? {value: here} : {})})
          )
        index += area.length
        continue
      }
      const mentioned = contactsInSentences(block, scene)
      if (mentioned.length > 0) {
        addContacts(found, mentioned)
        evidence.push(seen(block, {field: 'contacts', rule: 'contacts', certainty: 'likely', value: mentioned}))
      }
      rest.push(block)
      index++
    }
    if (evidence.length === 0) return undefined
    const reachable = new Set(found.filter(isReachable).map(({name}) => name))
    return {
      found: {contacts: found},
      evidence,
      rest,
      remarks: remarks.filter(({id, actual}) => id !== 'contacts-unreachable' || !reachable.has(actual))
    }
  }
}

function areaAt(scene: Scene, index: number): readonly Reading[] | undefined {
  const block = scene.blocks[index]
  if (
    !block ||
    (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'item' && block.kind !== 'table')
  )
    return undefined
  const {reading} = scene.locale
  if (sectionOf(block, reading)?.id === 'contact')
    return [{block, parts: headingParts(block, scene)}, ...linesFrom(scene, index + 1)]
  const opened = openedBy(block, scene)
  if (opened) return [{block, parts: opened}, ...linesFrom(scene, index + 1)]
  if (announces(block, scene) || isNewsroom(block, index, scene)) {
    const below = linesFrom(scene, index + 1)
    if (below.some(holdsNumber)) return [{block, parts: []}, ...below]
  }
  return headless(scene, index)
}

// `For nærmere information, kontakt venligst`: behind the phrase there are only words that ask.
function announces({text}: Block, {locale: {reading}}: Scene): boolean {
  if (text.length > 90 || /[.!?]$/u.test(text.slice(-1))) return false
  const opening = matchPhrase(reading.sections.contact, text, 'opening')
  if (!opening) return false
  const {small, contacting} = lexiconOf(reading)
  const rest = text.slice(opening.end)
  const asked = contacting.all(rest)
  return wordsIn(rest).every(
    ({word, start}) => small.has(word.toLowerCase()) || asked.some((one) => start >= one.start && start < one.end)
  )
}

// `Pressetelefonen` heads a block and may be what the number below it belongs to.
function headingParts(block: Block, scene: Scene): readonly (readonly Part[])[] {
  const name = block.text.replace(/(?<![\s:])[\s:]+$/u, '')
  const {reading} = scene.locale
  const {contacting, hasRole} = lexiconOf(reading)
  // `Journalister kan kontakte` says who asks, not whom.
  const isFunction =
    lowerCase(reading.phoneLabels).has(name.toLowerCase()) || (hasRole(name) && !contacting.mayStand(name))
  return isFunction ? [[{is: 'role', text: name}]] : []
}

const lowerCase = once(
  (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()))
)

/** A line or sentence that opens with a contact phrase and goes on with whom to ask. */
const openedBy = rememberedIn((block: Block, scene: Scene): readonly (readonly Part[])[] | undefined => {
  const {reading} = scene.locale
  if (block.text.length > longestSentence) return undefined
  const opening = matchPhrase(reading.sections.contact, block.text, 'opening')
  const colon = sectionOpenedBy(block, reading)
  const {contacting} = lexiconOf(reading)
  if (!opening && colon?.id !== 'contact' && !contacting.mayStand(block.text)) return undefined
  const [first, ...others] = wholeNames(block)
  if (!first) return undefined
  // `Interviews and rides can be arranged`: a word that the sentence goes on with heads nothing.
  const goesOn = opening && / \p{L}+/u.exec(block.text.slice(opening.end, opening.end + 12))
  if (goesOn?.index === 0 && reading.calendar.and.includes(goesOn[0].trim()) && !block.text.includes(':'))
    return undefined
  // `Spørgsmål til indlægget kan rettes til pressechef Eva Ek`: it opens with a word that asks, and another leads on.
  const asks = contacting.all(first.text)
  if (!opening && colon?.id !== 'contact' && (asks.length < 2 || asks[0]?.start !== 0)) return undefined
  const end = Math.max(opening?.end ?? 0, colon?.id === 'contact' ? colon.behind : 0)
  const behind = contactingEnd(first.text, end, scene)
  // `Pressetelefonen: 33 …`: the phrase itself is whom to ask.
  const own: readonly Part[] =
    behind === end && opening && /^[\s:]*[+\d(]/u.test(first.text.slice(end))
      ? [{is: 'role', text: first.text.slice(0, opening.end)}]
      : []
  const whole = lineParts(first, scene)
  // `Presseansvarlig Siv Aas` opens with a title that is a contact phrase as well.
  const isTitled =
    behind === end &&
    opening !== undefined &&
    lexiconOf(reading).hasRole(first.text.slice(0, opening.end)) &&
    whole[0]?.is === 'role' &&
    whole[1]?.is === 'name'
  const isFunction = isTitled || (whole[0]?.is === 'role' && whole[1] !== undefined && whole.slice(1).every(isNumber))
  const line = isFunction ? whole : [...own, ...lineParts(cut(first, behind), scene)]
  const parts = [line, ...others.map((other) => lineParts(other, scene))]
  const {numbers, names, words} = talliedIn(parts)
  if (names === 0 && isForCustomers(first.text, reading)) return undefined
  return (numbers > 0 || (names > 0 && /:\s*$/u.test(first.text.slice(0, behind)))) && words < 40 ? parts : undefined
})

const longestSentence = 600

/** The lines of a contact block from `index` on: as long as they are names, titles, numbers and what stands close by. */
function linesFrom(scene: Scene, index: number, most = mostLines, isSignature = false): readonly Reading[] {
  const area: Reading[] = []
  let people = 0
  for (let at = index; at < scene.blocks.length && area.length < most; at++) {
    const block = scene.blocks[at]
    if (!block || block.kind === 'image' || block.kind === 'rule' || block.kind === 'code') break
    // A list of other releases stood between: what follows is the page's footer.
    if (people > 0 && between(scene.manuscript, area.at(-1)?.block, block).length >= 3) break
    const section = sectionOf(block, scene.locale.reading) ?? sectionOpenedBy(block, scene.locale.reading)
    if (section && section.id !== 'contact') break
    if (block.text.length > longestSentence) break
    // `Varnhems stift, Box 88, 532 21 Varnhem, vx 0511-267 00`: the page's footer, below people who have their numbers.
    if (people > 1 && area.some(holdsNumber) && isFootersAddress(block, scene)) break
    // `Kystministeriet`, set apart, and its street right below: whose page it is, once people have their numbers.
    if (area.some(holdsNumber) && opensFooter(block, scene.blocks[at + 1], scene)) break
    const opened = !section || section.behind < block.text.length ? openedBy(block, scene) : undefined
    const one: Reading =
      section?.id === 'contact' && section.behind >= block.text.length
        ? {block, parts: headingParts(block, scene)}
        : opened
          ? {block, parts: opened}
          : readBlock(block, scene)
    const tally = talliedIn(one.parts)
    const heads = tally.words > 0 && headsNumbers(block, tally, scene.blocks[at + 1], scene)
    // `Press`, a line left out above it: whom else to ask.
    const isFunction = heads && area.length > 0 && block.gap > 0 && tally.words <= 4
    if (
      section?.id !== 'contact' &&
      !opened &&
      !belongs(block, tally, people > 0 || isSignature, scene) &&
      !(area.length === 0 && heads) &&
      !isFunction &&
      !(
        isSignature &&
        block.kind === 'paragraph' &&
        block.gap <= 1 &&
        block.text.length < 60 &&
        !/[.!?:]$/u.test(block.text)
      )
    )
      break
    people += tally.numbers + tally.names + tally.roles
    area.push(isFunction ? {block, parts: [[{is: 'role', text: block.text}]]} : one)
  }
  return withoutTail(area)
}

const mostLines = 60

function belongs(block: Block, {numbers, names, roles, others, words}: Tally, begun: boolean, scene: Scene): boolean {
  // A sentence with a number and nobody in it is a number to dial in, an adviser, a switchboard.
  if (numbers > 0) return words < 40 && (!isProse(block.text) || wordsIn(block.text).length < 12 || names > 0)
  if (isProse(block.text)) return false
  if (block.kind === 'heading' && names === 0) return false
  // `Støt Dyrenes Venner på MobilePay 47010`
  if (holds(block.text, digit) && openerIn(scene.locale.reading.otherNumbers, block.text)) return false
  if (names + roles > 0) return block.text.length < 160
  // `Mobil` alone on a line; `Institut for Havbiologi` right below a name; a web address among the numbers.
  if (others === 0) return true
  return begun && (block.gap === 0 || scene.manuscript.form === 'marked') && block.text.length < 80
}

// `Press Office, Harbour Museum` right above nothing but a number.
function headsNumbers(block: Block, {numbers, names, roles}: Tally, below: Block | undefined, scene: Scene): boolean {
  if (!below || block.text.length >= 80 || isProse(block.text) || numbers + names + roles > 0) return false
  const under = talliedIn(readBlock(below, scene).parts)
  return below.gap === 0 && under.numbers > 0 && under.names + under.roles + under.others === 0
}

function isProse(text: string): boolean {
  // What stands between spaces is a word at least: most need not be taken apart.
  return /[.!?]["”»«]?$/u.test(text.slice(-2)) && (wordCount(text) >= 5 || wordsIn(text).length >= 5)
}

// What trails the last name or number was taken on trust and goes back.
function withoutTail(area: readonly Reading[]): readonly Reading[] {
  const last = area.findLastIndex(({parts}) => parts.length === 0 || parts.some((line) => line.some(isNoWords)))
  return last === area.length - 1 ? area : area.slice(0, last + 1)
}

/** A contact that no heading announces: a name on a line of its own with its number near below. */
function headless(scene: Scene, index: number): readonly Reading[] | undefined {
  const block = scene.blocks[index]
  if (!block || block.text.length > 160 || block.kind === 'heading') return undefined
  if (!opensCapital(block.text) || isProse(block.text)) return undefined
  if (!scene.blocks.slice(index, index + nearNumbers).some(({text}) => mayReach(text))) return undefined
  const first = readBlock(block, scene)
  const [line] = first.parts
  if (isFunctionLine(first, scene, index)) return [first]
  const opensWithName = line?.[0]?.is === 'name' || (line?.[0]?.is === 'role' && line[1]?.is === 'name')
  if (!opensWithName || first.parts.some((one) => one.some((part) => part.is === 'words' && part.text.length > 60)))
    return undefined
  // Below a greeting the whole signature is the sender's, the firm and its address between name and number included.
  const before = scene.blocks[index - 1]
  const all = [first, ...linesFrom(scene, index + 1, 16, before !== undefined && isClosing(before, scene))]
  // `Press office: +45 …` below a signature is whom to ask instead.
  const asked = all.findIndex(({block: one}, at) => at > 0 && headsSection(one, scene))
  const below = asked < 0 ? all : all.slice(0, asked)
  // Below the last number others may sign, whom nobody is to call.
  const last = below.findLastIndex(holdsNumber)
  if (last < 0) return undefined
  const stranger = below.findIndex(
    ({parts}, at) =>
      at > last &&
      !isTitle(parts) &&
      parts.some((one) => one.some((part) => part.is !== 'name' || !isNamedIn(part.text, first)))
  )
  const area = stranger < 0 ? below : below.slice(0, stranger)
  const near = area
    .slice(0, 6)
    .flatMap(({parts}) => parts.flat())
    .filter(isNoWords)
  const number = near.findIndex(isNumber)
  // Several names before the first number sign the text, unless they stand side by side; whom to ask stands under a heading then.
  const people = first.cells && namesPeople(first.cells) ? first.cells.length : 1
  return number > 0 && number <= 6 && near.slice(0, number).filter((part) => part.is === 'name').length === people
    ? area
    : undefined
}

function headsSection(block: Block, {locale: {reading}}: Scene): boolean {
  return (sectionOf(block, reading) ?? sectionOpenedBy(block, reading))?.id === 'contact'
}

function mayReach(text: string): boolean {
  return holds(text, digit | atSign | bracket) && /[\d@([]/u.test(text)
}

// Below a name there may be a title, a department and a label before the number.
const nearNumbers = 7

function isTitle([line]: Reading['parts']): boolean {
  return line?.[0]?.is === 'role' && line[1]?.is !== 'name'
}

// Named in one place, somebody may have a number in another.
function isReachable({phones, emails}: Contact): boolean {
  return phones.length + emails.length > 0
}

function remarksOn(area: readonly Reading[], here: readonly Contact[]): Remark[] {
  const remarks: Remark[] = []
  for (const {block, parts} of area) {
    for (const part of parts.flat()) {
      if (part.is === 'phone' && part.number === undefined)
        remarks.push({id: 'contacts-phone-digits', place: block.place, actual: part.printed})
    }
  }
  for (const {name, phones, emails} of here) {
    const [first] = area
    if (name !== undefined && phones.length === 0 && emails.length === 0 && first)
      remarks.push({id: 'contacts-unreachable', place: first.block.place, actual: name})
  }
  return remarks
}

import type {Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Contact} from '../model/release.ts'
import {datesIn} from './dates/dates.ts'
import {filingFrom} from './dates/page-stamps.ts'
import {isClosing, standsAmongContacts} from './contact/closings.ts'
import {isSigned, signingFrom} from './contact/signing.ts'
import {lexiconOf} from './words/lexicon.ts'
import {personAlone, personsIn, startsGiven, withoutParty, wordsIn} from './words/names.ts'
import {once} from './words/once.ts'
import {openerOf} from './words/openers.ts'
import {digit, parting} from './words/letters.ts'
import {matchPhrase, type PhraseMatch} from './words/phrases.ts'
import {holds} from './words/presence.ts'
import {roleAfter, roleBefore} from './words/roles.ts'
import {titledAuthor} from './words/titled-author.ts'
import {isTitleLine, titleBelow, titledOf} from './byline-titled.ts'
import type {Found, Rule, Scene} from './rule.ts'
import {type PrintedLine, printedLines} from './blocks/lines.ts'
import {isAddressLine} from './blocks/section-text.ts'
import {endsSentence, wordCount} from './blocks/prose.ts'
import {seen, taken} from './blocks/taking.ts'

/**
 * Who wrote it: a line of its own (`Af Mette Holm`, `Text: Eva Ek`), a part of a stamp (`18. maj 2017 | Fagbladet |
 * Jens Lund`), or those who sign an opinion, a letter or a statement below it.
 */
export const byline: Rule = {
  id: 'byline',
  silencedBy: ['byline'],
  find(scene) {
    return lineOf(scene) ?? datedOf(scene) ?? stampOf(scene) ?? titledOf(scene) ?? signatures(scene)
  }
}

function lineOf(scene: Scene): ReturnType<Rule['find']> {
  const {
    blocks,
    locale: {reading}
  } = scene
  for (const block of blocks) {
    if (block.text.length > 200 || block.kind === 'item' || block.kind === 'image') continue
    const match = signedBy(block.text, reading)
    const titled = match ? undefined : titledAuthor(block.text, reading)
    const names = match ? authorsOf(match, block.text, scene) : titled === undefined ? [] : [titled]
    if (names.length === 0) continue
    // `Af Lone Juhl`, and on the next line `Formand for Lokalrådet`
    const below = match && blocks[blocks.indexOf(block) + 1]
    const title = below?.gap === 0 && isTitleLine(below, scene) ? [below] : []
    const claim = {field: 'byline', rule: 'byline'} as const
    return {
      found: {byline: names},
      evidence: [taken(block, {...claim, value: names}), ...title.map((one) => taken(one, claim))],
      rest: blocks.filter((other) => other !== block && !title.includes(other))
    }
  }
  return undefined
}

function authorsOf({phrase, parts}: PhraseMatch, text: string, scene: Scene): readonly string[] {
  const told = authorsIn(text.slice(firstWordEnd(phrase)), scene)
  // `Teksti: Anna Rinne Kuvat: Petri Mäntylä`: another label stands right behind the name.
  return told.length > 0 ? told : authorsIn(parts['name'] ?? '', scene)
}

// `By Camilla Brent, 14 June 2023`: the rule of the day took the line, and the name still stands on it.
function datedOf(scene: Scene): ReturnType<Rule['find']> {
  const {reading} = scene.locale
  for (const block of scene.manuscript.blocks.slice(0, 12)) {
    if (block.text.length > 200 || !holds(block.text, digit) || scene.blocks.includes(block)) continue
    const match = signedBy(block.text, reading)
    const names = match ? authorsOf(match, block.text, scene) : []
    if (names.length === 0) continue
    const claim = {field: 'byline', rule: 'byline', value: names} as const
    return {found: {byline: names}, evidence: [{...seen(block, claim), text: names.join(', ')}], rest: scene.blocks}
  }
  return undefined
}

// `{date} by {name}` is a stamp; `… today at 10:00, hosted by Anna Ek.` is a sentence.
function signedBy(text: string, reading: Reading) {
  // `Udgivet den 2. april 2025 af Eva Ek`: the word for the day stands before it.
  const said = openerOf(reading.phrases.published, text)
  const line = said?.start === 0 ? text.slice(said.end, filingFrom(text, reading)).trim() : text
  const dayFirst = matchPhrase(reading.phrases.byline, line, 'whole')
  const isStamped = dayFirst?.phrase.startsWith('{date}') === true
  const match = isStamped || line === text ? dayFirst : matchPhrase(reading.phrases.byline, text, 'whole')
  if (!match || !isStamped) return match
  const printed = match.parts['date'] ?? ''
  const dated = datesIn(printed.slice(0, 60), reading.calendar)[0]
  // `Fra den 15. september kan alle bruge haven. Den er betalt af Nordhvil A/S`: more than a day stands before the word.
  // `Onsdag 3 juli kl. 18: Föredrag av Lo Sand`: a colon opens what takes place then.
  const isTold = dated !== undefined && /^ ?:/u.test(printed.slice(dated.to))
  return dated?.from === 0 && !isTold && wordCount(printed.slice(dated.to)) <= 1 ? match : undefined
}

// The phrase's own words before its first hole.
function firstWordEnd(phrase: string): number {
  const hole = phrase.indexOf('{')
  return hole < 0 ? phrase.length : hole
}

/** The people among the parts of a byline: "Jytte Sand, formand for Samrådet, og Emil Riis" names two. */
function authorsIn(text: string, scene: Scene): string[] {
  const {reading} = scene.locale
  const ands = reading.calendar.and.map((word) => ` ${word} `)
  const names: string[] = []
  for (const piece of withoutParty(text).split(/[,;|/&·•]| [–—-] |\. | (?=\p{Lu}\p{Ll}{1,14}: )/u)) {
    for (const part of splitAt(piece, ands)) {
      const alone = personAlone(
        part.replace(/^\s*\S+ (?=\p{Lu}[\p{L}-]+ \p{Lu})/u, (word) =>
          lexiconOf(reading).isRole(word.trim()) ? '' : word
        ),
        reading
      )
      if (alone !== undefined) names.push(alone)
    }
  }
  return [...new Set(names)]
}

function splitAt(text: string, words: readonly string[]): string[] {
  let parts = [` ${text.trim()} `]
  for (const word of words) parts = parts.flatMap((part) => part.split(word).map((one) => ` ${one.trim()} `))
  return parts.map((part) => part.trim().replace(/^(?:og|och|and|ja) /u, ''))
}

/** `18. maj 2017 | HK Kommunal | Jens Laursen`: a stamp line that the rule of the day may have taken already. */
function stampOf(scene: Scene): ReturnType<Rule['find']> {
  const {reading} = scene.locale
  for (const block of scene.manuscript.blocks.slice(0, 40)) {
    if (
      block.text.length > 200 ||
      !holds(block.text, parting) ||
      !/[|·•]/u.test(block.text) ||
      !/\b(?:19|20)\d\d\b/u.test(block.text)
    )
      continue
    const pieces = block.text.split(/[|·•]/u).map((piece) => piece.trim())
    const name = pieces
      .map((piece, at) => {
        const own = withoutWord(piece, reading)
        // Behind `Af` a title may stand before the name; the line's first part without it is the page's own name.
        if (own !== piece) return authorsIn(own, scene)[0]
        return at === 0 && !startsGiven(piece)
          ? undefined
          : (personAlone(piece, reading) ?? opensWithName(piece, scene))
      })
      .find((one) => one !== undefined)
    if (name === undefined || samePlace(scene, name)) continue
    const left = scene.blocks.findIndex(
      (one) => one.place.start.line === block.place.start.line && one.text.includes(name)
    )
    const here = scene.blocks[left]
    const alone = here && personAlone(here.text.replaceAll(/[|·•]/gu, ' ').trim(), reading) !== undefined
    const claim = {field: 'byline', rule: 'byline', value: [name]} as const
    if (here && alone)
      return {
        found: {byline: [name]},
        evidence: [taken(here, claim)],
        rest: scene.blocks.filter((_, at) => at !== left)
      }
    const evidence: Evidence = {...taken(block, claim), text: name, use: 'seen'}
    return {found: {byline: [name]}, evidence: [evidence], rest: scene.blocks}
  }
  return undefined
}

// `27. april 2023 | Forskning | Af Signe Hovgaard`
function withoutWord(piece: string, {phrases}: Reading): string {
  const word = openerOf(phrases.byline, piece)
  return word?.start === 0 ? piece.slice(word.end).replace(/^[\s:]+/u, '') : piece
}

// A note may be glued behind the name: `Jens Laursen Bemærk: …`; a word with a colon is none of it.
function opensWithName(piece: string, {locale}: Scene): string | undefined {
  const opening = /^\p{Lu}[\p{L} .'-]{3,60}(?= \p{Lu}\p{L}+:)/u.exec(piece)?.[0]
  return opening === undefined ? undefined : personAlone(opening, locale.reading)
}

function samePlace(scene: Scene, name: string): boolean {
  return name === scene.found.organisation
}

/** Who signs below the text: lines that are a name, or a name with its title. */
function signatures(scene: Scene): ReturnType<Rule['find']> {
  const {blocks} = scene
  const signed = isSigned(scene)
  const below: {readonly block: Block; readonly index: number; readonly names: readonly string[]}[] = []
  let closing: number | undefined
  for (let index = blocks.length - 1; index >= 0 && blocks.length - index <= 14; index--) {
    const block = blocks[index]
    if (!block) break
    if (isClosing(block, scene)) {
      closing = index
      break
    }
    const names = printedLines(block)
      .flatMap(cellsOf)
      .flatMap((cell) => signerOf(cell, scene) ?? [])
      .filter((name) => signed || closing !== undefined || (isSomebody(name, scene) && !isAboveAddress(block, scene)))
    // Nobody signs above the story's last sentence: those are people it tells of.
    if (!signed && below.length === 0 && isStory(block, scene)) break
    if (names.length > 0 && block.text.length < 200) below.unshift({block, index, names})
    else if (!isTitleLine(block, scene) && (block.text.length > 120 || below.length > 0)) break
  }
  const above = signed ? signedAbove(scene) : undefined
  const names = [...new Set([...(above?.found.byline ?? []), ...below.flatMap((one) => one.names)])]
  const first = below[0]?.index ?? blocks.length
  if (below.length === 0) return withSigners(above ?? author(scene), scene)
  const from = signingFrom(blocks, closing ?? first, scene)
  const cut = blocks.slice(from).filter(isSignersLine)
  // Who sends a release with kind regards has not written a column.
  const isSender = !signed && closing !== undefined
  return {
    found: {...(isSender ? {} : {byline: names}), ...contactsWithRoles(scene, cut)},
    evidence: cut.map((block, index) =>
      taken(
        block,
        isSender
          ? {field: 'furniture', rule: 'byline'}
          : {field: 'byline', rule: 'byline', ...(index === 0 ? {value: names} : {})}
      )
    ),
    rest: blocks.filter((block, index) => index < from || !isSignersLine(block))
  }
}

function isSignersLine({text}: Block): boolean {
  return text.length < 200
}

// `Nordlys Boliger`, and right below it `Havnegade 3`: whose page it is.
function isAboveAddress(block: Block, {manuscript: {blocks}, locale: {reading}}: Scene): boolean {
  const below = blocks[blocks.indexOf(block) + 1]
  return below?.gap === 0 && isAddressLine(below, reading)
}

// Nobody is named: `Styrelsen` signs alone, or whoever does has left with the numbers below.
function withSigners(known: ReturnType<Rule['find']>, scene: Scene): ReturnType<Rule['find']> {
  const from = signingFrom(scene.blocks, scene.blocks.length, scene)
  const signers = scene.blocks.slice(from)
  if (signers.length === 0) return known
  return {
    found: {...known?.found},
    evidence: [...(known?.evidence ?? []), ...signers.map((block) => taken(block, {field: 'byline', rule: 'byline'}))],
    rest: scene.blocks.slice(0, from)
  }
}

// Two may sign side by side.
function cellsOf({text, columns}: PrintedLine): readonly string[] {
  return [0, ...columns].map((from, at) => text.slice(from, columns[at] ?? text.length).trim())
}

function isStory({text}: Block, {locale: {reading}}: Scene): boolean {
  return endsSentence(text) && wordCount(text) >= 6 && openerOf(reading.disclaimers, text) === undefined
}

// `Ja Nej`, `Skåne Buses`: where nothing says that the text is signed, a name is one that is known, or met before.
function isSomebody(name: string, {found, manuscript}: Scene): boolean {
  return (
    startsGiven(name) ||
    (found.contacts ?? []).some((contact) => contact.name === name) ||
    manuscript.blocks.filter(({text}) => text.includes(name)).length > 1
  )
}

// A signature's title is what the contact of that name lacks.
function contactsWithRoles({found, locale: {reading}}: Scene, blocks: readonly Block[]): Pick<Found, 'contacts'> {
  if (!found.contacts) return {}
  const lines = blocks.flatMap((block) => printedLines(block).map(({text}) => withoutParty(text)))
  const contacts = found.contacts.map((contact): Contact => {
    const {name} = contact
    const line =
      name === undefined || contact.role !== undefined ? undefined : lines.find((text) => text.startsWith(name))
    const role =
      line === undefined || name === undefined
        ? undefined
        : (roleAfter(line, name.length, line.length, reading) ?? titleBelow(lines, line, name, reading))
    return role === undefined ? contact : {...contact, role}
  })
  return {contacts}
}

// The line that signs may have left with the numbers below it: it still says who wrote.
function signedAbove(scene: Scene): ReturnType<Rule['find']> {
  const {blocks} = scene.manuscript
  const asked = new Set(scene.found.contacts?.map(({name}) => name))
  for (let index = Math.ceil(blocks.length / 3); index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.text.length > 160) continue
    const name = signerOf(printedLines(block)[0]?.text ?? '', scene)
    if (name === undefined || !asked.has(name)) continue
    if (standsAmongContacts(blocks, index, scene.locale.reading)) continue
    return {
      found: {byline: [name]},
      evidence: [{...seen(block, {field: 'byline', rule: 'byline', value: [name]}), text: name}],
      rest: scene.blocks
    }
  }
  return undefined
}

/** The person of a line that is a name alone, or a name and a title: "Åsa Lind, socialborgarråd (MP)". */
function signerOf(line: string, {locale: {reading}}: Scene): string | undefined {
  // `… praktiserende læge, Nykøbing F.`: behind one capital a full stop shortens.
  if (line.length > 160 || /(?<!(?<!\p{L})\p{Lu})[.!?:]$/u.test(line) || /[@\d]{3}/u.test(line)) return undefined
  const [opening, ...others] = withoutParty(line).split(/,\s|\s\(|\t/u)
  const name = personAlone(opening ?? '', reading)
  if (name === undefined) return undefined
  if (
    others.length === 0 ||
    roleAfter(withoutParty(line), name.length, line.length, reading) !== undefined ||
    /\d/u.test(others.join(' '))
  )
    return name
  return wordsIn(line).length < 12 && others.length <= 2 ? name : undefined
}

// One list a language, as phrases want it: what is compiled of a list is kept by the list.
const signedLabels = once(({kinds}: Reading): readonly string[] =>
  [...kinds.opinion, ...kinds.statement, ...kinds['open-letter']].filter((label) => !label.includes('{'))
)

/** `Utrikesminister X, debattartikel, Expressen`, `Uttalande av X`: a line above the text that names its author. */
function author(scene: Scene): ReturnType<Rule['find']> {
  const {reading} = scene.locale
  const labels = signedLabels(reading)
  const [first] = scene.blocks
  for (const text of [scene.found.headline ?? '', first?.text ?? '']) {
    if (text === '' || text.length > 240) continue
    if (!matchPhrase(labels, text, 'anywhere')) continue
    const [person, second] = personsIn(text, reading)
    if (!person || second) continue
    const near = text.slice(0, person.start).split(' ').length <= 12
    if (!near || roleBefore(text, person.start, reading) === undefined) continue
    const evidence: Evidence = {
      field: 'byline',
      rule: 'byline',
      text: person.name,
      use: 'seen',
      certainty: 'likely',
      value: [person.name]
    }
    return {found: {byline: [person.name]}, evidence: [evidence], rest: scene.blocks}
  }
  return undefined
}

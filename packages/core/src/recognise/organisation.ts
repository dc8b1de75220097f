import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {isOrganisationName, sameIssuer, type Witness} from './issuer/issuer-names.ts'
import {formWitnesses, witnesses} from './issuer/issuer.ts'
import {type Issuer, issuerOf} from './issuer/weighing.ts'
import {lexiconOf} from './words/lexicon.ts'
import {namesIn} from './issuer/capital-names.ts'
import {nominative} from './issuer/mentions.ts'
import {isWordAt} from './words/letters.ts'
import {once} from './words/once.ts'
import {openerIn} from './words/openers.ts'
import {matchPhrase} from './words/phrases.ts'
import type {Rule, Scene} from './rule.ts'
import {seen} from './blocks/taking.ts'

/**
 * The issuer in its fullest printed form: what the page's form says (`issuer.ts`), the headings of its boilerplate, the
 * mail domain of its contacts, and the organisation that headline and text name most.
 *
 * A paper that prints somebody's opinion is not the issuer; where several sign alike, nobody is.
 */
export const organisation: Rule = {
  id: 'organisation',
  silencedBy: ['organisation'],
  find(scene) {
    const {reading} = scene.locale
    const {kind} = scene.found
    const signed = kind === 'opinion' || kind === 'open-letter'
    const known = [...(signed ? formWitnesses(scene) : witnesses(scene)), ...fromBoilerplate(scene)]
    const all = [...known, ...spokesmen(scene, known)]
    const issuer = issuerOf(all, signed ? 4 : 2, reading)
    if (!issuer) return undefined
    const name = fullest(issuer, scene)
    return {
      found: {organisation: name},
      evidence: [
        seen(issuer.block, {
          field: 'organisation',
          rule: 'organisation',
          // One witness that is barely enough is the best of several readings.
          certainty: issuer.weight >= 5 ? 'sure' : issuer.weight > 2 ? 'likely' : 'guess',
          value: name,
          alternatives: besides(all, issuer)
        })
      ],
      rest: scene.blocks
    }
  }
}

function besides(all: readonly Witness[], issuer: Issuer): readonly string[] {
  return [...new Set(all.filter(({name}) => !sameIssuer(name, issuer.name)).map(({name}) => name))].slice(0, 3)
}

// Whom the first voice speaks for; the second may be a critic.
function spokesmen(
  {found: {quotes}, manuscript: {blocks}, locale: {reading}}: Scene,
  others: readonly Witness[]
): Witness[] {
  const role = quotes?.find((quote) => quote.role !== undefined)?.role
  const block = blocks.find(({text}) => role !== undefined && text.includes(role))
  if (role === undefined || !block) return []
  // `Head of Traffic at Acme`: of several the one that is named elsewhere too.
  const employers = employersIn(role, reading)
  const name = employers.find((one) => others.some((other) => other.name === one)) ?? employers.at(-1)
  return name === undefined ? [] : [{name, weight: 1, block}]
}

function employersIn(role: string, reading: Reading): readonly string[] {
  const {links} = lexiconOf(reading)
  const words = role.split(' ')
  const behind = words.flatMap((word, index) =>
    links.has(word) && index > 0 ? [words.slice(index + 1).join(' ')] : []
  )
  return behind.flatMap((text) => namesIn(text, reading).filter((name) => text.startsWith(name)))
}

function fromBoilerplate({found, manuscript: {blocks}, locale: {reading}}: Scene): Witness[] {
  return (found.boilerplate ?? []).slice(0, mostSections).flatMap(({heading, text}, index): Witness[] => {
    const block = blocks.find((one) => one.text.includes(heading ?? text.slice(0, 40)))
    if (!block) return []
    const name =
      heading === undefined ? undefined : matchPhrase(reading.sections.boilerplate, heading, 'whole')?.parts['name']
    const opening = openingName(text, reading)
    return [
      ...(name === undefined
        ? []
        : [
            {
              name: name.replace(/(?<![:\s])[:\s]+$/u, '').replace(/:\p{Ll}{1,4}$/u, ''),
              weight: index === 0 ? 4 : 1,
              block
            }
          ]),
      ...(opening === undefined
        ? []
        : [{name: opening, weight: index === 0 ? (heading === undefined ? 3 : 1) : 0, block}])
    ]
  })
}

// The issuer, and whom it works with: each is looked for in the whole text.
const mostSections = 50

function openingName(text: string, reading: Reading): string | undefined {
  // `The Allotments and Gardens Trust is a charity`: all that stands before what it is.
  // A section of one paragraph is a block, of which the same was asked before.
  const is = openerIn(reading.describing, text.includes('\n') ? text.slice(0, 160) : text, 0, 160)
  const subject = text.slice(0, is?.start ?? 0).trim()
  const words = subject.split(' ')
  const opens = words.length > 1 && lexiconOf(reading).small.has(words[0]?.toLowerCase() ?? '')
  const own = opens ? words.slice(1).join(' ') : subject
  if (
    words.length <= 8 &&
    /^\p{Lu}[^,;:.()]+$/u.test(own) &&
    isOrganisationName(own, reading) &&
    isNameAlone(own, reading)
  )
    return own
  const name = namesIn(text.slice(0, 120), reading)[0]
  return name !== undefined && text.startsWith(name) ? name : undefined
}

// `Nordlands Roråd er paraplyen for 60 lokallag og`: a name's small words join its capitals, or say what it is.
function isNameAlone(name: string, reading: Reading): boolean {
  const joins = joinsOf(reading)
  const words = name.split(' ')
  return words.every(
    (word, at) =>
      /^[\p{Lu}\p{N}&]/u.test(word) ||
      (at < words.length - 1 && joins.has(word)) ||
      reading.organisationWords.includes(word)
  )
}

const joinsOf = once(
  ({roleLinks, particles, calendar}: Reading): ReadonlySet<string> =>
    new Set([...roleLinks, ...particles, ...calendar.and, 'of', 'the'])
)

const longestFirst = once((forms: readonly string[]): readonly string[] =>
  forms.toSorted((a, b) => b.length - a.length)
)

// The same name with its legal form, or with more words, printed elsewhere.
function fullest({name}: Issuer, {manuscript: {blocks}, locale: {reading}}: Scene): string {
  const bare = inSmallLetters(name, blocks).replace(/['’]s$/u, '')
  const forms = longestFirst(reading.companyForms)
  if (forms.some((form) => bare.endsWith(form) && bare[bare.length - form.length - 1] === ' ')) return bare
  for (const block of blocks) {
    const at = block.text.indexOf(bare)
    if (at < 0) continue
    const behind = at + bare.length
    if (block.text[behind] !== ' ') continue
    const form = forms.find(
      (one) => block.text.startsWith(one, behind + 1) && !isWordAt(block.text, behind + one.length + 1)
    )
    if (form !== undefined) return `${bare} ${form}`
  }
  const plain = nominative(bare, blocks, reading)
  return plain.endsWith('s') ? `${plain}${bodyBehind(plain, blocks, reading)}` : plain
}

// `Björkviks`, which the text prints as `Björkviks kommun` alone: the small word is part of the name.
function bodyBehind(name: string, blocks: readonly Block[], reading: Reading): string {
  for (const {text} of blocks) {
    const at = text.indexOf(`${name} `)
    const word = at < 0 ? undefined : /^\p{Ll}{4,}(?![\p{L}-])/u.exec(text.slice(at + name.length + 1))?.[0]
    if (word !== undefined && reading.organisationWords.includes(word)) return ` ${word}`
  }
  return ''
}

// `FAGFORBUNDET KYST` heads what the text calls `Fagforbundet Kyst`.
function inSmallLetters(name: string, blocks: readonly Block[]): string {
  if (name !== name.toUpperCase() || name.length < 5) return name
  for (const {text} of blocks) {
    const at = text.toLowerCase().indexOf(name.toLowerCase())
    const printed = at < 0 ? name : text.slice(at, at + name.length)
    if (printed !== printed.toUpperCase()) return printed
  }
  return name
}

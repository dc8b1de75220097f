import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {domainsIn, isDomainOf, type Issuer, isOrganisationName, issuerOf, sameIssuer, type Witness, witnesses} from './issuer.ts'
import {labelOpening} from './kind-label.ts'
import {lexiconOf} from './lexicon.ts'
import {matchPhrase} from './phrases.ts'
import {personAlone} from './names.ts'
import {wordCount} from './prose.ts'
import type {Rule, Scene} from './rule.ts'
import {seen} from './taking.ts'

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
    const label = scene.found.labelId ?? labelOpening(scene.found.headline ?? '', reading)
    const all = [...witnesses(scene), ...fromBoilerplate(scene), ...mentions(scene)]
    const issuer = issuerOf(all, label === 'opinion' ? 4 : 3, reading)
    if (!issuer) return undefined
    const name = fullest(issuer, scene)
    return {
      found: {organisation: name},
      evidence: [seen(issuer.block, {field: 'organisation', rule: 'organisation', certainty: issuer.weight >= 5 ? 'sure' : 'likely', value: name, alternatives: others(all, issuer)})],
      rest: scene.blocks
    }
  }
}

function others(all: readonly Witness[], issuer: Issuer): readonly string[] {
  return [...new Set(all.filter(({name}) => !sameIssuer(name, issuer.name)).map(({name}) => name))].slice(0, 3)
}

function fromBoilerplate({found, manuscript: {blocks}, locale: {reading}}: Scene): Witness[] {
  return (found.boilerplate ?? []).flatMap(({heading, text}, index): Witness[] => {
    const block = blocks.find((one) => one.text.includes(heading ?? text.slice(0, 40)))
    if (!block) return []
    const name = heading === undefined ? undefined : matchPhrase(reading.sections.boilerplate, heading, 'whole')?.parts['name']
    const opening = openingName(text, reading)
    return [
      ...(name === undefined ? [] : [{name: name.replace(/[:\s]+$/u, ''), weight: index === 0 ? 4 : 1, block}]),
      ...(opening === undefined ? [] : [{name: opening, weight: index === 0 ? (heading === undefined ? 3 : 1) : 0, block}])
    ]
  })
}

function openingName(text: string, reading: Reading): string | undefined {
  const name = namesIn(text.slice(0, 120), reading)[0]
  return name !== undefined && text.startsWith(name) ? name : undefined
}

/**
 * Names that the text itself repeats: each place says a little (headline and lead more than the rest), a word that
 * makes it an organisation's says more, and the mail domain of a contact most. Persons are none.
 */
function mentions({manuscript, blocks, found, locale: {reading}}: Scene): Witness[] {
  const above = [found.headline, found.lead].filter((text) => text !== undefined)
  const domains = domainsIn(manuscript.blocks)
  const people = new Set([...(found.contacts ?? []).map(({name}) => name), ...(found.quotes ?? []).map(({speaker}) => speaker), ...(found.byline ?? [])])
  const texts = [...manuscript.blocks.filter((block) => block.text === found.headline || block.text === found.lead), ...blocks]
  const counted = new Map<string, Witness & {readonly times: number}>()
  for (const block of texts) {
    for (const printed of new Set(namesIn(block.text.slice(0, 3000), reading))) {
      const name = nominative(printed, manuscript.blocks)
      if (people.has(name) || (personAlone(name, reading) !== undefined && !isOrganisationName(name, reading))) continue
      const before = counted.get(name)
      counted.set(name, {name, block: before?.block ?? block, weight: 0, times: (before?.times ?? 0) + 1})
    }
  }
  return [...counted.values()].flatMap(({name, block, times}): Witness[] => {
    const isMailed = domains.some((domain) => isDomainOf(domain, name))
    const isOrganisation = isOrganisationName(name, reading)
    const isAbove = above.some((text) => namesIn(text, reading).some((one) => sameIssuer(one, name)))
    if (!isMailed && !isOrganisation && times < 3) return []
    const weight = (isMailed ? 3 : 0) + (isOrganisation ? 0.8 : 0) + (isAbove ? 1 : 0) + Math.min(times, 4) * (isMailed || isOrganisation ? 0.3 : 0.4)
    return weight < 1 ? [] : [{name, block, weight}]
  })
}

/** The runs of capitals in `text` that may be an organisation's name: `Dansk Skibs- og Færgeforbund`, `Tal & Tendens`. */
export function namesIn(text: string, reading: Reading): string[] {
  const joining = new Set([...reading.roleLinks, ...reading.calendar.and, '&', 'of', 'the'].map((word) => word.toLowerCase()))
  const {small} = lexiconOf(reading)
  return Array.from(text.matchAll(run), (match) => match[0]).flatMap((name) => {
    const words = name.split(' ')
    const stop = words.findIndex((word, index) => index > 0 && /^(?:\p{Ll}|&)/u.test(word) && !joining.has(word))
    const kept = stop < 0 ? words : words.slice(0, stop)
    // A sentence opens small words with a capital, too.
    const from = kept.length > 1 && small.has((kept[0] ?? '').toLowerCase()) ? 1 : 0
    const made = kept.slice(from).join(' ')
    return made.length < 2 || (kept.length - from === 1 && small.has(made.toLowerCase())) ? [] : [made]
  })
}

const run = /\p{Lu}[\p{L}\p{N}&-]*(?:\.[\p{L}\p{N}]+)?(?: (?:&|\p{Ll}{1,4}) \p{Lu}[\p{L}\p{N}-]*| (?:A\/S|\(publ\)|\p{Lu}[\p{L}\p{N}&-]*)){0,6}/gu

// The same name with its legal form, or with more words, printed elsewhere.
function fullest({name}: Issuer, {manuscript: {blocks}, locale: {reading}}: Scene): string {
  const bare = name.replace(/['’]s$/u, '')
  const forms = reading.companyForms.toSorted((a, b) => b.length - a.length)
  if (forms.some((form) => bare.endsWith(` ${form}`))) return bare
  for (const block of blocks) {
    const at = block.text.indexOf(bare)
    const behind = at < 0 ? '' : block.text.slice(at + bare.length)
    const form = forms.find((one) => behind.startsWith(` ${one}`) && !/^[\p{L}\p{N}]/u.test(behind.slice(one.length + 1)))
    if (form !== undefined) return `${bare} ${form}`
  }
  return nominative(bare, blocks)
}

// `Visions` where `Vision` is printed too.
function nominative(name: string, blocks: readonly Block[]): string {
  const stem = name.replace(/['’]?s$/u, '')
  if (stem === name || stem.length < 2) return name
  const last = stem.split(' ').at(-1) ?? stem
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}])${last.replaceAll(/[^\p{L}\p{N}]/gu, '.')}(?![\p{L}\p{N}])`, 'u')
  return blocks.some(({text}) => alone.test(text)) ? stem : name
}

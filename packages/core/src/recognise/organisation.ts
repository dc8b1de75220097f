import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {type Issuer, isOrganisationName, issuerOf, sameIssuer, type Witness, witnesses} from './issuer.ts'
import {labelOpening} from './kind-label.ts'
import {matchPhrase} from './phrases.ts'
import {personAlone} from './names.ts'
import {wordCount} from './prose.ts'
import type {Rule, Scene} from './rule.ts'
import {seen} from './taking.ts'
import {topOf} from './top.ts'

/**
 * The issuer in its fullest printed form: what the page's form says (`issuer.ts`), the headings of its boilerplate, and
 * the organisation that headline and lead name most.
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
    const least = label === 'opinion' ? 4 : 3
    const issuer = issuerOf(all, least, reading)
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

// Organisations that headline and opening name: one each, however often.
function mentions({manuscript: {blocks}, found, locale: {reading}}: Scene): Witness[] {
  const opening = [...blocks.slice(0, topOf(blocks) + 1)].filter((block) => block.text.length > 30)
  const texts = [found.headline, found.lead].filter((text) => text !== undefined)
  const counted = new Map<string, Witness>()
  for (const block of opening) {
    for (const name of new Set(namesIn(block.text.slice(0, 1500), reading))) {
      if (!isOrganisationName(name, reading) || personAlone(name, reading) !== undefined && !isOrganisationName(name, reading)) continue
      const before = counted.get(name)
      counted.set(name, {name, weight: (before?.weight ?? 0) + (texts.some((text) => text.includes(name)) ? 1 : 0.5), block})
    }
  }
  return [...counted.values()]
}

/** The runs of capitals in `text` that may be an organisation's name: `Dansk Skibs- og Færgeforbund`, `Tal & Tendens`. */
export function namesIn(text: string, reading: Reading): string[] {
  const small = new Set([...reading.roleLinks, ...reading.calendar.and, '&', 'of', 'the'].map((word) => word.toLowerCase()))
  return Array.from(text.matchAll(run), (match) => match[0]).map((name) => {
    const words = name.split(' ')
    const stop = words.findIndex((word, index) => index > 0 && /^(?:\p{Ll}|&)/u.test(word) && !small.has(word))
    return (stop < 0 ? words : words.slice(0, stop)).join(' ').replace(/[.,]+$/u, '')
  })
}

const run = /\p{Lu}[\p{L}\p{N}&.-]*(?:-? (?:&|\p{Ll}{1,4}) \p{Lu}[\p{L}\p{N}.-]*| (?:A\/S|\(publ\)|\p{Lu}[\p{L}\p{N}.-]*)){0,6}/gu

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
  if (!/s$/u.test(name) || wordCount(name) > 1) return name
  const stem = name.slice(0, -1)
  return blocks.some(({text}) => new RegExp(String.raw`(?<![\p{L}])${stem.replaceAll(/[^\p{L}\p{N}]/gu, '.')}(?![\p{L}])`, 'u').test(text)) ? stem : name
}

import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {lexiconOf} from './lexicon.ts'

/** A name that a text gives to its issuer, where, and how much that says. */
export interface Witness {
  readonly name: string
  readonly weight: number
  readonly block: Block
  /** Only the text repeats it: several such do not add up. */
  readonly mentioned?: true
}

/** Whether a word or an ending in `name` makes it an organisation's. */
export function isOrganisationName(name: string, reading: Reading): boolean {
  const lexicon = lexiconOf(reading)
  return name.split(/[ /]/u).some((word) => lexicon.isOrganisation(word.replaceAll(/[.,()]/gu, ''))) || reading.companyForms.some((form) => name.endsWith(` ${form}`))
}

/** The names before the last dot of every mail address in `blocks`: `nordhvil` of `pa@nordhvil.dk`. */
export function domainsIn(blocks: readonly Block[]): readonly string[] {
  const found = new Set<string>()
  for (const {text} of blocks) {
    for (const [, domain] of text.matchAll(/(?:@|\((?:at|a)\) ?|snabel-a\)? )(?:[\p{L}\d-]+\.)*([\p{L}\d-]+)\.\p{L}{2,}/giu)) if (domain !== undefined) found.add(folded(domain))
  }
  return [...found]
}

/** Whether whoever answers at `domain` may speak for `name`: `dsf-forbund` for `DSF`, `noerreaa` for `Nørre Aa Kommune`. */
export function isDomainOf(domain: string, name: string): boolean {
  const whole = folded(name)
  if (whole.length < 2) return false
  if (domain === whole || (domain.length >= 5 && whole.startsWith(domain)) || (whole.length >= 5 && domain.startsWith(whole))) return true
  const [first = ''] = name.split(' ')
  return folded(first).length >= 5 && folded(first) === domain
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD').replaceAll(/[^a-z0-9]/gu, '').replaceAll('aa', 'a').replaceAll('oe', 'o').replaceAll('ae', 'a')
}

/** Whether one of two names holds all words of the other, an ending apart: `Nordhvil` and `Nordhvil A/S`. */
export function sameIssuer(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length)
  return few !== undefined && few.length > 0 && few.every((word) => many?.some((candidate) => candidate === word || candidate === word.replace(/['’]?s$/u, '') || `${candidate}s` === word || candidate === `${word}s`))
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
}

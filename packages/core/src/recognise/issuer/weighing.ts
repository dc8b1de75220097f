import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {isOrganisationName, sameIssuer, type Witness} from './issuer-names.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {wordCount} from '../blocks/prose.ts'

/** The issuer as the witnesses together make it: its fullest printed form, and the weight of all who name it. */
export interface Issuer {
  readonly name: string
  readonly weight: number
  readonly block: Block
}

/** The issuer that most of the weight of `all` speaks for; `undefined` where it is less than `least`. */
export function issuerOf(all: readonly Witness[], least: number, reading: Reading): Issuer | undefined {
  const groups: Group[] = []
  for (const witness of all) {
    const group = groups.find(({printed}) => printed.some((name) => sameIssuer(name, witness.name)))
    const [formal, mentioned] = witness.mentioned ? [0, witness.weight] : [witness.weight, 0]
    if (group) {
      group.names.push(witness)
      if (!group.printed.includes(witness.name)) group.printed.push(witness.name)
      group.weight += formal
      group.mentioned = Math.max(group.mentioned, mentioned)
    } else groups.push({names: [witness], printed: [witness.name], weight: formal, mentioned})
  }
  const total = ({weight, mentioned}: Group) => weight + mentioned
  const best = groups.toSorted((a, b) => total(b) - total(a))[0]
  if (!best || total(best) < least) return undefined
  // `Aktieägarna i Blåhav AB` is no fuller than `Blåhav AB`.
  const names = best.names.filter((one) => !best.names.some((other) => isLooser(one, other, reading)))
  const fullest = names.toSorted((a, b) => fullness(b, reading) - fullness(a, reading))[0]
  return fullest ? {name: fullest.name, weight: total(best), block: fullest.block} : undefined
}

interface Group {
  readonly names: Witness[]
  /** The names themselves, each once. */
  readonly printed: string[]
  weight: number
  mentioned: number
}

// `Aktieägarna i Blåhav AB`, `Head of Traffic at Acme` and `Blåhav AB i Herning` say more than the name.
function isLooser({name, weight, mentioned}: Witness, other: Witness, reading: Reading): boolean {
  if (name.length <= other.name.length) return false
  if (name.endsWith(` ${other.name}`)) {
    if (reading.companyForms.some((form) => other.name.endsWith(` ${form}`))) return true
    const before = name.slice(0, -other.name.length - 1).split(' ')
    return (
      before.length > 1 &&
      lexiconOf(reading).links.has(before.at(-1) ?? '') &&
      !reading.calendar.and.includes(before.at(-1) ?? '') &&
      (!isOrganisationName(before.slice(0, -1).join(' '), reading) || (before.length === 2 && weight < other.weight))
    )
  }
  if (!name.startsWith(`${other.name} `) || !(mentioned || weight < 3)) return false
  // `Länsstyrelsen i Norrlän`: there are many, and the place says which.
  if (reading.organisationWords.includes(other.name.toLowerCase())) return false
  return reading.placeLinks.includes(name.slice(other.name.length + 1).split(' ')[0] ?? '')
}

// The legal form and more words make a name fuller; a genitive is none.
function fullness({name, weight}: Witness, reading: Reading): number {
  return wordCount(name) * 2 + (isOrganisationName(name, reading) ? 3 : 0) + weight / 10
}

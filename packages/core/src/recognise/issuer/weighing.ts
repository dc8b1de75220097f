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
    const group = groupOf(witness.name, groups)
    const [formal, mentioned] = witness.mentioned ? [0, witness.weight] : [witness.weight, 0]
    if (group) {
      group.names.push(witness)
      if (!group.printed.includes(witness.name)) group.printed.push(witness.name)
      group.weight += formal
      group.mentioned = Math.max(group.mentioned, mentioned)
    } else groups.push({names: [witness], printed: [witness.name], weight: formal, mentioned})
  }
  const best = foremost(groups, total)
  if (!best || total(best) < least) return undefined
  // `Aktieägarna i Blåhav AB` is no fuller than `Blåhav AB`.
  const names = best.names.filter((one) => !best.names.some((other) => isLooser(one, other, reading)))
  const fullest = foremost(names, (one) => fullness(one, reading))
  return fullest ? {name: fullest.name, weight: total(best), block: fullest.block} : undefined
}

function groupOf(name: string, groups: readonly Group[]): Group | undefined {
  for (const group of groups) for (const printed of group.printed) if (sameIssuer(printed, name)) return group
  return undefined
}

// The first of those of which `measure` says most.
function foremost<One>(all: readonly One[], measure: (one: One) => number): One | undefined {
  let best: One | undefined
  let most = -Infinity
  for (const one of all) {
    const own = measure(one)
    if (own <= most) continue
    best = one
    most = own
  }
  return best
}

function total({weight, mentioned}: Group): number {
  return weight + mentioned
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
  const more = name.length - other.name.length
  if (more <= 0) return false
  if (name[more - 1] === ' ' && name.endsWith(other.name)) {
    if (reading.companyForms.some((form) => other.name.endsWith(` ${form}`))) return true
    const before = name.slice(0, more - 1).split(' ')
    return (
      before.length > 1 &&
      lexiconOf(reading).links.has(before.at(-1) ?? '') &&
      !reading.calendar.and.includes(before.at(-1) ?? '') &&
      (!isOrganisationName(before.slice(0, -1).join(' '), reading) || (before.length === 2 && weight < other.weight))
    )
  }
  if (name[other.name.length] !== ' ' || !name.startsWith(other.name) || !(mentioned || weight < 3)) return false
  // `Länsstyrelsen i Norrlän`: there are many, and the place says which.
  if (reading.organisationWords.includes(other.name.toLowerCase())) return false
  return reading.placeLinks.includes(name.slice(other.name.length + 1).split(' ')[0] ?? '')
}

// The legal form and more words make a name fuller; a genitive is none.
function fullness({name, weight}: Witness, reading: Reading): number {
  return wordCount(name) * 2 + (isOrganisationName(name, reading) ? 3 : 0) + weight / 10
}

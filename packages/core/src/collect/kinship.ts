import {type Bcp47, primaryLanguage} from '../model/language.ts'
import type {Release} from '../model/release.ts'
import {type FactWords, type Fingerprint, printed, sketchSize} from './fingerprint.ts'
import {type FactKind, factKinds} from './telling.ts'

/** Another release that is the same one: the same text again, or the same story in another language. */
export interface Kin {
  /** What the other was called when it was added. */
  readonly name: string
  readonly relation: 'duplicate' | 'version'
  /** `sure` may be acted on unseen; `likely` wants a person's look. */
  readonly certainty: 'sure' | 'likely'
  readonly reasons: readonly KinReason[]
}

/** Something that two releases have in common, in the words of the one at hand. */
export interface KinReason {
  readonly what: 'text' | 'headline' | 'moment' | 'day' | FactKind
  /** The facts themselves; of a text, how large a part is common, `94 %`. Empty where `what` says all. */
  readonly said: readonly string[]
}

/**
 * Finds duplicates and language versions among the releases of an archive, one after the other: each is asked about
 * before it is added, so an archive may be as long as it likes. Time for each is bounded, whatever the archive;
 * memory grows by a fingerprint (some hundred numbers) for each.
 */
export interface Kinship {
  /** The kin of a release among those added, duplicates first, the surest first. */
  kinOf(release: Release): readonly Kin[]
  /** Adds a release, by its `fingerprint`, under the name that it will be answered by. */
  add(name: string, print: Fingerprint): void
}

/** A release that was added. */
interface Known {
  readonly name: string
  readonly print: Fingerprint
}

/** A kinship without anybody in it yet. */
export function kinship(): Kinship {
  const known: Known[] = []
  const texts = new Postings()
  const kernels = new Postings()
  const bands = new Postings()
  const facts = new Postings()

  const duplicatesOf = (print: Fingerprint): Kin[] => {
    const same = new Set([
      ...texts.at(print.whole),
      ...kernels.at(print.kernel),
      ...bandsOf(print).flatMap((band) => bands.at(band))
    ])
    return [...same].flatMap((index) => known[index] ?? []).flatMap((other) => duplicate(print, other) ?? [])
  }
  const versionsOf = (print: Fingerprint, words: FactWords): Kin[] => {
    const shared = new Map<number, number>()
    for (const fact of allFacts(print)) {
      for (const index of facts.at(fact)) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    const candidates = [...shared].flatMap(([index, count]) => (count < 2 ? [] : (known[index] ?? [])))
    return unrivalled(candidates.flatMap((other) => version(print, words, other) ?? []))
  }
  const add = (name: string, print: Fingerprint): void => {
    const index = known.length
    known.push({name, print})
    texts.add(print.whole, index)
    kernels.add(print.kernel, index)
    for (const band of bandsOf(print)) bands.add(band, index)
    for (const fact of allFacts(print)) facts.add(fact, index)
  }
  return {
    kinOf(release) {
      const {print, words} = printed(release)
      return [...duplicatesOf(print), ...versionsOf(print, words)].toSorted((a, b) => rank(a) - rank(b))
    },
    add
  }
}

function rank({relation, certainty}: Kin): number {
  return (relation === 'duplicate' ? 0 : 1) + (certainty === 'sure' ? 0 : 2)
}

/**
 * Which releases have a number. One that many have tells nothing (the sender's switchboard, a round sum), and is
 * forgotten: that keeps every look-up short.
 */
class Postings {
  // Most numbers stand in one release: a list for each would be most of the memory.
  readonly #indices = new Map<number, number | readonly number[]>()

  at(key: number): readonly number[] {
    const found = this.#indices.get(key)
    if (found === undefined) return []
    if (typeof found === 'number') return [found]
    return found.length > tooMany ? [] : found
  }

  add(key: number, index: number): void {
    const found = this.#indices.get(key)
    if (found === undefined) this.#indices.set(key, index)
    else if (typeof found === 'number') this.#indices.set(key, [found, index])
    else if (found.length <= tooMany) this.#indices.set(key, [...found, index])
  }
}

const tooMany = 12

// Two texts of which four fifths are common share one of eight bands of four with a chance of 98 in 100.
const bandSize = 4

function bandsOf({sketch, language}: Fingerprint): number[] {
  const bands: number[] = []
  for (let start = 0; start + bandSize <= sketchSize; start += bandSize) {
    let band = start + language.charCodeAt(0) * 64 + language.charCodeAt(1)
    for (const number of sketch.slice(start, start + bandSize)) band = Math.imul(band, 0x01000193) ^ number
    bands.push(band)
  }
  return bands
}

function allFacts({facts}: Fingerprint): number[] {
  return factKinds.flatMap((kind) => facts[kind])
}

// Fewer words than these may be alike by chance: `Presskonferensen är inställd.`
const fewestWords = 12
// The same text again after a week is a yearly notice, not a copy.
const sameWeek = 6

function duplicate(print: Fingerprint, {name, print: other}: Known): Kin | undefined {
  if (primaryLanguage(print.language) !== primaryLanguage(other.language)) return undefined
  const sameHeadline = print.headline === other.headline
  const reasons: KinReason[] = sameHeadline ? [{what: 'headline', said: []}] : []
  const isWhole = print.whole === other.whole
  const isKernel = sameHeadline && print.kernel === other.kernel
  if (isWhole || isKernel) {
    const sure = Math.min(print.words, other.words) >= fewestWords && (daysBetween(print, other) ?? 0) <= sameWeek
    return {
      name,
      relation: 'duplicate',
      certainty: sure ? 'sure' : 'likely',
      reasons: [{what: 'text', said: []}, ...reasons]
    }
  }
  const common = print.sketch.filter((number, order) => number === other.sketch[order]).length / sketchSize
  // A correction changes one figure: what is only nearly the same is for a person to judge.
  if (common < 0.75 || Math.min(print.words, other.words) < fewestWords) return undefined
  return {
    name,
    relation: 'duplicate',
    certainty: 'likely',
    reasons: [{what: 'text', said: [`${Math.round(common * 100)} %`]}, ...reasons]
  }
}

/** A likely or sure version, and how much it has in common. */
interface Version extends Kin {
  readonly language: Bcp47
  readonly weight: number
}

function version(print: Fingerprint, words: FactWords, {name, print: other}: Known): Version | undefined {
  if (primaryLanguage(print.language) === primaryLanguage(other.language)) return undefined
  const days = daysBetween(print, other)
  if (days !== undefined && days > sameWeek) return undefined
  const shared = factKinds
    .map((kind) => ({kind, facts: inBoth(print.facts[kind], other.facts[kind])}))
    .filter(({facts}) => facts.length > 0)
  const hard = shared.flatMap(({kind, facts}) =>
    isHard(kind) ? facts.map((fact) => weightOf(kind, words.get(fact))) : []
  )
  const weight = hard.reduce((sum, one) => sum + one, 0)
  const names = shared.find(({kind}) => kind === 'names')?.facts.length ?? 0
  const [fewer = 0, more = 0] = [hardFacts(print), hardFacts(other)].toSorted((a, b) => a - b)
  const [agree, agreeBoth] = [hard.length / Math.max(fewer, 1), hard.length / Math.max(more, 1)]
  const lengths = Math.min(print.words, other.words) / Math.max(print.words, other.words, 1)
  const sameMoment = print.at !== undefined && print.at === other.at
  const sameDay = sameMoment || (days !== undefined && days <= 1)
  const sure =
    lengths >= 0.5 &&
    (sameDay
      ? (weight >= 3 && agree >= 0.6 && weight + names >= 4) ||
        (weight >= 2 && agree >= 0.75 && names >= 1) ||
        (sameMoment && hard.length >= 4 && agreeBoth >= 0.6)
      : days === undefined && weight >= 4 && agree >= 0.75 && names >= 1)
  const enough = weight + names >= (sameDay ? 2 : 3) || (sameMoment && hard.length >= 2)
  if (!sure && !(enough && lengths >= 0.3 && agree >= 0.4)) return undefined
  const when: readonly KinReason[] = sameMoment
    ? [{what: 'moment', said: []}]
    : sameDay
      ? [{what: 'day', said: []}]
      : []
  const reasons = shared.map(({kind, facts}): KinReason => ({
    what: kind,
    said: facts.flatMap((fact) => words.get(fact) ?? [])
  }))
  const certainty = sure ? 'sure' : 'likely'
  return {
    name,
    relation: 'version',
    certainty,
    reasons: [...when, ...reasons],
    language: other.language,
    weight: weight + names
  }
}

// Two releases of one day name the same director; what they count, picture and link to is their own.
function isHard(kind: FactKind): boolean {
  return kind !== 'names'
}

// `20` and `100` stand in many texts, `4.213` in one; nobody gives two pictures one name.
function weightOf(kind: FactKind, fact = ''): number {
  if (kind === 'pictures') return 2
  return kind === 'numbers' && (fact.length < 3 || /^[1-9]0+$/u.test(fact)) ? 0.5 : 1
}

function hardFacts({facts}: Fingerprint): number {
  return factKinds.reduce((sum, kind) => sum + (isHard(kind) ? facts[kind].length : 0), 0)
}

function inBoth(left: readonly number[], right: readonly number[]): number[] {
  const there = new Set(right)
  return left.filter((fact) => there.has(fact))
}

/** Where two releases in one language are as good a version, neither is sure; of many that are likely the best few are told. */
function unrivalled(versions: readonly Version[]): Kin[] {
  const best = versions.toSorted((a, b) => b.weight - a.weight)
  return best
    .map(({language, weight, ...kin}): Kin => {
      const rivals = best.filter(
        (other) =>
          other.name !== kin.name &&
          primaryLanguage(other.language) === primaryLanguage(language) &&
          other.weight > weight * 0.6
      )
      return rivals.length === 0 ? kin : {...kin, certainty: 'likely'}
    })
    .slice(0, 5)
}

function daysBetween(one: Fingerprint, other: Fingerprint): number | undefined {
  if (one.day === undefined || other.day === undefined) return undefined
  return Math.abs(Date.parse(one.day) - Date.parse(other.day)) / 86_400_000
}

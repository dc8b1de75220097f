import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {wordCount} from '../blocks/prose.ts'
import {rememberedText} from '../blocks/remember.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {personAlone} from '../words/names.ts'
import {matchPhrase} from '../words/phrases.ts'
import {bodiesOf, openingOf, withoutClock} from './capital-names.ts'
import {isOrganisationName, type Witness} from './issuer-names.ts'
import {comma, dash, digit, isWordAt, opensCapital, opensSmall, parting} from '../words/letters.ts'
import {holds} from '../words/presence.ts'

/** The witness that `printed` is, without what stands around the name; none where it is no sender's, or a person's that little speaks for. */
export function clean(printed: string, weight: number, block: Block, reading: Reading): Witness[] {
  const name = cleaned(printed, reading)
  if (name === undefined) return []
  if (weight < 4 && personAlone(name, reading) !== undefined && !isOrganisationName(name, reading)) return []
  return [{name, weight, block}]
}

// A text joins the same name to every title.
const cleaned = rememberedText((printed: string, reading: Reading): string | undefined => {
  const [first = ''] = holds(printed, comma | dash | parting | digit) ? printed.split(firstPart) : [printed]
  const name = bodyless(matchPhrase(reading.sections.boilerplate, first, 'whole')?.parts['name'] ?? first, reading)
  const bare = isWordAt(name, 0) && isWordAt(name, name.length - 1) ? name : withoutMarks(name)
  if (givenNames.has(bare)) return undefined
  if (bare.length < 2 || bare.length > 80 || !/^[\p{Lu}\p{N}]/u.test(bare) || wordCount(bare) > 8) return undefined
  // `Bagernes Fælleslaug` is named after those who hold the title.
  const [title = '', ...others] = bare.split(' ')
  const {isRole} = lexiconOf(reading)
  if (isRole(title) && !(others.length > 0 && (title.endsWith('s') || isOrganisationName(bare, reading))))
    return undefined
  // `Press officer` is what somebody is.
  return /^\p{Lu}[\p{Ll}-]+(?: \p{Ll}+)+$/u.test(bare) && isRole(others.at(-1) ?? '') ? undefined : bare
})

const firstPart = /, |\s[–|]\s|\d{1,2}\.\d{1,2}\.\d{4}/u

function withoutMarks(name: string): string {
  return name
    .replaceAll(/^[\s:–•"”]+|(?<![\s:,–•"”])[\s:,–•"”]+$/gu, '')
    .replace(/(?<!\b(?:publ|f|Inc|Co|Ltd|b\.a|m\.b\.a))\.$/u, '')
}

// `Bestyrelsen i Vestby Boldklub` and `Sveriges Simlärares kongress` speak for the club and for the teachers.
function bodyless(name: string, reading: Reading): string {
  if (!opensCapital(name)) return name
  const words = name.split(' ')
  const own = withoutClock(words.slice(openingOf(words, reading)), reading)
  const last = own.at(-1) ?? ''
  const isBody =
    opensSmall(last, 4) &&
    own.at(-2)?.endsWith('s') === true &&
    (bodiesOf(reading).has(last) || (own.length > 2 && !isOrganisationName(last, reading)))
  return (isBody ? own.slice(0, -1) : own).join(' ')
}

import {plainText} from '../model/plain-text.ts'
import type {Evidence, EvidenceField} from '../model/evidence.ts'
import type {NewsroomSettings} from '../model/newsroom.ts'
import type {Release} from '../model/release.ts'
import type {Remark} from '../model/remark.ts'

/** A release as an editor meets it: among its language versions. */
export interface Subject extends Version {
  readonly evidence: readonly Pick<Evidence, 'field' | 'place'>[]
  /** The other language versions of the story. */
  readonly versions: readonly Version[]
}

/** One language version of a story, with what is asked of it more than once. */
export interface Version {
  readonly release: Release
  /** Its lead and body as plain text. */
  readonly text: () => string
  /** The numbers in its headline and text that every version has: of three digits and more, without what parts them. */
  readonly numbers: () => ReadonlySet<string>
}

/** One thing that an editor looks for: it hears of the newsroom once, and then looks at one release after the other. */
export type Check = (settings: NewsroomSettings) => (subject: Subject) => readonly Remark[]

/** A release as a version of its story; its text is looked at when it is asked about, and once. */
export function versionOf(release: Release): Version {
  const text = once(() => plainText(release))
  return {release, text, numbers: once(() => numbersIn(`${release.headline} ${text()}`))}
}

/** Where the words of a field stand in the source; `undefined` where no rule took any. */
export function placeOf({evidence}: Pick<Subject, 'evidence'>, field: EvidenceField): Pick<Remark, 'place'> {
  const place = evidence.find((one) => one.field === field)?.place
  return place === undefined ? {} : {place}
}

function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => (made ??= {value: make()}).value
}

// `63.000`, `63 000` and `63000` are one. Smaller ones are written in words in one language and in digits in the other,
// clocks differ in their mark, and a year is left out where the day is said.
function numbersIn(text: string): ReadonlySet<string> {
  const found = text.match(/(?<!\d)\d{1,3}(?:[. \u00A0\u202F]\d{3})+(?!\d)|(?<!\d)\d{3,}/gu) ?? []
  const numbers = found
    .map((number) => number.replaceAll(/\D/gu, ''))
    .filter((number) => !/^(?:19|20)\d\d$/u.test(number))
  return new Set(numbers)
}

import {primaryLanguage} from '../model/language.ts'
import type {NewsroomSettings} from '../model/newsroom.ts'
import type {Release} from '../model/release.ts'
import type {Remark} from '../model/remark.ts'
import {type Check, placeOf, type Subject, type Version} from './subject.ts'

/**
 * Where the language versions of one release have drifted apart: the hour at which they go out, a correction or a
 * withdrawal that reached only one of them, numbers, people and pictures that the other has.
 *
 * Each version is told what it lacks, so that every pair is named once.
 */
export const drift: Check = (settings) => (subject) => [
  ...missing(subject, settings),
  ...subject.versions.flatMap((other) => compare(subject, other))
]

function missing({release, versions}: Subject, settings: NewsroomSettings): Remark[] {
  const all = [release, ...versions.map((version) => version.release)]
  const written = new Set(all.map(({language}) => primaryLanguage(language)))
  const first = all.toSorted((a, b) => (a.language < b.language ? -1 : 1))[0]
  // One version speaks for the story.
  if (first !== release || release.timing.state === 'withdrawn') return []
  return settings.languages
    .filter((language) => !written.has(primaryLanguage(language)))
    .map((language): Remark => ({
      id: 'drift-version-missing',
      actual: release.language,
      expected: language,
      severity: 'info'
    }))
}

function compare(subject: Subject, version: Version): Remark[] {
  const {release} = subject
  const other = version.release
  const remarks: Remark[] = []
  const say = (
    id: Remark['id'],
    field: Parameters<typeof placeOf>[1],
    actual: string,
    expected: string,
    severity: Remark['severity'] = 'warning'
  ) => remarks.push({id, ...placeOf(subject, field), actual, expected: `${expected} (${other.language})`, severity})
  const [mine, theirs] = [release.timing, other.timing]
  if (mine.state !== theirs.state) {
    say('drift-state', 'published', mine.state, theirs.state)
    return remarks
  }
  if (hour(mine) !== hour(theirs))
    say('drift-hour', mine.state === 'embargoed' ? 'embargo' : 'published', hour(mine), hour(theirs))
  if (
    mine.state === 'published' &&
    theirs.state === 'published' &&
    mine.corrections.length < theirs.corrections.length
  ) {
    say('drift-correction', 'headline', String(mine.corrections.length), String(theirs.corrections.length))
  }
  if (release.kind !== other.kind) say('drift-kind', 'kind', release.kind, other.kind)
  const [here, there] = [subject.numbers(), version.numbers()]
  const [numbers, own] = [lacking(here, there), lacking(there, here)]
  // As many on either side: most likely the same number, and one of them is wrong.
  if (numbers.length > 0 && numbers.length === own.length)
    say('drift-numbers-differ', 'headline', own.join(', '), numbers.join(', '))
  else if (numbers.length > 0) say('drift-numbers', 'headline', '', numbers.join(', '), 'info')
  if (release.quotes.length < other.quotes.length)
    say('drift-quotes', 'quotes', String(release.quotes.length), String(other.quotes.length), 'info')
  const pictures = lacking(
    new Set(release.images.flatMap(({src}) => src ?? [])),
    new Set(other.images.flatMap(({src}) => src ?? []))
  )
  if (pictures.length > 0) say('drift-pictures', 'images', '', pictures.join(', '), 'info')
  const starts = lacking(new Set(release.events.map(({start}) => start)), new Set(other.events.map(({start}) => start)))
  if (starts.length > 0) say('drift-events', 'events', '', starts.join(', '))
  return remarks
}

function hour(timing: Release['timing']): string {
  switch (timing.state) {
    case 'draft':
      return ''
    case 'embargoed':
      return timing.until
    case 'published':
      return timing.at ?? ''
    case 'withdrawn':
      return timing.at
  }
}

function lacking(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): string[] {
  return [...theirs].filter((one) => !mine.has(one))
}

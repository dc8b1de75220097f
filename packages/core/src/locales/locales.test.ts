import {describe, expect, it, test} from 'vitest'
import {must} from '../model/brand.ts'
import {bcp47} from '../model/language.ts'
import {kinds} from '../model/release.ts'
import {localeOf, locales} from './index.ts'
import type {Calendar} from './reading.ts'

const tag = (text: string) => must(bcp47(text))

/** As rules compare: without case, kind of space, and what closes a heading. */
const folded = (phrase: string) =>
  phrase
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[:.?!]+$/u, '')

/** Every list of strings in `value` with the path to it. */
function* lists(value: unknown, path: string): Generator<readonly [string, readonly string[]]> {
  if (Array.isArray(value)) {
    const words = value.filter((item): item is string => typeof item === 'string')
    if (words.length > 0) yield [path, words]
    for (const [at, item] of value.entries()) if (typeof item !== 'string') yield* lists(item, `${path}.${at}`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* lists(item, `${path}.${key}`)
  }
}

/** Every string in `value` with the path to it. */
function* strings(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* strings(item, `${path}.${key}`)
}

const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at)

/** What CLDR writes for one part of each of the days. */
const cldr = (language: string, days: readonly number[], part: 'month' | 'weekday', style: 'long' | 'short') =>
  days.map((day) => {
    const format = new Intl.DateTimeFormat(language, {timeZone: 'UTC', day: 'numeric', month: 'long', [part]: style})
    return must(format.formatToParts(day).find(({type}) => type === part)).value
  })

const firstDays = Array.from({length: 12}, (_, month) => Date.UTC(2024, month, 1))
const week = Array.from({length: 7}, (_, day) => Date.UTC(2024, 0, 1 + day))

test('finds the pack by primary language', () => {
  expect(localeOf(tag('da-GL'))?.language).toBe('da')
  expect(localeOf(tag('de'))).toBeUndefined()
})

describe.each(locales.map((locale) => [locale.language, locale] as const))('%s', (language, {reading, labels}) => {
  const names = (of: keyof Pick<Calendar, 'months' | 'weekdays'>) =>
    reading.calendar[of].map((forms) => forms.map((form) => form.toLowerCase()))

  it('knows the months and weekdays of CLDR', () => {
    for (const style of ['long', 'short'] as const) {
      for (const [at, month] of cldr(language, firstDays, 'month', style).entries()) {
        // Finnish abbreviates its months to numbers.
        if (/\p{L}/u.test(month)) expect(names('months')[at]).toContain(month.toLowerCase())
      }
      for (const [at, weekday] of cldr(language, week, 'weekday', style).entries())
        expect(names('weekdays')[at]).toContain(weekday.toLowerCase())
    }
    expect(names('months')).toHaveLength(12)
    expect(names('weekdays')).toHaveLength(7)
  })

  it('has one month or weekday for each form', () => {
    expect(twice(names('months').flat())).toEqual([])
    expect(twice(names('weekdays').flat())).toEqual([])
  })

  it('has no word twice in a list', () => {
    const repeated = [...lists(reading, 'reading')]
      .filter(([path]) => path !== 'reading.marks')
      .flatMap(([path, words]) => twice(words.map((word) => word.toLowerCase())).map((word) => `${path}: ${word}`))
    expect(repeated).toEqual([])
  })

  it('has no empty list, and no word with space around it', () => {
    for (const [path, words] of lists(reading, 'reading'))
      for (const word of words) expect({path, word: word.trim()}).toEqual({path, word})
    for (const [group, members] of Object.entries({
      ...reading.sections,
      ...reading.furniture,
      ...reading.phrases,
      ...reading.kinds
    })) {
      expect({group, empty: members.length === 0}).toEqual({group, empty: false})
    }
  })

  it('uses each placeholder that rules know at most once in a phrase', () => {
    const known = new Set(['{date}', '{time}', '{name}', '{text}', '{number}'])
    const phrases = [reading.kinds, reading.sections, reading.furniture, reading.phrases, reading.mail].flatMap(
      (group) => Object.values(group).flat()
    )
    for (const phrase of [...phrases, ...reading.disclaimers]) {
      const found = phrase.match(/\{[^}]*\}/gu) ?? []
      expect({phrase, unknown: found.filter((one) => !known.has(one)), twice: twice(found)}).toEqual({
        phrase,
        unknown: [],
        twice: []
      })
    }
  })

  it('gives each word one meaning within its group', () => {
    for (const group of [reading.kinds, reading.sections, reading.furniture, reading.phrases]) {
      expect(twice(Object.values(group).flatMap((words) => [...new Set(words.map(folded))]))).toEqual([])
    }
    const ends = new Set(reading.closingAbbreviations.map(folded))
    expect(reading.abbreviations.filter((word) => ends.has(folded(word)))).toEqual([])
  })

  it('holds no phrase for both a section and furniture', () => {
    const sections = new Set(Object.values(reading.sections).flat().map(folded))
    expect(
      Object.values(reading.furniture)
        .flat()
        .filter((phrase) => sections.has(folded(phrase)))
    ).toEqual([])
  })

  it('fills every label with the placeholders of the first language', () => {
    const placeholders = (value: unknown) =>
      Object.fromEntries(
        Array.from(strings(value, 'labels'), ([path, text]) => [path, (text.match(/\{\{[^}]*\}\}/gu) ?? []).toSorted()])
      )
    expect(placeholders(labels)).toEqual(placeholders(locales[0]?.labels))
    for (const [path, text] of strings(labels, 'labels'))
      expect({path, empty: text.trim() === ''}).toEqual({path, empty: false})
    expect(Object.keys(labels.kinds).toSorted()).toEqual([...kinds].toSorted())
  })

  it('writes slugs in plain letters, and names a zone and a country that are', () => {
    for (const letters of Object.values(reading.slugLetters)) expect(letters).toMatch(/^[a-z]+$/u)
    expect(new Intl.DateTimeFormat(language, {timeZone: reading.zone}).resolvedOptions().timeZone).toBe(reading.zone)
    expect(new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(reading.country)).toBeDefined()
  })
})

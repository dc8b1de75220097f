import {bcp47, instant, localeOf, localTime, must, plainDate, printedTime, zone} from '@budstikke/core'
import type {Call} from './call.ts'

/**
 * A day, clock reading or moment as the press of the person's language writes it; moments on the newsroom's clock, else
 * in UTC. What is no time comes back as it is.
 */
export function timeText({language, formats, zone: clock}: Call, time: string): string {
  const value = instant(time) ?? localTime(time) ?? plainDate(time)
  if (value === undefined) return time
  const where = clock ?? must(zone('UTC'))
  const tag = bcp47(language)
  const calendar = tag === undefined ? undefined : localeOf(tag)?.reading.calendar
  if (calendar) return printedTime(value, calendar, where)
  const isDay = value.length === 10
  const isMoment = value.endsWith('Z')
  const format = new Intl.DateTimeFormat(formats, {
    dateStyle: 'full',
    ...(isDay ? {} : {timeStyle: 'short'}),
    timeZone: isMoment ? where : 'UTC'
  })
  return format.format(new Date(isMoment ? value : isDay ? `${value}T00:00:00Z` : `${value}:00Z`))
}

/** What the language of `tag` is called in `language`, `dansk`; the tag itself where it has no name. */
export function languageName(tag: string, language: string): string {
  const names = known.get(language) ?? new Intl.DisplayNames(language, {type: 'language', fallback: 'code'})
  known.set(language, names)
  return names.of(tag) ?? tag
}

// Making one takes longer than a thousand answers.
const known = new Map<string, Intl.DisplayNames>()

import type {Calendar} from '../../locales/reading.ts'
import type {PlainDate} from '../../model/time.ts'
import type {Dated} from '../dates/dates.ts'
import {weekdayOf} from '../dates/resolve.ts'
import {once} from '../words/once.ts'
import {inOutline, outlined} from '../words/outline.ts'

/**
 * `dated` as the day that a weekday right before its hour means, `på tirsdag kl. 16`: the next such day after `today`;
 * `undefined` where none stands there. No happening is told of so long before that another week could be meant.
 */
export function onWeekday(text: string, dated: Dated, calendar: Calendar, today: PlainDate): Dated | undefined {
  if (dated.clock === undefined || dated.day !== undefined || dated.ahead !== undefined || dated.bare === true)
    return undefined
  const near = text.slice(Math.max(0, dated.from - 20), dated.from)
  const before = wordBefore.exec(outlined(near))
  if (!before) return undefined
  const word = near.slice(before.index, before.index + (before[1]?.length ?? 0))
  const weekday = weekdaysOf(calendar).get(word.toLowerCase())
  if (weekday === undefined) return undefined
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const from = dated.from - before[0].length
  return {...dated, from, text: text.slice(from, dated.to), weekday, ahead: ahead === 0 ? 7 : ahead}
}

const wordBefore = inOutline(/(?<!\p{L})(\p{L}{2,14})[.,]? $/u)

// The words in full; `ons.` and `man` stand for other things as well.
const weekdaysOf = once(
  ({weekdays}: Calendar): ReadonlyMap<string, number> =>
    new Map(
      weekdays.flatMap((forms, index) =>
        forms
          .filter((form) => form.length >= 5 && !form.endsWith('.'))
          .map((form) => [form.toLowerCase(), index + 1] as const)
      )
    )
)

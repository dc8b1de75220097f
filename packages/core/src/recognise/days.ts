import {printedTime} from '../locales/printed-time.ts'
import {must} from '../model/brand.ts'
import type {Remark} from '../model/remark.ts'
import {zone} from '../model/zone.ts'
import {datesIn, mayTellWrongDay} from './dates/dates.ts'
import {placeIn} from './blocks/place.ts'
import {contradictsWeekday, dayMeant} from './dates/resolve.ts'
import type {Rule} from './rule.ts'

/** Days that cannot be meant: those that no calendar has, and those whose weekday is another. Reads only, and remarks. */
export const days: Rule = {
  id: 'days',
  silencedBy: [],
  find({blocks, manuscript, locale: {reading}}) {
    const {calendar} = reading
    const wrong = manuscript.blocks.filter(({text}) => mayTellWrongDay(text, calendar))
    const remarks = wrong.flatMap((block): Remark[] =>
      datesIn(block.text, calendar).flatMap((dated): Remark[] => {
        const place = () => placeIn(block, dated.from, dated.to)
        if (dated.unreal) return [{id: 'days-unreal', place: place(), actual: block.text.slice(dated.from, dated.to)}]
        const day =
          dated.day && contradictsWeekday(dated)
            ? dayMeant(dated.day, undefined, {day: undefined, lean: 'nearest'})
            : undefined
        return day === undefined
          ? []
          : [
              {
                id: 'days-weekday',
                place: place(),
                actual: block.text.slice(dated.from, dated.to),
                expected: printedTime(day, calendar, must(zone(reading.zone)))
              }
            ]
      })
    )
    return remarks.length === 0 ? undefined : {found: {}, evidence: [], rest: blocks, remarks}
  }
}

import {type Event, localTime, plainDate, type PublicEntry} from '@budstikke/core'
import {h, type Html, type Inside, tag, tagWith} from '../html.ts'
import {eventFile, releaseAt} from '../addresses.ts'
import {foreign, type View} from '../view.ts'

/** A happening of a release, with the way into the reader's own calendar where it has an `index` there. */
export function eventItem(view: View, entry: PublicEntry, event: Event, index: number | undefined): Inside {
  const {name, place} = event
  return [
    name === undefined ? undefined : element.name(name),
    element.time(eventTime(view, event)),
    place === undefined ? undefined : element.place(place),
    index === undefined || view.site.newsroom.settings.without.includes('cards')
      ? undefined
      : element.way(calendarLink(view, entry, event, index))
  ]
}

const element = {
  name: tag('p', {className: ['p-name']}),
  time: tag('p', {className: ['event-time']}),
  place: tag('p', {className: ['p-location']}),
  way: tag('p'),
  calendar: tagWith('a', {className: ['calendar']}, 'href', {type: 'text/calendar', download: true}),
  hidden: tag('span', {className: ['visually-hidden']}),
  start: tagWith('time', {className: ['dt-start']}, 'dateTime'),
  end: tagWith('time', {className: ['dt-end']}, 'dateTime')
}

function calendarLink(view: View, entry: PublicEntry, {name}: Event, index: number): Html {
  const href = view.to(releaseAt(entry, view.site.newsroom) + eventFile(index))
  return element.calendar(href, [
    view.say('pages.release.addToCalendar'),
    element.hidden(`: ${name ?? entry.release.headline}`)
  ])
}

/** The happening in a list of those to come: the release that invites to it is what it is called. */
export function comingItem(view: View, entry: PublicEntry, event: Event): Html {
  return h('li', {className: ['h-event']}, [
    element.time(eventTime(view, event)),
    h(
      'p',
      {className: ['headline'], ...foreign(entry.release.language, view)},
      h(
        'a',
        {className: ['p-name', 'u-url'], href: view.to(releaseAt(entry, view.site.newsroom))},
        event.name ?? entry.release.headline
      )
    ),
    event.place === undefined
      ? undefined
      : h('p', {className: ['p-location'], ...foreign(entry.release.language, view)}, event.place)
  ])
}

/** From when to when, in the words of the language; the end without what it shares with the start. */
function eventTime(view: View, {start, end}: Event): (Html | string)[] {
  const opens = moment(view, start, element.start)
  if (end === undefined) return [opens]
  const clock = localTime(end)
  if (clock === undefined || end.slice(0, 10) !== start.slice(0, 10))
    return [opens, ' – ', moment(view, end, element.end)]
  // `kl. 10.00–11.30`: the word for the clock is said once.
  const closes = view.clock(clock).replace(/^\D+/u, '')
  return [opens, '–', element.end(end, closes)]
}

function moment(view: View, time: string, made: ReturnType<typeof tagWith>): Html {
  const known = localTime(time) ?? plainDate(time)
  // Of a day without a year, `--04-06`, that is what is left.
  return made(known ?? time.slice(2, 7), known ? view.time(known) : yearless(time))
}

function yearless(time: string): string {
  return time.slice(2).replace('T', ' ')
}

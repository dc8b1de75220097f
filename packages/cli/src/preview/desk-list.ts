import type {Instant} from '@budstikke/core'
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Call} from '../call.ts'
import {languageName, timeText} from '../times.ts'
import {type Desk, type Sheet, titleOf} from './desk.ts'
import {type Row, type Shown, type Standing, standingOf} from './shown.ts'
import {deskAddress, type View} from './views.ts'

/** What is listed, and from where it is looked at. */
export interface Listing {
  readonly desk: Desk
  readonly shown: Shown
  /** The release that is looked at; absent for the front. */
  readonly sheet?: Sheet
  readonly view: View
  /** Whether every release is listed. */
  readonly whole: boolean
}

/** The releases at the side of the desk, each with its state: what waits for its author, then the newest. */
export function deskList({desk, shown, sheet, view, whole}: Listing): Element {
  const {call, sheets} = desk
  const {say} = call
  const stays: View = view === 'phone' ? 'phone' : 'page'
  const inOrder = orderAt(shown.now)
  const {rows} = shown
  const items = (whole ? rows.toSorted(inOrder) : newest(rows, shown.now, sheet)).map((row) => {
    const {one} = row
    const {standing, until} = standingOf(row, shown.now)
    const stands = say(`preview.standing.${standing}`, {time: until === undefined ? '' : timeText(call, until)})
    const language = languageOf(call, one)
    return h('li', [
      h('a', {href: deskAddress(one.file.path, stays), ...(one === sheet ? {ariaCurrent: 'page'} : {})}, [
        h('span', {className: ['name'], lang: (one.now ?? one.good)?.release.language}, titleOf(call, one)),
        h('span', {className: ['state', standing]}, language === '' ? stands : `${language} · ${stands}`),
        ...(row.broken ? [h('span', {className: ['state', 'broken']}, say('preview.broken'))] : [])
      ])
    ])
  })
  return h('nav', {id: 'list', ariaLabel: say('preview.releases')}, [
    h(
      'a',
      {
        className: ['front'],
        href: deskAddress(undefined, stays),
        ...(sheet === undefined ? {ariaCurrent: 'page'} : {})
      },
      say('preview.front')
    ),
    h('ul', items),
    ...(items.length === sheets.length
      ? []
      : [
          h(
            'a',
            {className: ['all'], href: `${deskAddress(sheet?.file.path, view)}&all=1`.replace('/&', '/?')},
            say('preview.all', {count: sheets.length})
          )
        ])
  ])
}

// What waits for its author comes first, then the newest.
const order: Readonly<Record<Standing, number>> = {draft: 0, waiting: 1, out: 2, withdrawn: 2}

function orderAt(now: Instant): (a: Row, b: Row) => number {
  const rank = (row: Row) => order[standingOf(row, now).standing]
  return (a, b) => rank(a) - rank(b) || (a.since < b.since ? 1 : a.since > b.since ? -1 : 0)
}

// To put ten thousand in order for the sake of a hundred takes as long as a page.
function newest(rows: readonly Row[], now: Instant, sheet: Sheet | undefined): readonly Row[] {
  const inOrder = orderAt(now)
  const first: Row[] = []
  const others: Row[] = []
  for (const row of rows) {
    const last = first.at(-1)
    if (first.length < mostListed || (last && inOrder(row, last) < 0)) {
      const at = first.findIndex((one) => inOrder(row, one) < 0)
      first.splice(at < 0 ? first.length : at, 0, row)
      if (first.length > mostListed) others.push(...first.splice(mostListed))
    } else others.push(row)
  }
  const wanted = others.filter((row) => row.broken || row.one === sheet || order[standingOf(row, now).standing] < 2)
  return [...first, ...wanted.toSorted(inOrder)]
}

/** How many releases are listed before its author asks for all: what is worked on is among them. */
const mostListed = 100

function languageOf(call: Call, {now, good}: Sheet): string {
  const language = (now ?? good)?.release.language
  return language === undefined ? '' : languageName(language, call.language)
}

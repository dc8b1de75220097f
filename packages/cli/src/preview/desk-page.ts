import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Call} from '../call.ts'
import type {MessageData} from '../message.ts'
import {timeText} from '../times.ts'
import {deskList, type Listing} from './desk-list.ts'
import {type Desk, isBroken, type Sheet, titleOf} from './desk.ts'
import {htmlPage} from './html-page.ts'
import {rowFor, type Shown, standingOf} from './shown.ts'
import {deskAddress, own, views} from './views.ts'

/** What the desk's page is made of. */
export interface DeskView extends Listing {
  /** What `check` says of it, worst first; of newsroom.yaml where no release is looked at. */
  readonly remarks: readonly MessageData[]
  /** Where the frame in the middle leads: the page itself, the mail, the words as they were understood. */
  readonly frame?: string
  /** Changes when what the frame shows does. */
  readonly version: string
}

/**
 * The author's desk: every release with its state at the side, the one that is looked at in the middle, in a frame, as
 * the public will have it, and beside it what to look at, at its line.
 *
 * It reads without a script; with it, what changed is put in its place when a file is saved.
 */
export function deskPage(view: DeskView): string {
  const {desk, sheet} = view
  const {call} = desk
  const {say} = call
  const name = sheet === undefined ? say('preview.front') : titleOf(call, sheet)
  return htmlPage({
    call,
    title: say('preview.title', {name}),
    style: 'desk.css',
    script: 'desk.js',
    body: [
      h('a', {className: ['skip'], href: '#look'}, say('preview.skip')),
      h('header', [
        h('h1', name),
        h('nav', {ariaLabel: say('preview.views')}, tabs(view)),
        h('p', {id: 'said', role: 'status'}, say('preview.watching'))
      ]),
      h('div', {className: ['desk']}, [deskList(view), middle(view), panel(view)])
    ]
  })
}

function tabs({desk: {call}, sheet, view}: DeskView): Element[] {
  const shown = sheet === undefined ? views.filter((one) => one === 'page' || one === 'phone') : views
  return shown.map((one) =>
    h(
      'a',
      {href: deskAddress(sheet?.file.path, one), ...(one === view ? {ariaCurrent: 'page'} : {})},
      call.say(`preview.view.${one}`)
    )
  )
}

function middle({desk: {call}, view, frame, sheet, version}: DeskView): Element {
  const title = call.say(`preview.view.${view}`)
  return h('main', {id: 'look', className: [view], tabIndex: -1}, [
    frame === undefined
      ? h('p', {className: ['nothing']}, call.say(sheet?.good === undefined ? 'preview.never' : 'preview.noPage'))
      : h('iframe', {
          src: frame,
          title,
          dataVersion: version,
          ...(view === 'mail' ? {sandbox: 'allow-same-origin'} : {})
        })
  ])
}

function panel({desk, shown, sheet, remarks}: DeskView): Element {
  const {call, trouble} = desk
  const {say} = call
  const parts: ElementContent[] = [
    ...(trouble === undefined
      ? []
      : [
          h(
            'div',
            {className: ['trouble']},
            trouble.split('\n').map((line) => h('p', line))
          )
        ]),
    ...(sheet === undefined ? waiting(desk, shown) : state(desk, shown, sheet)),
    h('h2', say('preview.remarks')),
    remarks.length === 0
      ? h('p', {className: ['clean']}, say('report.clean'))
      : h(
          'ol',
          remarks.map((message) => item(call, message, sheet))
        ),
    ...(sheet === undefined ? [h('p', {className: ['rule']}, say('preview.withBuild'))] : [])
  ]
  return h('aside', {id: 'panel', ariaLabel: say('preview.beside')}, parts)
}

function state({call}: Desk, shown: Shown, sheet: Sheet): ElementContent[] {
  const {say} = call
  const {standing, until} = standingOf(rowFor(shown, sheet), shown.now)
  return [
    h('p', {className: ['path']}, h('code', sheet.file.path)),
    h(
      'p',
      {className: ['standing', standing]},
      say(`preview.stands.${standing}`, {time: until === undefined ? '' : timeText(call, until)})
    ),
    ...(isBroken(sheet)
      ? [
          h(
            'p',
            {className: ['standing', 'broken']},
            say(sheet.good === undefined ? 'preview.never' : 'preview.lastGood')
          )
        ]
      : [])
  ]
}

// The front lists what nobody else sees yet: it says which that is.
function waiting({call}: Desk, {rows, now}: Shown): ElementContent[] {
  const {say} = call
  const hidden = rows.filter((row) => ['draft', 'waiting'].includes(standingOf(row, now).standing))
  if (hidden.length === 0) return [h('p', {className: ['standing', 'out']}, say('preview.allOut'))]
  return [
    h('p', {className: ['standing', 'draft']}, say('preview.notOut')),
    h(
      'ul',
      hidden.map(({one: sheet}) => h('li', {lang: (sheet.now ?? sheet.good)?.release.language}, titleOf(call, sheet)))
    )
  ]
}

function item(call: Call, {line, severity, rule, text}: MessageData, sheet: Sheet | undefined): Element {
  const {say} = call
  const words = line === undefined || sheet === undefined || isPacked(sheet) ? undefined : lineAt(sheet, line)
  return h('li', {className: [severity]}, [
    h('p', {className: ['where']}, [
      say(`severities.${severity}`),
      ...(line === undefined ? [] : [`, ${say('explain.page.line', {line})}`])
    ]),
    h('p', text),
    ...(words === undefined || words === '' ? [] : [h('p', {className: ['quoted']}, h('q', words))]),
    h('p', {className: ['rule']}, h('code', rule))
  ])
}

function isPacked({now}: Sheet): boolean {
  return now?.unpacked !== undefined
}

function lineAt({file}: Sheet, line: number): string | undefined {
  const words = String(file).split('\n')[line - 1]?.trim()
  return words !== undefined && words.length > longest ? `${words.slice(0, longest)}…` : words
}

const longest = 160

/** The address at which the desk hears of changes. */
export const changes = `${own}changes`

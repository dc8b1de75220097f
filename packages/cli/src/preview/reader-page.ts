import {contentTree, type PublicEntry} from '@budstikke/core'
import {h} from 'hastscript'
import type {Call} from '../call.ts'
import {timeText} from '../times.ts'
import type {Shown} from './shown.ts'
import {htmlPage} from './html-page.ts'

/**
 * A release as a feed reader has it: the words that feeds carry, in the reader's type and not in the newsroom's. No two
 * readers look alike; what none of them has is the newsroom's own page.
 */
export function readerPage(call: Call, {open: {settings}}: Shown, entry: PublicEntry, source: string): string {
  const {release} = entry
  return htmlPage({
    call,
    language: release.language,
    title: release.headline,
    style: 'reader.css',
    body: [
      h('header', [
        h('p', source),
        h('h1', release.headline),
        h('p', h('time', timeText(call, entry.published ?? entry.since)))
      ]),
      h('main', contentTree(entry, settings).children)
    ]
  })
}

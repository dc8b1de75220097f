import {contentTree, htmlOf, instant, must} from '@budstikke/core'
import {pages} from '@budstikke/site'
import {bench, describe} from 'vitest'
import {builtAt} from './archive.ts'
import {archiveNewsroom} from './archive-newsroom.ts'

// What it takes to write what was understood: a round is twenty releases. A newsroom is seen anew in each, so that
// nothing is remembered of the round before but what a program that stands would remember too.
const newsroom = await archiveNewsroom(20)
const at = must(instant(builtAt))

describe('rendering twenty releases', () => {
  bench('their content as HTML', () => {
    for (const entry of newsroom.entries) htmlOf(contentTree(entry, newsroom.settings))
  })

  bench('every page of their newsroom', () => {
    pages({...newsroom}, {at})
  })
})

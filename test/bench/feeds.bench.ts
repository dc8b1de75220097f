import {feeds} from '@budstikke/rss'
import {bench, describe} from 'vitest'
import {archiveNewsroom} from './archive-newsroom.ts'

// What it takes to write every feed of a newsroom: all, by language and by topic, in three formats.
const newsroom = await archiveNewsroom(100)

describe('the feeds of a hundred releases', () => {
  bench('with the archives of their years', () => {
    feeds({...newsroom})
  })

  bench('in live feeds that hold them all', () => {
    feeds({...newsroom, settings: {...newsroom.settings, feeds: {newest: 100}}})
  })
})

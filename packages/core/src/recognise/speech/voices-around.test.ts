import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parseRelease} from '../../parse.ts'

// All above is asked for the name, for each who is introduced: where there are thousands that was the square of the text.
it.each([
  [10, ['Esben Thy']],
  [600, []]
])('whom the paragraph behind introduces below %i others: %j', async (count, speakers) => {
  const above = Array.from({length: count}, (_, at) => `Skoven har nu ${at + 2} røde bøge langs stien.`)
  const value = [
    '# Skoven vokser igen',
    ...above,
    '”Vi har det godt her i byen.”',
    'Biolog Esben Thy ryster på hovedet.',
    'Skoven er rød.'
  ].join('\n\n')
  const {release} = await parseRelease(new VFile({path: 'a.md', value}))
  expect(release.quotes.map((quote) => quote.speaker)).toEqual(speakers)
})

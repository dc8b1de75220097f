import {expect, it} from 'vitest'
import {markedIn} from './marks.ts'

const words = (text: string) => markedIn(text).map(({start, end}) => text.slice(start, end))

it.each([
  ['»et« og «to» og ”tre” og “fire” og „fem“ og "seks" og >>syv<<', ['et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv']],
  ['»det er ’fælles’ sag«', ['det er ’fælles’ sag']],
  ['KL’s udspil, ’Fælles om fremtiden’, er klar', ['Fælles om fremtiden']],
  ["Charlotte's og Jens' bil, 'et citat'", ['et citat']],
  ['en skærm på 24" og en på 27"', []]
])('finds the marks in %s', (text, marked) => {
  expect(words(text)).toEqual(marked)
})

it('answers an opening mark whose closing mark is in another paragraph', () => {
  expect(markedIn('»Dommen er klar.')).toMatchObject([{start: 1, closed: false}])
})

import {expect, it} from 'vitest'
import {hashedOtherwise, saidWords} from './said-words.ts'
import {hashed} from './word-records.ts'

function hashes(word: string): readonly [number, number] {
  let one = 0
  let two = 0
  for (let at = 0; at < word.length; at++) {
    one = hashed(one, word.charCodeAt(at))
    two = hashedOtherwise(two, word.charCodeAt(at))
  }
  return [one, two]
}

const letters = ['', 'a', 'e', 'ø', 'å', 'B', 'n', 's', 'я', '字']
const words = letters.flatMap((first) =>
  letters.flatMap((second) => letters.flatMap((third) => letters.map((last) => first + second + third + last)))
)
const distinct = [...new Set(words)].filter((word) => word !== '')

it('keeps the numbers of each word apart from all others', () => {
  const said = saidWords(distinct.length, 2)
  for (const [index, word] of distinct.entries()) {
    expect(said.find(...hashes(word))).toBeLessThan(0)
    said.add(...hashes(word), Float64Array.of(index, -index))
  }
  const kept = distinct.map((word) => said.weights.slice(said.find(...hashes(word))).slice(0, 2))
  expect(kept).toEqual(distinct.map((_, index) => Float64Array.of(index, -index)))
})

it('forgets the words it has where there is no room for one more', () => {
  const said = saidWords(3, 1)
  for (const [index, word] of ['og', 'och', 'ja', 'nej'].entries()) said.add(...hashes(word), Float64Array.of(index))
  expect(said.find(...hashes('og'))).toBeLessThan(0)
  expect(said.weights[said.find(...hashes('nej'))]).toBe(3)
})

import {checkSync} from 'recheck'
import {expect, test} from 'vitest'
import {patterns} from './patterns.ts'

// Recheck's automata are exact and need no luck; what they cannot follow (a look behind) is left to the hostile texts.
const settings = {checker: 'automaton', timeout: 1000} as const

test('no regular expression takes more than linear time', () => {
  const seen = new Map<string, readonly string[]>()
  for (const {source, flags, at} of patterns())
    seen.set(`/${source}/${flags}`, [...(seen.get(`/${source}/${flags}`) ?? []), at])
  const slow = [...seen].flatMap(([pattern, places]) => {
    const close = pattern.lastIndexOf('/')
    const answer = checkSync(pattern.slice(1, close), pattern.slice(close + 1), settings)
    return answer.status === 'vulnerable' ? places.map((at) => `${at} ${answer.complexity.summary} ${pattern}`) : []
  })
  expect(slow).toEqual([])
}, 300_000)

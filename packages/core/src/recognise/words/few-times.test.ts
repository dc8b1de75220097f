import {expect, it} from 'vitest'
import {fewTimes} from './few-times.ts'
import {forgetRelease} from './while-read.ts'

it('counts what is asked of each text by itself, until the release is read', () => {
  const mayLook = fewTimes(2)
  const [one, other] = [['a'], ['a']]
  expect([one, one, one, other].map(mayLook)).toEqual([true, true, false, true])
  forgetRelease()
  expect(mayLook(one)).toBe(true)
})

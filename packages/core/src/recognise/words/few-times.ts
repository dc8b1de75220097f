import {whileRead} from './while-read.ts'

/**
 * Whether something was asked of `key` less than `most` times since the release was read that has it: for what looks through
 * the whole of a text, which must not be looked through for each of its words.
 */
export function fewTimes(most: number): (key: object) => boolean {
  const asked = whileRead<object, {times: number}>(() => ({times: 0}))
  return (key) => asked(key).times++ < most
}

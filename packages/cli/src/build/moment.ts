import {instant, type Instant, instantAt, instantIn, localTime, plainDate, type Zone} from '@budstikke/core'
import type {Call} from '../call.ts'
import {trouble} from '../trouble.ts'

/** The moment that a newsroom is to be built as at: `at` as the person said it, on the newsroom's clock; else now. */
export function momentOf({edge}: Call, at: string | undefined, zone: Zone): Instant {
  if (at === undefined) return instantAt(edge.now())
  const local = localTime(at) ?? plainDate(at)
  const moment = instant(at) ?? (local === undefined ? undefined : instantIn(local, zone))
  if (moment === undefined) throw trouble('trouble.at', {value: at})
  return moment
}

import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {messages} from './model/messages.ts'
import type {Remark} from './model/remark.ts'

/**
 * Puts a remark on `file` and answers it: `source` is `core`, `ruleId` the id, `place` the narrowest position known.
 * A warning unless `severity` says otherwise (`fatal` is true for an error, undefined for information, as vfile has it).
 */
export function remark(file: VFile, {id, place, actual, expected, severity = 'warning'}: Remark): VFileMessage {
  const reason = messages[id].replaceAll(
    /\{(actual|expected)\}/gu,
    (_, name: string) => (name === 'actual' ? actual : expected) ?? ''
  )
  const message = file.message(reason, {...(place === undefined ? {} : {place}), source: 'core', ruleId: id})
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = [expected]
  return message
}

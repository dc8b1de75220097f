import type {Reply} from '@budstikke/newsletter'

/** What the server said where it did, else what went wrong. */
export function replyOf(error: unknown): Reply {
  const response: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'response') : undefined
  if (typeof response === 'string' && /^[245]\d\d/u.test(response)) return replyIn(response)
  return unspoken(error instanceof Error ? error.message : String(error))
}

/** The reply in the lines of one (RFC 5321, section 4.2); one without a code where they are none. */
export function replyIn(response: string): Reply {
  const [, code = '0', status, text = ''] = /^([2-5]\d\d)[ -]?(?:([245]\.\d{1,3}\.\d{1,3})\s)?([^]*)$/u.exec(
    asUtf8(response)
  ) ?? [undefined, '0', undefined, response]
  return {code: Number(code), ...(status === undefined ? {} : {status}), text: text.replaceAll(/\n\d{3}[ -]/gu, ' ')}
}

// No standard says in which letters a server answers: today most use UTF-8, where they go beyond ASCII.
function asUtf8(response: string): string {
  if (/^[\u0000-\u007F]*$/u.test(response)) return response
  const text = Buffer.from(response, 'latin1').toString()
  return text.includes('\uFFFD') ? response : text
}

/** Whether a line that never ended says no. */
export function isFailure(line: string): boolean {
  return /^[45]\d\d[ -]/u.test(line)
}

/** What was met instead of a reply. */
export function unspoken(text: string): Reply {
  return {code: 0, text}
}

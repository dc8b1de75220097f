/** What a request wants of a file: all of it, a part (`first` and `last` counted from 0, both in it), or what it has not. */
export type Wanted = 'whole' | 'outside' | {readonly first: number; readonly last: number}

/**
 * The range that a GET asks of `size` bytes. Several ranges, other units and what is no range are answered with the
 * whole, as is a range `If-Range` another version than `tag`; a date there is never sure enough to join parts by.
 *
 * @see RFC 9110, sections 13.1.5 and 14.2
 */
export function rangeOf(headers: Headers, tag: string, size: number): Wanted {
  const condition = headers.get('if-range')
  if (condition !== null && condition.trim() !== tag) return 'whole'
  const match = /^bytes=\s*(\d*)-(\d*)\s*$/iu.exec(headers.get('range')?.trim() ?? '')
  const [, from = '', to = ''] = match ?? []
  if (from === '' && to === '') return 'whole'
  if (from === '')
    return Number(to) === 0 || size === 0 ? 'outside' : {first: Math.max(0, size - Number(to)), last: size - 1}
  if (to !== '' && Number(to) < Number(from)) return 'whole'
  if (Number(from) >= size) return 'outside'
  return {first: Number(from), last: Math.min(to === '' ? size : Number(to), size - 1)}
}

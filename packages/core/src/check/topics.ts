import {slug} from '../model/identity.ts'
import {nearest} from '../read/nearest.ts'
import {topicsFor} from '../collect/topics.ts'
import type {Remark} from '../model/remark.ts'
import {type Check, placeOf} from './subject.ts'

/** Topics that the newsroom does not know: a slip, or a new one to add to newsroom.yaml. */
export const topics: Check = (settings) => {
  if (settings.topics.length === 0) return () => []
  const ids = settings.topics.map(({id}) => id)
  const known = new Set(ids.map((id) => slug(id)))
  const topicsOf = topicsFor(settings)
  const meant = new Map<string, string>()
  const expected = (label: string) => {
    const found = meant.get(label) ?? nearest(label, ids) ?? ids.join(', ')
    meant.set(label, found)
    return found
  }
  return (subject) =>
    topicsOf(subject.release)
      .filter(({id}) => !known.has(id))
      .map(({label}): Remark => ({
        id: 'check-topic-unknown',
        ...placeOf(subject, 'topics'),
        actual: label,
        expected: expected(label),
        severity: 'info'
      }))
}

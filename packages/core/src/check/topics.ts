import {slug} from '../model/identity.ts'
import {nearest} from '../read/nearest.ts'
import {topicsOf} from '../collect/topics.ts'
import type {Remark} from '../model/remark.ts'
import {type Check, placeOf} from './subject.ts'

/** Topics that the newsroom does not know: a slip, or a new one to add to newsroom.yaml. */
export const topics: Check = (subject) => {
  const {release, settings} = subject
  if (settings.topics.length === 0) return []
  const known = new Set(settings.topics.map(({id}) => slug(id)))
  return topicsOf(release, settings)
    .filter(({id}) => !known.has(id))
    .map(({label}): Remark => ({
      id: 'check-topic-unknown',
      ...placeOf(subject, 'topics'),
      actual: label,
      expected:
        nearest(
          label,
          settings.topics.map(({id}) => id)
        ) ?? settings.topics.map(({id}) => id).join(', '),
      severity: 'info'
    }))
}

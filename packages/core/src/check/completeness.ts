import type {Remark} from '../model/remark.ts'
import {type Check, placeOf} from './subject.ts'

/** What a release cannot do without, and what journalists miss first. */
export const completeness: Check = (settings) => (subject) => {
  const {release} = subject
  const remarks: Remark[] = []
  if (release.timing.state === 'withdrawn') return remarks
  if (release.headline === '') remarks.push({id: 'check-headline-missing', severity: 'error'})
  if (release.body.children.length === 0 && release.lead === undefined)
    remarks.push({id: 'check-text-missing', severity: 'error'})
  if (release.contacts.length === 0 && settings.contacts.length === 0) remarks.push({id: 'check-contact-missing'})
  if (release.kind === 'invitation' && release.events.length === 0)
    remarks.push({id: 'check-event-missing', ...placeOf(subject, 'headline')})
  for (const event of release.events) {
    if (event.start.startsWith('--'))
      remarks.push({
        id: 'check-event-year',
        ...placeOf(subject, 'events'),
        actual: event.start.slice(2).replace('T', ' ')
      })
  }
  return remarks
}

import type {Remark} from '../model/remark.ts'
import {type Check, placeOf} from './subject.ts'

// What desks and search engines cut: a headline shows in full to about a hundred characters, a lead to sixty words.
const longestHeadline = 110
const longestLead = 60

/** What makes a release harder to use than it need be. */
export const style: Check = () => (subject) => {
  const {headline, language, lead, timing} = subject.release
  const remarks: Remark[] = []
  if (timing.state === 'withdrawn') return remarks
  if (headline.length > longestHeadline) {
    remarks.push({
      id: 'check-headline-long',
      ...placeOf(subject, 'headline'),
      actual: String(headline.length),
      expected: String(longestHeadline),
      severity: 'info'
    })
  }
  const words = lead?.split(/\s+/u).length ?? 0
  if (words > longestLead)
    remarks.push({
      id: 'check-lead-long',
      ...placeOf(subject, 'lead'),
      actual: String(words),
      expected: String(longestLead),
      severity: 'info'
    })
  if (
    headline.length > 12 &&
    // Most have one, which is the end of it: to ask a language for its capitals takes longer than all else here.
    !/[a-z]/u.test(headline) &&
    headline === headline.toLocaleUpperCase(language) &&
    headline !== headline.toLocaleLowerCase(language)
  ) {
    remarks.push({id: 'check-headline-capitals', ...placeOf(subject, 'headline'), actual: headline, severity: 'info'})
  }
  return remarks
}

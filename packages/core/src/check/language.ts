import {localeOf} from '../locales/index.ts'
import {primaryLanguage} from '../model/language.ts'
import type {Remark} from '../model/remark.ts'
import {languageOf} from '../recognise/language.ts'
import {type Check, placeOf} from './subject.ts'

/** A text in another language than it says it is in, or in one that the newsroom or the program does not have. */
export const language: Check = (settings) => (subject) => {
  const {release} = subject
  const own = primaryLanguage(release.language)
  const remarks: Remark[] = []
  if (!localeOf(release.language)) remarks.push({id: 'check-language-unknown', actual: release.language})
  if (!settings.languages.some((one) => primaryLanguage(one) === own)) {
    remarks.push({id: 'check-language-other', actual: release.language, expected: settings.languages.join(', ')})
  }
  const text = subject.text()
  const told = text.length < enough ? undefined : languageOf(text)?.language
  if (told !== undefined && told !== own && localeOf(release.language)) {
    remarks.push({id: 'check-language-mixed', ...placeOf(subject, 'headline'), actual: told, expected: own})
  }
  return remarks
}

// A few lines may quote another language; a page of it is a mistake.
const enough = 300

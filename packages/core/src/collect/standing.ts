import {localeOf} from '../locales/index.ts'
import {email} from '../model/address.ts'
import type {Bcp47} from '../model/language.ts'
import {inLanguage, type NewsroomSettings} from '../model/newsroom.ts'
import type {Contact, Release} from '../model/release.ts'
import {phoneNumber} from '../recognise/contact/phones.ts'

/** `release` with the newsroom's contacts and standing text where it brings none of its own. */
export function withStanding(release: Release, settings: NewsroomSettings): Release {
  const standing = settings.boilerplate === undefined ? '' : inLanguage(settings.boilerplate, release.language)
  return {
    ...release,
    contacts: release.contacts.length > 0 ? release.contacts : newsroomContacts(settings, release.language),
    boilerplate: release.boilerplate.length > 0 || standing === '' ? release.boilerplate : [{text: standing}]
  }
}

/** The newsroom's own contacts, for readers of `language`. */
export function newsroomContacts(settings: NewsroomSettings, language: Bcp47): readonly Contact[] {
  const country = settings.country ?? localeOf(language)?.reading.country ?? ''
  return settings.contacts.map(({name, role, phones, emails}) => ({
    ...(name === undefined ? {} : {name}),
    ...(role === undefined ? {} : {role: inLanguage(role, language)}),
    phones: phones.map((printed) => phoneNumber(printed, country)).filter((number) => number !== undefined),
    emails: emails.map((printed) => email(printed)).filter((address) => address !== undefined)
  }))
}

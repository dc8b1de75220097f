import {localeOf} from '../locales/index.ts'
import {email} from '../model/address.ts'
import type {Bcp47} from '../model/language.ts'
import {inLanguage, type NewsroomSettings} from '../model/newsroom.ts'
import type {Contact, Release} from '../model/release.ts'
import {phoneNumber} from '../recognise/contact/phones.ts'

/**
 * What a newsroom puts into a release that brings none of its own: its contacts and its standing text. Ask for it once:
 * they are the same for every release in a language.
 */
export function standingFor(settings: NewsroomSettings): (release: Release) => Release {
  const known = new Map<Bcp47, Pick<Release, 'contacts' | 'boilerplate'>>()
  const standingIn = (language: Bcp47) => {
    const found = known.get(language)
    if (found) return found
    const text = settings.boilerplate === undefined ? '' : inLanguage(settings.boilerplate, language)
    const made = {contacts: newsroomContacts(settings, language), boilerplate: text === '' ? [] : [{text}]}
    known.set(language, made)
    return made
  }
  return (release) => {
    if (release.contacts.length > 0 && release.boilerplate.length > 0) return release
    const standing = standingIn(release.language)
    return {
      ...release,
      contacts: release.contacts.length > 0 ? release.contacts : standing.contacts,
      boilerplate: release.boilerplate.length > 0 ? release.boilerplate : standing.boilerplate
    }
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

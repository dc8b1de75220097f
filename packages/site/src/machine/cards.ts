import {
  type Bcp47,
  type Contact,
  contactCard,
  inLanguage,
  newsroomContacts,
  type PlannedFile,
  type PublicEntry
} from '@budstikke/core'
import {cardFile, frontAt, releaseAt} from '../addresses.ts'
import {frameFrom} from '../from/frame.ts'
import {plannedFile} from '../from/planned.ts'
import {releaseFrom} from '../from/release.ts'
import type {Site} from '../page-facts.ts'

/** A contact card for each contact of a release, in its folder. */
export function releaseCards(site: Site, entry: PublicEntry): readonly PlannedFile[] {
  const {contacts, language, organisation} = entry.release
  if (contacts.length === 0) return []
  const own = organisation === undefined ? {} : {organisation}
  return cardsIn(site, releaseAt(entry, site.newsroom), {
    contacts,
    language,
    ...own,
    from: () => releaseFrom(site, entry)
  })
}

/** A contact card for each contact of the newsroom's, in its languages' folders. */
export function newsroomCards(site: Site): readonly PlannedFile[] {
  const {settings} = site.newsroom
  return settings.languages.flatMap((language) =>
    cardsIn(site, frontAt(language), {
      contacts: newsroomContacts(settings, language),
      language,
      from: () => frameFrom(site)
    })
  )
}

interface Desk {
  readonly contacts: readonly Contact[]
  readonly language: Bcp47
  readonly organisation?: string
  readonly from: () => string
}

function cardsIn({newsroom}: Site, folder: string, desk: Desk): readonly PlannedFile[] {
  const {organisation: own, url} = newsroom.settings
  const {contacts, language, organisation = inLanguage(own, language), from} = desk
  return contacts.map((contact, index): PlannedFile => {
    const path = folder + cardFile(index)
    const make = () => ({path, type: 'text/vcard', content: contactCard(contact, {organisation, language, url})})
    return plannedFile(path, from, make)
  })
}

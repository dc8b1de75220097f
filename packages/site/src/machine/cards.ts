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
import {wordFor} from '../from/word.ts'
import type {Site} from '../page-facts.ts'

/** A contact card for each contact of a release, in its folder. */
export function releaseCards(site: Site, entry: PublicEntry): readonly PlannedFile[] {
  const {contacts, language, organisation} = entry.release
  return cardsIn(site, releaseAt(entry, site.newsroom), {
    contacts,
    language,
    ...(organisation === undefined ? {} : {organisation})
  })
}

/** A contact card for each contact of the newsroom's, in its languages' folders. */
export function newsroomCards(site: Site): readonly PlannedFile[] {
  const {settings} = site.newsroom
  return settings.languages.flatMap((language) =>
    cardsIn(site, frontAt(language), {contacts: newsroomContacts(settings, language), language})
  )
}

interface Desk {
  readonly contacts: readonly Contact[]
  readonly language: Bcp47
  readonly organisation?: string
}

function cardsIn({newsroom}: Site, folder: string, desk: Desk): readonly PlannedFile[] {
  const {organisation: own, url} = newsroom.settings
  const {contacts, language, organisation = inLanguage(own, language)} = desk
  return contacts.map((contact, index): PlannedFile => {
    const path = folder + cardFile(index)
    return {
      path,
      from: wordFor(contact, organisation, language, url),
      make: () => ({path, type: 'text/vcard', content: contactCard(contact, {organisation, language, url})})
    }
  })
}

import {type Artifact, type Bcp47, type Contact, contactCard, inLanguage, newsroomContacts} from '@budstikke/core'
import {cardFile, frontAt, releaseAt} from '../addresses.ts'
import type {Site} from '../page-facts.ts'

/** A contact card for each contact of a release, in its folder, and for each of the newsroom's, in its language's. */
export function cards(site: Site): readonly Artifact[] {
  const {newsroom} = site
  const {settings, entries} = newsroom
  const ofReleases = entries.flatMap((entry) => {
    const {contacts, language, organisation} = entry.release
    return cardsIn(releaseAt(entry, newsroom), contacts, language, organisation)
  })
  const ofNewsroom = settings.languages.flatMap((language) =>
    cardsIn(frontAt(language), newsroomContacts(settings, language), language)
  )
  return [...ofNewsroom, ...ofReleases]

  function cardsIn(
    folder: string,
    contacts: readonly Contact[],
    language: Bcp47,
    organisation = inLanguage(settings.organisation, language)
  ): readonly Artifact[] {
    return contacts.map((contact, index) => ({
      path: folder + cardFile(index),
      type: 'text/vcard',
      content: contactCard(contact, {organisation, language, url: settings.url})
    }))
  }
}

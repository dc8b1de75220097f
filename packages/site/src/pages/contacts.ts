import {inLanguage, label, newsroomContacts, paragraphsOf} from '@budstikke/core'
import {frontAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {ofTree} from '../html.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {Site} from '../page-facts.ts'
import {contactList} from '../parts/contact.ts'
import {section} from '../parts/copyable.ts'
import {viewOf} from '../view.ts'
import {singleFacts, titled} from './single.ts'

/** Whom the press may ask, and who they work for. None where the newsroom names nobody. */
export function* contacts(site: Site): Iterable<Page> {
  const {settings} = site.newsroom
  if (settings.contacts.length === 0) return
  for (const language of catalogueOf(site.newsroom).languages) {
    const heading = label(language, 'pages.asking.title')
    const lead = label(language, 'pages.asking.lead')
    const facts = singleFacts(site, language, 'contacts', {heading, description: lead})
    const view = viewOf(facts)
    const organisation = inLanguage(settings.organisation, language)
    const about =
      settings.boilerplate === undefined ? [] : [ofTree(paragraphsOf(inLanguage(settings.boilerplate, language)))]
    const parts = () => ({
      title: titled(heading, lead),
      contacts: [
        ...contactList(view, newsroomContacts(settings, language), frontAt(language)),
        ...section('about', view.say('release.boilerplate', {organisation}), about, 'about')
      ]
    })
    yield {
      facts,
      main: () => compose(view, 'contacts', parts(), (laid) => [...laid.title, ...laid.contacts]),
      from: () => pageFrom(facts)
    }
  }
}

import {label, newsroomContacts} from '@budstikke/core'
import {h} from '../html.ts'
import {frontAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {Site} from '../page-facts.ts'
import {contactList} from '../parts/contact.ts'
import {section} from '../parts/copyable.ts'
import {viewOf} from '../view.ts'
import {singleFacts, titled} from './single.ts'

/** What a reader can rely on, where it may fall short, and whom to tell (EN 301 549; Directive (EU) 2016/2102, article 7). */
export function* accessibility(site: Site): Iterable<Page> {
  for (const language of catalogueOf(site.newsroom).languages) {
    const heading = label(language, 'pages.accessibility')
    const lead = label(language, 'pages.access.lead')
    const facts = singleFacts(site, language, 'accessibility', {heading, description: lead})
    const view = viewOf(facts)
    const {say} = view
    const parts = () => ({
      title: titled(heading, lead),
      statement: [
        ...section('holds', say('pages.access.holdsTitle'), [h('p', say('pages.access.holds'))]),
        ...section('limits', say('pages.access.limitsTitle'), [h('p', say('pages.access.limits'))]),
        ...section('tell', say('pages.access.tellTitle'), [
          h('p', say('pages.access.tell')),
          ...contactList(view, newsroomContacts(site.newsroom.settings, language), frontAt(language))
        ])
      ]
    })
    yield {
      facts,
      main: () => compose(view, 'accessibility', parts(), (laid) => [...laid.title, ...laid.statement]),
      from: () => pageFrom(facts)
    }
  }
}

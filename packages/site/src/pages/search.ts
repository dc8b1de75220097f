import {label} from '@budstikke/core'
import {h} from '../html.ts'
import {singleAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {Site} from '../page-facts.ts'
import {searchFile} from '../script/files.ts'
import {viewOf} from '../view.ts'
import {singleFacts, titled} from './single.ts'

/**
 * The search of each language, over an index that is made beside the pages. What the script says stands in the page, in
 * its language, as attributes.
 */
export function* searches(site: Site): Iterable<Page> {
  if (site.options.search !== true) return
  for (const language of catalogueOf(site.newsroom).languages) {
    const facts = singleFacts(site, language, 'search', {heading: label(language, 'pages.finding.title')})
    const view = viewOf(facts)
    const {say} = view
    const told = {
      dataSearching: say('pages.finding.searching'),
      dataFound: say('pages.finding.found', {count: '{count}'}),
      dataNothing: say('pages.finding.nothing', {query: '{query}'}),
      dataFailed: say('pages.finding.failed')
    }
    const parts = () => ({
      title: titled(say('pages.finding.title')),
      form: [
        h(
          'search',
          h('form', {className: ['search'], method: 'get', action: view.to(facts.path), hidden: true, id: 'search'}, [
            h('label', {htmlFor: 'query'}, say('pages.finding.label')),
            h('div', {className: ['field']}, [
              h('input', {
                type: 'search',
                id: 'query',
                name: 'q',
                autoComplete: 'off',
                autoCapitalize: 'none',
                spellCheck: 'false',
                ariaDescribedBy: 'query-hint'
              }),
              h('button', {type: 'submit'}, say('pages.search'))
            ]),
            h('p', {className: ['hint'], id: 'query-hint'}, say('pages.finding.hint'))
          ])
        ),
        h('p', {className: ['notice'], id: 'needs-script'}, [
          `${say('pages.finding.needsScript')} `,
          h('a', {href: view.to(singleAt(language, 'archive'))}, say('pages.archive'))
        ])
      ],
      results: [
        h('p', {role: 'status', id: 'search-status', ...told}),
        h('ol', {className: ['results'], id: 'results', hidden: true}),
        h('p', h('button', {type: 'button', id: 'more', hidden: true}, say('pages.finding.more')))
      ]
    })
    const main = () => compose(view, 'search', parts(), (laid) => [...laid.title, ...laid.form, ...laid.results])
    yield {facts, main, from: () => pageFrom(facts), script: searchFile}
  }
}

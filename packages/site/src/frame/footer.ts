import {inLanguage} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {singleAt} from '../addresses.ts'
import {compose} from '../own/compose.ts'
import {newsroomDescription, type View} from '../view.ts'

/** What stands below every page. */
export function footer(view: View): readonly Html[] {
  const {language, say, site} = view
  const {options, newsroom} = site
  const calendar = options.calendar?.(language)
  const ways = [
    h('li', h('a', {href: view.to(singleAt(language, 'archive'))}, say('pages.archive'))),
    options.feeds ? h('li', h('a', {href: view.to(singleAt(language, 'feeds'))}, say('feeds.all'))) : undefined,
    calendar === undefined
      ? undefined
      : h('li', h('a', {href: view.to(calendar), type: 'text/calendar'}, say('pages.calendar'))),
    h('li', h('a', {href: view.to(singleAt(language, 'accessibility'))}, say('pages.accessibility')))
  ]
  const parts = {
    about: [
      h('p', {className: ['organisation']}, inLanguage(newsroom.settings.organisation, language)),
      h('p', newsroomDescription(site, language))
    ],
    links: [h('ul', {className: ['ways'], role: 'list'}, ways)]
  }
  return [
    h(
      'footer',
      {className: ['site-footer']},
      compose(view, 'footer', parts, (laid) => [h('div', {className: ['wide']}, h('div', laid.about), laid.links)])
    )
  ]
}

import {inLanguage} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {singleAt} from '../addresses.ts'
import {isOwn, type View} from '../view.ts'
import {section} from './copyable.ts'

/** How to hear of what comes: feeds, and the newsletter where there is one. */
export function follow(view: View): readonly Html[] {
  const {say} = view
  return section('follow', say('pages.follow'), [...byMail(view), ...byFeed(view)])
}

function byFeed(view: View): Html[] {
  const {language, path, say, site} = view
  const [nearest] = site.options.feeds?.(path) ?? []
  if (!nearest) return []
  return [
    h('h3', say('pages.front.byFeed')),
    h('ul', {className: ['ways'], role: 'list'}, [
      h('li', h('a', {href: view.near(nearest.href), type: nearest.type}, 'RSS')),
      h('li', h('a', {href: view.to(singleAt(language, 'feeds'))}, say('feeds.all')))
    ])
  ]
}

function byMail(view: View): Html[] {
  const {language, say, site} = view
  const form = site.options.newsletter?.(language)
  if (!form) return []
  // The policy of our pages sends nothing to another host: there the form is on the page that the link leads to.
  if (!isOwn(form.action, site.newsroom.settings.url))
    return [h('h3', say('pages.front.byMail')), h('p', h('a', {href: form.action}, say('pages.front.subscribe')))]
  return [
    h('h3', say('pages.front.byMail')),
    h('form', {className: ['subscribe'], method: 'post', action: view.near(form.action)}, [
      h('input', {type: 'hidden', name: 'language', value: language}),
      h('label', {htmlFor: 'subscriber'}, say('pages.front.mailAddress')),
      h('div', {className: ['field']}, [
        h('input', {
          type: 'email',
          id: 'subscriber',
          name: 'email',
          required: true,
          autoComplete: 'email',
          ariaDescribedBy: 'subscriber-note'
        }),
        h('button', {type: 'submit'}, say('pages.front.subscribe'))
      ]),
      // What is consented to by sending it, word for word as it is kept.
      h('p', {className: ['hint'], id: 'subscriber-note'}, [
        say('subscribe.consent', {organisation: inLanguage(site.newsroom.settings.organisation, language)}),
        ' ',
        say('pages.front.subscribeNote')
      ])
    ])
  ]
}

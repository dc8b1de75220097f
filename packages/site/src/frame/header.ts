import {type Bcp47, label} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {frontAt, ownFile, singleAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {compose} from '../own/compose.ts'
import type {PageFacts} from '../page-facts.ts'
import {newsroomTitle, type View} from '../view.ts'
import {oncePerLanguage} from './once.ts'

/** What stands on top of every page: whose it is, where to go, and in which language. */
export function header(view: View, facts: PageFacts): readonly Html[] {
  const parts = {brand: brand(view, facts), menu: menu(view, facts), languages: languages(view, facts)}
  return [
    h(
      'header',
      {className: ['site-header']},
      compose(view, 'header', parts, (laid) => [h('div', {className: ['wide']}, laid.brand, laid.languages, laid.menu)])
    )
  ]
}

const brand = oncePerLanguage((view) => {
  const {language, site} = view
  const {logo, darkLogo} = site.newsroom.settings.theme
  const img = logo === undefined ? undefined : h('img', {src: view.to(ownFile(logo)), alt: ''})
  const picture =
    img && darkLogo !== undefined
      ? h('picture', [h('source', {media: '(prefers-color-scheme: dark)', srcSet: view.to(ownFile(darkLogo))}), img])
      : img
  return [
    h('a', {className: ['brand'], href: view.to(frontAt(language))}, [
      picture,
      h('span', newsroomTitle(site, language))
    ])
  ]
})

const menu = oncePerLanguage((view) => {
  const {language, say, site} = view
  const ways: readonly (readonly [path: string, words: string])[] = [
    [frontAt(language), say('pages.news')],
    [singleAt(language, 'archive'), say('pages.archive')],
    [singleAt(language, 'media'), say('pages.media')],
    ...(site.newsroom.settings.contacts.length > 0
      ? [[singleAt(language, 'contacts'), say('pages.contacts')] as const]
      : []),
    ...(site.options.feeds ? [[singleAt(language, 'feeds'), say('pages.follow')] as const] : []),
    ...(site.options.search === true ? [[singleAt(language, 'search'), say('pages.search')] as const] : [])
  ]
  return [
    h('nav', {className: ['menu'], ariaLabel: say('pages.menu')}, [
      h(
        'ul',
        {role: 'list'},
        ways.map(([path, words]) =>
          h('li', h('a', {href: view.to(path), ariaCurrent: path === view.path ? 'page' : undefined}, words))
        )
      )
    ])
  ]
})

/** The page in the newsroom's other languages; where it has no such version, that language's front. */
function languages(view: View, facts: PageFacts): Html[] {
  const others = catalogueOf(view.site.newsroom).languages.filter((language) => language !== view.language)
  if (others.length === 0 || facts.page === 'root') return []
  const path = (language: Bcp47) => facts.alternates.find((one) => one.language === language)?.path ?? frontAt(language)
  return [
    h('nav', {className: ['languages'], ariaLabel: view.say('pages.languages')}, [
      h(
        'ul',
        {role: 'list'},
        others.map((language) =>
          h(
            'li',
            h(
              'a',
              {href: view.to(path(language)), lang: language, hrefLang: language},
              label(language, 'release.language')
            )
          )
        )
      )
    ])
  ]
}

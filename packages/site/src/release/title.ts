import {type Bcp47, inLanguage, label, plainBody, type PublicEntry} from '@budstikke/core'
import {h, type Html, type Inside, tag, tagWith} from '../html.ts'
import {kindOf} from '../summary.ts'
import type {View} from '../view.ts'

/** What opens a release: kind, kicker, headline, lead, who and when, and the other languages it can be read in. */
export function title(view: View, entry: PublicEntry): readonly Html[] {
  const {release} = entry
  return [
    element.header([
      element.kicker([
        element.kind(`kind kind-${release.kind}`, kindOf(entry)),
        release.kicker === undefined ? undefined : element.words(release.kicker)
      ]),
      element.headline(release.headline),
      release.lead === undefined ? undefined : element.lead(release.lead),
      element.meta(meta(view, entry)),
      translations(view, entry)
    ])
  ]
}

const element = {
  header: tag('header', {className: ['release-title']}),
  kicker: tag('p', {className: ['kicker']}),
  kind: tagWith('span', {}, 'className', {dataPagefindMeta: 'kind'}),
  words: tag('span', {dataText: ''}),
  headline: tag('h1', {className: ['p-name'], dataText: '', dataPagefindMeta: 'title'}),
  lead: tag('p', {className: ['lead', 'p-summary'], dataText: ''}),
  meta: tag('p', {className: ['meta']}),
  place: tag('span', {className: ['place']}),
  published: tagWith('time', {className: ['dt-published']}, 'dateTime', {dataPagefindMeta: 'date'}),
  span: tag('span'),
  author: tag('span', {className: ['p-author', 'h-card']}),
  own: tag('span', {className: ['p-author', 'h-card', 'own']})
}

function meta(view: View, {release, published}: PublicEntry): Inside {
  const {body, dateline} = release
  const place = opensWith(body, dateline?.place) ? undefined : dateline?.place
  return [
    sender(view, release),
    place === undefined ? undefined : element.place(place),
    published === undefined ? undefined : element.published(published, view.time(published))
  ]
}

// Each name is a card of its own to readers of microformats; the words around them are not.
function sender(view: View, {byline, organisation, language}: PublicEntry['release']): Html | undefined {
  if (byline.length > 0) {
    const [before = '', after = ''] = view.say('pages.release.by', {names: gap}).split(gap)
    const names = listed(byline, language).map(({type, value}) => (type === 'element' ? element.author(value) : value))
    return element.span([before, names, after])
  }
  if (organisation === undefined) return undefined
  // Whose newsroom it is stands above every page.
  const isOwn = inLanguage(view.site.newsroom.settings.organisation, language) === organisation
  return isOwn ? element.own(organisation) : element.author(organisation)
}

const gap = '\u0000'

// One name is a list of itself in every language, and `Intl` takes as long to say so as the rest of a title.
function listed(names: readonly string[], language: Bcp47): readonly {readonly type: string; readonly value: string}[] {
  const [only = '', ...others] = names
  return others.length === 0 ? [{type: 'element', value: only}] : listing(language).formatToParts(names)
}

// Made once a language: to make one takes longer than all else that a title is.
function listing(language: Bcp47): Intl.ListFormat {
  const known = listings.get(language) ?? new Intl.ListFormat(language, {type: 'conjunction'})
  listings.set(language, known)
  return known
}

const listings = new Map<Bcp47, Intl.ListFormat>()

// Where the dateline still opens the text, it is said there.
function opensWith(body: PublicEntry['release']['body'], place: string | undefined): boolean {
  return place !== undefined && plainBody({type: 'root', children: body.children.slice(0, 1)}).startsWith(place)
}

function translations(view: View, {translations: others}: PublicEntry): Html | undefined {
  if (others.length === 0) return undefined
  return h(
    'ul',
    {className: ['translations'], role: 'list', ariaLabel: view.say('release.translations'), dataPagefindIgnore: ''},
    others.map(({language, permalink}) =>
      h(
        'li',
        h(
          'a',
          {href: view.near(permalink), lang: language, hrefLang: language, rel: ['alternate']},
          label(language, 'release.readIn')
        )
      )
    )
  )
}

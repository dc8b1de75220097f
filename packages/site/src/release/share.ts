import {inLanguage, type PublicEntry} from '@budstikke/core'
import {h, type Html, tag, tagWith} from '../html.ts'
import {copyButton, section} from '../parts/copyable.ts'
import {fileSize} from '../parts/file-size.ts'
import {kindOf} from '../summary.ts'
import type {View} from '../view.ts'

/**
 * To take the release along: its address, its text, by mail or on paper. What needs a script comes with it; nothing here
 * knows a network, so that nobody's tells where the reader was.
 */
export function share(view: View, entry: PublicEntry): readonly Html[] {
  const {say} = view
  const {permalink, release} = entry
  const {copyAddress, copyText, print, address} = ofLanguage(view)
  const mail = `mailto:?subject=${encodeURIComponent(release.headline)}&body=${encodeURIComponent(permalink)}`
  return section(
    'share',
    say('pages.release.share'),
    [
      element.actions([
        copyAddress,
        copyText,
        element.scripted(element.send(permalink, say('pages.release.send'))),
        print,
        element.item(element.link(mail, say('pages.release.byMail')))
      ]),
      element.address([address, element.own(view.near(permalink), permalink)])
    ],
    'share'
  )
}

/** What is the same on the page of every release of a language. */
interface OfLanguage {
  readonly copyAddress: Html
  readonly copyText: Html
  readonly copyCitation: Html
  readonly print: Html
  readonly address: Html
}

function ofLanguage({language, say}: View): OfLanguage {
  const known = languages.get(language)
  if (known) return known
  const made: OfLanguage = {
    copyAddress: element.scripted(
      copyButton('address', say('pages.release.copyLink'), say('pages.release.linkCopied'))
    ),
    copyText: element.scripted(copyButton('text', say('pages.release.copyText'), say('pages.release.textCopied'))),
    copyCitation: element.button(
      copyButton('citation', say('pages.release.copyCitation'), say('pages.release.citationCopied'))
    ),
    print: element.scripted(element.print(say('pages.release.print'))),
    address: element.hidden(`${say('pages.release.address')}: `)
  }
  languages.set(language, made)
  return made
}

const languages = new Map<View['language'], OfLanguage>()

const element = {
  actions: tag('ul', {className: ['actions'], role: 'list'}),
  scripted: tag('li', {className: ['wants-script']}),
  send: tagWith('button', {type: 'button', hidden: true}, 'dataShare'),
  print: tag('button', {type: 'button', hidden: true, dataPrint: ''}),
  item: tag('li'),
  link: tagWith('a', {}, 'href'),
  address: tag('p', {className: ['address']}),
  hidden: tag('span', {className: ['visually-hidden']}),
  own: tagWith('a', {className: ['u-url'], id: 'address'}, 'href', {translate: 'no'}),
  citation: tag('p', {id: 'citation', className: ['citation']}),
  url: tag('span', {className: ['url'], translate: 'no'}),
  button: tag('p', {className: ['wants-script']})
}

/** How to name the release as a source. */
export function citation(view: View, entry: PublicEntry): readonly Html[] {
  const {say} = view
  const {release, permalink, published} = entry
  const organisation = release.organisation ?? inLanguage(view.site.newsroom.settings.organisation, release.language)
  const holes = {organisation, headline: release.headline, kind: kindOf(entry)}
  const words =
    published === undefined
      ? say('pages.release.cited', {...holes, date: ''}).replace(/(?:, ?| )\.$/u, '.')
      : say('pages.release.cited', {...holes, date: view.time(published)})
  return section('cite', say('pages.release.citation'), [
    element.citation([`${words} `, element.url(permalink)]),
    ofLanguage(view).copyCitation
  ])
}

/** The press kit, where one was made. */
export function kit(view: View, entry: PublicEntry): readonly Html[] {
  const known = view.site.options.kit?.(entry)
  if (!known) return []
  return [
    h('section', {className: ['section', 'kit']}, [
      h(
        'p',
        h('a', {className: ['button'], href: view.near(known.href), download: true}, [
          view.say('pages.release.kit'),
          ...fileSize(view, known)
        ])
      ),
      h('p', {className: ['hint']}, view.say('pages.release.kitHolds'))
    ])
  ]
}

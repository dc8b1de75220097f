import {inLanguage, type PublicEntry} from '@budstikke/core'
import {h, type Html, type Inside} from '../html.ts'
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
  const mail = `mailto:?subject=${encodeURIComponent(release.headline)}&body=${encodeURIComponent(permalink)}`
  return section(
    'share',
    say('pages.release.share'),
    [
      h('ul', {className: ['actions'], role: 'list'}, [
        scripted(copyButton('address', say('pages.release.copyLink'), say('pages.release.linkCopied'))),
        scripted(copyButton('text', say('pages.release.copyText'), say('pages.release.textCopied'))),
        scripted(h('button', {type: 'button', hidden: true, dataShare: permalink}, say('pages.release.send'))),
        scripted(h('button', {type: 'button', hidden: true, dataPrint: ''}, say('pages.release.print'))),
        h('li', h('a', {href: mail}, say('pages.release.byMail')))
      ]),
      h('p', {className: ['address']}, [
        h('span', {className: ['visually-hidden']}, `${say('pages.release.address')}: `),
        h('a', {className: ['u-url'], id: 'address', href: view.near(permalink), translate: 'no'}, permalink)
      ])
    ],
    ['share']
  )
}

function scripted(button: Inside): Html {
  return h('li', {className: ['wants-script']}, button)
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
    h('p', {id: 'citation', className: ['citation']}, [
      `${words} `,
      h('span', {className: ['url'], translate: 'no'}, permalink)
    ]),
    h(
      'p',
      {className: ['wants-script']},
      copyButton('citation', say('pages.release.copyCitation'), say('pages.release.citationCopied'))
    )
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

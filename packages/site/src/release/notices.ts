import type {Instant, PublicEntry} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {releaseAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import type {Site} from '../page-facts.ts'
import type {View} from '../view.ts'

/** What a reader must know before the text: that it was put right or withdrawn, is old, or is no ordinary news. */
export function notices(view: View, entry: PublicEntry): readonly Html[] {
  const {timing} = entry.release
  if (timing.state === 'withdrawn')
    return [
      notice('withdrawn', [
        h('p', [h('strong', view.say('release.withdrawn', {time: view.time(timing.at)})), ` ${timing.reason}`]),
        h('p', view.say('pages.release.gone'))
      ])
    ]
  const age = isAged(view.site, entry) ? [notice('aged', [h('p', view.say('pages.release.aged'))])] : []
  return [...corrections(view, entry), ...correcting(view, entry), ...sort(view, entry), ...age]
}

function notice(name: string, content: readonly Html[]): Html {
  return h('div', {className: ['notice', `notice-${name}`], dataPagefindIgnore: ''}, [...content])
}

function corrections(view: View, {release: {timing}}: PublicEntry): Html[] {
  if (timing.state === 'withdrawn' || timing.corrections.length === 0) return []
  return [
    notice(
      'corrected',
      timing.corrections.map(({at, note}) =>
        h('p', [
          h(
            'strong',
            h('time', {className: ['dt-updated'], dateTime: at}, view.say('release.corrected', {time: view.time(at)}))
          ),
          ` ${note}`
        ])
      )
    )
  ]
}

// A release that puts an earlier one right leads to it.
function correcting(view: View, {release: {corrects}}: PublicEntry): Html[] {
  if (corrects === undefined) return []
  const earlier = catalogueOf(view.site.newsroom).withId(corrects)
  const words = view.say('pages.release.corrects')
  if (!earlier) return [notice('corrects', [h('p', `${words}.`)])]
  const {headline, language} = earlier.release
  return [
    notice('corrects', [
      h('p', [
        `${words}: `,
        h(
          'a',
          {
            href: view.to(releaseAt(earlier, view.site.newsroom)),
            ...(language === view.language ? {} : {lang: language})
          },
          headline
        )
      ])
    ])
  ]
}

function sort(view: View, {release: {kind}}: PublicEntry): Html[] {
  if (kind !== 'opinion' && kind !== 'invitation' && kind !== 'regulatory') return []
  return [notice(kind, [h('p', view.say(`pages.release.${kind}`))])]
}

/** Whether a release is older than a year. */
export function isAged({options}: Site, {published}: PublicEntry): boolean {
  return published !== undefined && published <= yearBefore(options.at)
}

function yearBefore(at: Instant): string {
  return `${String(Number(at.slice(0, 4)) - 1).padStart(4, '0')}${at.slice(4)}`
}

import {type Bcp47, bcp47, inLanguage, type Kind, kinds, label} from '@budstikke/core'
import type {Element} from 'hast'
import {h} from 'hastscript'
import {paces, type Wishes} from '../consent/wishes.ts'
import type {Desk} from './options.ts'

/** What a form said of wishes, or what is wrong with it. */
export type Told = {readonly wishes: Wishes} | {readonly fault: 'noLanguage'}

/** The fields with which a reader chooses, filled in with `wishes`. */
export function wishFields(
  {settings}: Desk,
  language: Bcp47,
  wishes: Wishes,
  fault?: 'noLanguage'
): readonly Element[] {
  const {languages, topics, newsletter} = settings
  const offered = paces.filter((pace) => pace === 'immediate' || newsletter.digests.includes(pace))
  const all = label(language, 'subscribe.all')
  return [
    h('input', {type: 'hidden', name: 'language', value: language}),
    // Without it nothing that is ticked means that there were no boxes: the short form on the newsroom's pages.
    h('input', {type: 'hidden', name: 'whole', value: 'yes'}),
    ...(languages.length < 2
      ? [h('input', {type: 'hidden', name: 'languages', value: languages[0]})]
      : [
          group(label(language, 'subscribe.languages'), {
            name: 'languages',
            options: languages.map((one) => [one, label(one, 'release.language'), one]),
            chosen: wishes.languages,
            ...(fault === undefined ? {} : {fault: label(language, 'subscribe.noLanguage')})
          })
        ]),
    ...(topics.length === 0
      ? []
      : [
          group(label(language, 'subscribe.topics'), {
            name: 'topics',
            options: topics.map(({id, labels}) => [id, inLanguage(labels, language)]),
            chosen: wishes.topics,
            hint: all
          })
        ]),
    group(label(language, 'subscribe.kinds'), {
      name: 'kinds',
      options: kinds.map((kind) => [kind, label(language, `kindsMany.${kind}`)]),
      chosen: wishes.kinds,
      hint: all
    }),
    ...(offered.length < 2
      ? []
      : [
          group(label(language, 'subscribe.cadence'), {
            name: 'cadence',
            type: 'radio',
            options: offered.map((pace) => [pace, label(language, `subscribe.cadences.${pace}`)]),
            chosen: [wishes.cadence]
          })
        ])
  ]
}

interface Group {
  readonly name: string
  readonly type?: 'radio'
  /** Value, words, and the language that the words are in. */
  readonly options: readonly (readonly [value: string, words: string, language?: string])[]
  readonly chosen: readonly string[]
  readonly hint?: string
  readonly fault?: string
}

function group(legend: string, {name, type, options, chosen, hint, fault}: Group): Element {
  const note = fault ?? hint
  return h('fieldset', {...(note === undefined ? {} : {ariaDescribedBy: [`${name}-note`]})}, [
    h('legend', legend),
    ...(note === undefined
      ? []
      : [h('p', {id: `${name}-note`, className: [fault === undefined ? 'hint' : 'fault']}, note)]),
    ...options.map(([value, words, language]) =>
      h('label', {className: ['choice']}, [
        h('input', {type: type ?? 'checkbox', name, value, checked: chosen.includes(value)}),
        h('span', language === undefined ? {} : {lang: language}, words)
      ])
    )
  ])
}

/** The wishes that a form says; what nobody offered is passed over. */
export function wishesIn({settings}: Desk, form: URLSearchParams, language: Bcp47): Told {
  const {languages, topics, newsletter} = settings
  const all = (name: string) => new Set(form.getAll(name))
  const [askedLanguages, askedTopics, askedKinds, [pace]] = [
    all('languages'),
    all('topics'),
    all('kinds'),
    [...all('cadence')]
  ]
  const isWhole = form.get('whole') !== null
  const own = languages
    .filter((one) => askedLanguages.has(one))
    .toSorted((a, b) => Number(b === language) - Number(a === language))
  if (isWhole && own.length === 0) return {fault: 'noLanguage'}
  return {
    wishes: {
      languages: own.length > 0 ? own : [language],
      topics: topics.map(({id}) => id).filter((id) => askedTopics.has(id)),
      kinds: kinds.filter((kind) => askedKinds.has(kind)),
      cadence: newsletter.digests.find((one) => one === pace) ?? 'immediate'
    }
  }
}

/** What a form on a page in `language` begins with. */
export function usualWishes(language: Bcp47): Wishes {
  return {languages: [language], topics: [], kinds: [], cadence: 'immediate'}
}

/** Wishes in words, a line each. */
export function wishLines({settings}: Pick<Desk, 'settings'>, language: Bcp47, wishes: Wishes): readonly string[] {
  const everything = label(language, 'subscribe.everything')
  const line = (name: 'languages' | 'topics' | 'kinds' | 'cadence', words: readonly string[]) =>
    `${label(language, `subscribe.${name}`)}: ${words.length === 0 ? everything : words.join(', ')}`
  const topics = settings.topics.filter(({id}) => wishes.topics.includes(id))
  const asked: readonly Kind[] = kinds.filter((kind) => wishes.kinds.includes(kind))
  return [
    ...(settings.languages.length < 2
      ? []
      : [
          line(
            'languages',
            wishes.languages.map((tag) => {
              const known = bcp47(tag)
              return known === undefined ? tag : label(known, 'release.language')
            })
          )
        ]),
    ...(settings.topics.length === 0
      ? []
      : [
          line(
            'topics',
            topics.map(({labels}) => inLanguage(labels, language))
          )
        ]),
    line(
      'kinds',
      asked.map((kind) => label(language, `kindsMany.${kind}`))
    ),
    line('cadence', [label(language, `subscribe.cadences.${wishes.cadence}`)])
  ]
}

import {type Bcp47, inLanguage, label, type LabelKey} from '@budstikke/core'
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {wordingIn} from '../consent/wording.ts'
import type {Wishes} from '../consent/wishes.ts'
import {wishFields, wishLines} from './form.ts'
import type {Desk, ReaderPage} from './options.ts'

type Key = Extract<LabelKey, `subscribe.${string}`>

/** Whose mail it is, in a language. */
export function organisationIn({settings}: Pick<Desk, 'settings'>, language: Bcp47): string {
  return inLanguage(settings.organisation, language)
}

/** A page that says something, and where to go from there. */
export function notice(
  desk: Desk,
  language: Bcp47,
  title: Key,
  text: Key,
  ways: readonly ElementContent[] = []
): ReaderPage {
  const organisation = organisationIn(desk, language)
  return {
    language,
    title: label(language, title, {organisation}),
    main: [h('h1', label(language, title, {organisation})), h('p', label(language, text, {organisation})), ...ways]
  }
}

/** A link to a page of ours, as a paragraph. */
export function way(language: Bcp47, href: string, words: Key): ElementContent {
  return h('p', h('a', {href}, label(language, words)))
}

/** A page whose one button does what it says. */
export function asking(
  desk: Desk,
  language: Bcp47,
  {
    action,
    title,
    text,
    button,
    more = []
  }: {
    readonly action: string
    readonly title: Key
    readonly text: Key
    readonly button: Key
    readonly more?: readonly ElementContent[]
  }
): ReaderPage {
  const page = notice(desk, language, title, text, more)
  return {...page, main: [...page.main, h('form', {method: 'post', action}, [submit(language, button)])]}
}

/** The form that subscribes, with what was written into it before. */
export function subscribePage(
  desk: Desk,
  language: Bcp47,
  {
    address = '',
    wishes,
    fault
  }: {readonly address?: string; readonly wishes: Wishes; readonly fault?: 'invalid' | 'noLanguage'}
): ReaderPage {
  const say = (key: Key) => label(language, key, {organisation: organisationIn(desk, language)})
  const isWrong = fault === 'invalid'
  return {
    language,
    title: say('subscribe.title'),
    main: [
      h('h1', say('subscribe.title')),
      h('p', say('subscribe.lead')),
      h('form', {method: 'post', action: desk.paths.subscribe, noValidate: isWrong}, [
        h('div', {className: ['field']}, [
          h('label', {htmlFor: 'email'}, say('subscribe.address')),
          h(
            'p',
            {id: 'email-note', className: [isWrong ? 'fault' : 'hint']},
            say(isWrong ? 'subscribe.invalid' : 'subscribe.addressHint')
          ),
          h('input', {
            type: 'email',
            id: 'email',
            name: 'email',
            value: address,
            required: true,
            autoComplete: ['email'],
            ariaDescribedBy: ['email-note'],
            ...(isWrong ? {ariaInvalid: 'true', autoFocus: true} : {})
          })
        ]),
        ...wishFields(desk, language, wishes, fault === 'noLanguage' ? fault : undefined),
        h('p', {className: ['consent']}, wordingIn(language, organisationIn(desk, language)).text),
        submit(language, 'subscribe.submit')
      ])
    ]
  }
}

/** What a link that confirms would do, and the text that is said yes to, word for word. */
export function confirmPage(desk: Desk, language: Bcp47, token: string, wishes: Wishes): ReaderPage {
  return asking(desk, language, {
    action: desk.paths.confirm(token),
    title: 'subscribe.confirm.title',
    text: 'subscribe.confirm.text',
    button: 'subscribe.confirm.button',
    more: [
      h(
        'ul',
        wishLines(desk, language, wishes).map((line) => h('li', line))
      ),
      h('p', {className: ['consent']}, wordingIn(language, organisationIn(desk, language)).text)
    ]
  })
}

/** What a reader gets, to be changed, and the ways to their data. */
export function preferencesPage(
  desk: Desk,
  language: Bcp47,
  token: string,
  {
    address,
    wishes,
    start,
    said,
    fault
  }: {
    readonly address: string
    /** Absent for one who gets nothing. */
    readonly wishes?: Wishes
    readonly start: Wishes
    readonly said?: 'saved' | 'barred'
    readonly fault?: 'noLanguage'
  }
): ReaderPage {
  const say = (key: Key, holes = {}) => label(language, key, {organisation: organisationIn(desk, language), ...holes})
  const {paths} = desk
  return {
    language,
    title: say('subscribe.preferences.title'),
    main: [
      h('h1', say('subscribe.preferences.title')),
      ...(said === undefined
        ? []
        : [h('p', {role: 'status', className: ['said']}, say(`subscribe.preferences.${said}`))]),
      h(
        'p',
        wishes === undefined ? say('subscribe.preferences.none') : say('subscribe.preferences.address', {address})
      ),
      h('form', {method: 'post', action: paths.preferences(token)}, [
        ...wishFields(desk, language, wishes ?? start, fault),
        ...(wishes === undefined
          ? [h('p', {className: ['consent']}, wordingIn(language, organisationIn(desk, language)).text)]
          : []),
        submit(language, 'subscribe.preferences.button')
      ]),
      h('h2', say('subscribe.data.title')),
      h('p', say('subscribe.data.text')),
      // A form, since a link would be opened by every program that looks through mails.
      h('form', {method: 'post', action: paths.export(token)}, [submit(language, 'subscribe.data.export')]),
      way(language, paths.erase(token), 'subscribe.data.eraseLink')
    ]
  }
}

function submit(language: Bcp47, words: Key): ElementContent {
  return h('p', h('button', {type: 'submit'}, label(language, words)))
}

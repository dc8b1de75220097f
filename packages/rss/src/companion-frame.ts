import {label} from '@budstikke/core'
import type {Artifact, Bcp47} from '@budstikke/core'
import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {FeedLink} from './autodiscovery.ts'
import {relative} from './companion-path.ts'
import {styleFile} from './feed-style.ts'
import {xmlLine} from './xml-text.ts'

/** What every page about feeds has around its own part. */
export interface Frame {
  /** From the newsroom's root. */
  readonly path: string
  readonly language: Bcp47
  readonly title: string
  readonly description: string
  readonly url: string
  readonly feeds: readonly FeedLink[]
  /** The same page in other languages, from the root. */
  readonly sisters: readonly {readonly language: Bcp47; readonly path: string}[]
  /** Where else to go, from the root. */
  readonly ways: readonly {readonly title: string; readonly path: string; readonly language: Bcp47}[]
}

/** The file of the script that copies addresses. */
export const scriptFile = 'feed.js'

/** A page about feeds. Nothing in it is inline, so that the strictest Content-Security-Policy lets it be. */
export function page(frame: Frame, main: readonly ElementContent[]): Artifact {
  const {path, language, title, description, url, sisters, ways} = frame
  const folder = path.replace(/(?<![^/])[^/]*$/u, '')
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', line(title)),
    h('meta', {name: 'description', content: line(description)}),
    h('link', {rel: 'canonical', href: url + path}),
    ...(sisters.length === 0 ? [] : [{language, path}, ...sisters]).map((sister) =>
      h('link', {rel: 'alternate', hrefLang: sister.language, href: url + sister.path})
    ),
    ...frame.feeds.map(({rel, type, hreflang, title: called, href}) =>
      h('link', {rel, type, hrefLang: hreflang, title: line(called), href})
    ),
    h('link', {rel: 'stylesheet', href: relative(folder, styleFile)}),
    h('script', {src: relative(folder, scriptFile), defer: true})
  ])
  const links = [
    ...ways.map((way) =>
      h('li', h('a', {href: relative(folder, way.path), ...foreign(way.language, language)}, way.title))
    ),
    ...sisters.map((sister) =>
      h(
        'li',
        h(
          'a',
          {href: relative(folder, sister.path), lang: sister.language, hrefLang: sister.language},
          label(sister.language, 'release.readIn')
        )
      )
    )
  ]
  const body = h('body', [
    h('a', {className: ['skip'], href: '#content'}, label(language, 'feeds.skip')),
    ...(links.length === 0 ? [] : [h('header', h('nav', {ariaLabel: label(language, 'feeds.all')}, h('ul', links)))]),
    h('main', {id: 'content', tabIndex: -1}, ...main)
  ])
  const content = toHtml({type: 'root', children: [{type: 'doctype'}, h('html', {lang: language}, [head, body])]})
  return {path, type: 'text/html', content: `${content}\n`}
}

/** What a link says of the language that it and its page are in, where the page around it is in another. */
export function foreign(language: Bcp47, around: Bcp47): {readonly lang?: Bcp47; readonly hrefLang?: Bcp47} {
  return language === around ? {} : {lang: language, hrefLang: language}
}

/** `text` without what no document can hold. */
export function line(text: string): string {
  return xmlLine(text, () => {})
}

/** A heading of the second rank, and what stands below it. */
export function section(id: string, heading: string, ...content: readonly ElementContent[]): ElementContent {
  return h('section', {ariaLabelledBy: id}, [h('h2', {id}, heading), ...content])
}

/** What a feed is, and how one follows it, for somebody who never used one. */
export function guide(language: Bcp47): readonly ElementContent[] {
  return [
    section('what', label(language, 'feeds.what'), h('p', label(language, 'feeds.explanation'))),
    section(
      'how',
      label(language, 'feeds.how'),
      h('ol', [
        h('li', label(language, 'feeds.stepReader')),
        h('li', label(language, 'feeds.stepCopy')),
        h('li', label(language, 'feeds.stepPaste'))
      ])
    )
  ]
}

/**
 * An address to take along: one tap selects all of it. The button comes to those whose browser runs scripts, and says
 * when it is done to those who cannot see it.
 */
export function copyable(id: string, address: string, language: Bcp47): readonly ElementContent[] {
  return [
    h('p', {className: ['address']}, h('code', {id, translate: 'no'}, address)),
    h('p', {className: ['copying']}, [
      h(
        'button',
        {type: 'button', hidden: true, dataCopy: id, dataCopied: label(language, 'feeds.copied')},
        label(language, 'feeds.copy')
      ),
      ' ',
      h('span', {role: 'status', id: `${id}-status`})
    ])
  ]
}

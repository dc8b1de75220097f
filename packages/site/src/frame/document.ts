import {type Artifact, type Bcp47, label} from '@budstikke/core'
import {documentText, h, type Html, tag, tagWith} from '../html.ts'
import {fileOf, ownFile} from '../addresses.ts'
import {headOf} from '../machine/head.ts'
import type {Page} from '../page.ts'
import type {PageFacts} from '../page-facts.ts'
import {scriptFile} from '../script/files.ts'
import {themeFile} from '../theme/theme.ts'
import {type View, viewOf} from '../view.ts'
import {iconFile} from './icon.ts'
import {footer} from './footer.ts'
import {header} from './header.ts'
import {oncePerLanguage} from './once.ts'

/**
 * A page as the file that it will be: head, header, content and footer. Nothing in it is inline, so that the strictest
 * Content-Security-Policy lets it be.
 */
export function documentOf(page: Omit<Page, 'from'>): Artifact {
  const {facts, script} = page
  const view = viewOf(facts)
  const body = element.body(`page-${facts.page}`, [above(view, facts), element.main(page.main()), below(view, facts)])
  const html = h('html', {lang: facts.language, ...direction(facts.language)}, [head(view, facts, script), body])
  return {
    path: fileOf(facts.path),
    type: 'text/html',
    content: documentText(html),
    ...modified(facts)
  }
}

const element = {
  body: tagWith('body', {}, 'className'),
  skip: tag('a', {className: ['skip'], href: '#content'}),
  main: tag('main', {id: 'content', tabIndex: -1}),
  head: tag('head'),
  title: tag('title'),
  charSet: tag('meta', {charSet: 'utf-8'})(),
  viewport: tag('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'})()
}

const above = oncePerLanguage(
  (view, facts) => [element.skip(label(facts.language, 'feeds.skip')), ...header(view, facts)],
  ({alternates}) => alternates.length === 0
)
const below = oncePerLanguage((view) => footer(view))

function modified(facts: PageFacts): Pick<Artifact, 'modified'> {
  return facts.page === 'release' ? {modified: facts.entry.updated} : {}
}

function direction(language: Bcp47): {readonly dir?: 'rtl'} {
  return /^(?:ar|he|fa|ur|ckb|yi)\b/u.test(language) ? {dir: 'rtl'} : {}
}

function head(view: View, facts: PageFacts, script: string | undefined): Html {
  return element.head([
    element.charSet,
    element.viewport,
    element.title(facts.title),
    headOf(facts),
    looks(view, facts),
    script === undefined ? undefined : h('script', {src: view.to(script), type: 'module'})
  ])
}

const looks = oncePerLanguage((view) => {
  const {theme} = view.site.newsroom.settings
  const icon = theme.icon ?? theme.logo
  return [
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    h('link', {rel: ['stylesheet'], href: view.to(themeFile)}),
    icon === undefined
      ? h('link', {rel: ['icon'], href: view.to(iconFile), type: 'image/svg+xml'})
      : h('link', {rel: ['icon'], href: view.to(ownFile(icon))}),
    h('script', {src: view.to(scriptFile), defer: true})
  ]
})

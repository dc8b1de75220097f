import {type Artifact, type Bcp47, label} from '@budstikke/core'
import {documentText, h, type Html} from '../html.ts'
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

/**
 * A page as the file that it will be: head, header, content and footer. Nothing in it is inline, so that the strictest
 * Content-Security-Policy lets it be.
 */
export function documentOf(page: Omit<Page, 'from'>): Artifact {
  const {facts, script} = page
  const view = viewOf(facts)
  const body = h('body', {className: [`page-${facts.page}`]}, [
    h('a', {className: ['skip'], href: '#content'}, label(facts.language, 'feeds.skip')),
    header(view, facts),
    h('main', {id: 'content', tabIndex: -1}, page.main()),
    footer(view)
  ])
  const html = h('html', {lang: facts.language, ...direction(facts.language)}, [head(view, facts, script), body])
  return {
    path: fileOf(facts.path),
    type: 'text/html',
    content: `${withoutControls(documentText(html))}\n`,
    ...modified(facts)
  }
}

// HTML, section 13.1.3: no control but white space may stand in a text, and a reference to one neither.
function withoutControls(html: string): string {
  return html.replaceAll(/[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F]/gu, '')
}

function modified(facts: PageFacts): Pick<Artifact, 'modified'> {
  return facts.page === 'release' ? {modified: facts.entry.updated} : {}
}

function direction(language: Bcp47): {readonly dir?: 'rtl'} {
  return /^(?:ar|he|fa|ur|ckb|yi)\b/u.test(language) ? {dir: 'rtl'} : {}
}

function head(view: View, facts: PageFacts, script: string | undefined): Html {
  const {theme} = view.site.newsroom.settings
  const icon = theme.icon ?? theme.logo
  return h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', facts.title),
    headOf(facts),
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    h('link', {rel: ['stylesheet'], href: view.to(themeFile)}),
    icon === undefined
      ? h('link', {rel: ['icon'], href: view.to(iconFile), type: 'image/svg+xml'})
      : h('link', {rel: ['icon'], href: view.to(ownFile(icon))}),
    h('script', {src: view.to(scriptFile), defer: true}),
    script === undefined ? undefined : h('script', {src: view.to(script), type: 'module'})
  ])
}

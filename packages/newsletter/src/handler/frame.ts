import {inLanguage, label} from '@budstikke/core'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {lookOf} from '../mail/look.ts'
import type {Shades} from '../mail/mail.ts'
import type {Desk, ReaderPage} from './options.ts'

/** A whole page, in the newsroom's colours. */
export function framed({settings, paths}: Desk, {language, title, main}: ReaderPage): string {
  const organisation = inLanguage(settings.organisation, language)
  const name = settings.title === undefined ? organisation : inLanguage(settings.title, language)
  const home = new URL(`${language}/`, settings.url).href
  return `<!doctype html>\n${toHtml(
    h('html', {lang: language}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('title', title.includes(organisation) ? title : `${title} – ${organisation}`),
        h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
        h('meta', {name: 'color-scheme', content: 'light dark'}),
        h('link', {rel: ['stylesheet'], href: paths.style})
      ]),
      h('body', [
        h('header', h('p', h('a', {href: home}, name))),
        h('main', {id: 'main'}, [...main]),
        h('footer', h('p', h('a', {href: home}, label(language, 'subscribe.home'))))
      ])
    ])
  )}\n`
}

/** The stylesheet of our pages. */
export function styleOf({settings}: Desk): string {
  const {light, dark, textFont, headingFont} = lookOf(settings.theme)
  return `:root {color-scheme: light dark; ${shades(light)}}
@media (prefers-color-scheme: dark) {:root {${shades(dark)}}}
*, *::before, *::after {box-sizing: border-box}
html {background: var(--outside); color: var(--ink); font: 100%/1.5 ${textFont}; text-size-adjust: 100%}
body {max-width: 40rem; min-height: 100vh; margin: 0 auto; padding: 1.5rem 1rem 3rem; background: var(--paper); overflow-wrap: break-word}
h1, h2 {font-family: ${headingFont}; line-height: 1.2; text-wrap: balance; hyphens: auto}
h1 {margin: 1.5rem 0 1rem; font-size: 1.75rem}
h2 {margin: 2.5rem 0 .5rem; font-size: 1.25rem}
header p {margin: 0; padding-bottom: .75rem; border-bottom: .25rem solid var(--mark); font-weight: 700}
header a {color: inherit; text-decoration: none}
footer {margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line)}
a {color: var(--accent); text-underline-offset: .18em}
:focus-visible {outline: .1875rem solid var(--accent); outline-offset: .1875rem}
label, legend {font-weight: 600}
legend {padding: 0}
fieldset {min-width: 0; margin: 1.5rem 0 0; padding: 0; border: 0}
.field {margin-top: 1.5rem}
.choice {display: flex; gap: .6rem; align-items: baseline; padding: .3rem 0; font-weight: 400}
.choice input {flex: none; width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--accent); transform: translateY(.15rem)}
input[type="email"] {width: 100%; padding: .6rem .75rem; border: 1px solid var(--soft); border-radius: .25rem; background: var(--paper); color: var(--ink); font: inherit}
input[aria-invalid] {border: .125rem solid var(--ink)}
.hint {margin: 0 0 .35rem; color: var(--soft)}
.fault {margin: 0 0 .35rem; padding-left: .6rem; border-left: .25rem solid var(--mark); font-weight: 600}
.said {padding: .75rem 1rem; background: var(--panel); border-left: .25rem solid var(--mark); font-weight: 600}
.consent {margin-top: 1.5rem; padding: .75rem 1rem; background: var(--panel)}
button {padding: .6rem 1.1rem; border: 1px solid var(--accent); border-radius: .25rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer}
button:hover {text-decoration: underline}
@media (forced-colors: active) {button {border-color: ButtonText}}
@media print {form, footer {display: none}}
`
}

function shades({outside, paper, panel, ink, soft, line, accent, onAccent, mark}: Shades): string {
  return Object.entries({outside, paper, panel, ink, soft, line, accent, 'on-accent': onAccent, mark})
    .map(([name, colour]) => `--${name}: ${colour}`)
    .join('; ')
}

import type {Element} from 'hast'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Call} from '../call.ts'
import type {Sample} from './samples.ts'

/** A mail whose files are written. */
export interface Written extends Sample {
  readonly text: string
  /** Of the whole message. */
  readonly bytes: number
}

const pages = unified().use(rehypeStringify).freeze()

/**
 * One page with every mail as those see it who get it: on a computer and on a phone, light and dark, with its subject and
 * its plain text. The frames hold no script, and nothing is fetched but pictures.
 */
export function previewPage(call: Call, newsroom: string, written: readonly Written[]): string {
  const {say, language} = call
  const title = say('mails.title', {newsroom})
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', title),
    h('link', {rel: ['icon'], href: 'data:,'}),
    h('style', style)
  ])
  const body = h('body', [
    h('header', [h('h1', title), h('p', say('mails.lead'))]),
    h('nav', {ariaLabel: say('mails.list')}, [
      h(
        'ul',
        written.map(({name, mail, as}) =>
          h('li', [
            h('a', {href: `#${name}`, lang: mail.language}, mail.subject),
            ` · ${say(`mails.as.${as}`)}, ${mail.language}`
          ])
        )
      )
    ]),
    h(
      'main',
      written.map((one) => section(call, one))
    )
  ])
  return pages.stringify({type: 'root', children: [{type: 'doctype'}, h('html', {lang: language}, [head, body])]})
}

function section({say}: Call, {name, as, mail, text, bytes}: Written): Element {
  const {from, replyTo, preview, subject, language} = mail
  const mailbox = ({name: who, address}: typeof from) => (who === undefined ? address : `${who} <${address}>`)
  const frame = (device: 'desktop' | 'phone', scheme: 'light' | 'dark', label: string) =>
    h('figure', {className: [device]}, [
      h('figcaption', label),
      h('iframe', {
        src: `${name}.${scheme}.html`,
        title: `${subject}: ${label}`, // Same origin, so that pictures may come from the disk; what is in it runs nothing.
        sandbox: 'allow-same-origin',
        loading: 'lazy'
      })
    ])
  const [light, dark] = [say('mails.light'), say('mails.dark')]
  const facts: readonly (readonly [string, string])[] = [
    [say('mails.subject'), subject],
    [say('mails.beside'), preview],
    [say('mails.from'), mailbox(from)],
    ...(replyTo === undefined ? [] : [[say('mails.replyTo'), mailbox(replyTo)] as const]),
    [say('mails.size'), say('mails.kilobytes', {size: Math.ceil(bytes / 1000)})]
  ]
  return h('section', {id: name}, [
    h('h2', {lang: language}, subject),
    h('p', {className: ['as']}, `${say(`mails.as.${as}`)}, ${language}`),
    h('dl', [
      ...facts.flatMap(([term, words]) => [h('dt', term), h('dd', words)]),
      h('dt', say('mails.files')),
      h('dd', [h('a', {href: `${name}.eml`}, `${name}.eml`), ', ', h('a', {href: `${name}.html`}, `${name}.html`)])
    ]),
    h('div', {className: ['frames']}, [
      frame('desktop', 'light', say('mails.desktop', {scheme: light})),
      frame('desktop', 'dark', say('mails.desktop', {scheme: dark})),
      frame('phone', 'light', say('mails.phone', {scheme: light})),
      frame('phone', 'dark', say('mails.phone', {scheme: dark}))
    ]),
    h('details', [h('summary', say('mails.plain')), h('pre', {lang: language, tabIndex: 0}, text)])
  ])
}

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --soft: #55555f; --line: #d4d4dc; --link: #0b4fb3 }
@media (prefers-color-scheme: dark) { :root { --paper: #16161a; --ink: #ececf1; --soft: #b4b4c0; --line: #43434d; --link: #9cc4ff } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 100rem; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 }
header p, .as { color: var(--soft); margin: .25rem 0 1rem }
section { border-top: 1px solid var(--line); padding: 2rem 0; scroll-margin: 1rem }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: 0 0 1.25rem; max-width: 60rem }
dt { color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere }
.frames { display: flex; flex-wrap: wrap; gap: 1.25rem }
figure { margin: 0; flex: none; max-width: 100% }
.desktop { width: 680px }
.phone { width: 375px }
figcaption { font-size: .9rem; color: var(--soft); margin-bottom: .35rem }
iframe { display: block; width: 100%; border: 1px solid var(--line); border-radius: 6px; background: #fff }
.desktop iframe { height: 760px }
.phone iframe { height: 667px; border-radius: 20px }
summary { cursor: pointer; margin-top: 1rem }
pre { font: .9rem/1.5 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; max-width: 48rem }
`

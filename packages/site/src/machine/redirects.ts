import type {PlannedFile, PublicEntry, Url} from '@budstikke/core'
import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {fileOf} from '../addresses.ts'
import {plannedAsMade, plannedFile} from '../from/planned.ts'
import {wordFor} from '../from/word.ts'
import type {PageFacts, Site} from '../page-facts.ts'
import type {Moved} from '../site-options.ts'
import {metaPolicy} from './policy.ts'

/**
 * Where old addresses lead: `_redirects`, in the form that Netlify and Cloudflare Pages read, and for those that were below
 * the newsroom's own address a page that leads on where no host does. An address that a page of today has stays that page's.
 * What may not be seen is not led to: a redirect to a release under embargo would tell that there is one. What is gone is
 * said to be (410), with the page of what is not there; hosts that know no such line answer 404 for it.
 *
 * @see RFC 9110, sections 15.4.2 and 15.5.11; HTML, section 4.2.5.3, "Refresh state"
 */
export function redirects({newsroom, options}: Site, pages: readonly PageFacts[]): readonly PlannedFile[] {
  const {url} = newsroom.settings
  if (!options.moved || options.moved.length === 0) return []
  const taken = new Set(pages.map(({path}) => fileOf(path)))
  const open = new Set<string>(pages.map(({path}) => url + path))
  const moved = options.moved.filter(({to}) => !to.startsWith(url) || open.has(to))
  if (moved.length === 0) return []
  const leads = moved.map((one) => ({...one, path: pathBelow(url, one.from)}))
  const entries = new Map<string, PublicEntry>(newsroom.entries.map((entry) => [entry.permalink, entry]))
  const stubs = leads.flatMap(({path, to}): readonly PlannedFile[] => {
    if (to === 'gone') return []
    const file = path === undefined ? undefined : stubFile(path)
    if (file === undefined || taken.has(file)) return []
    taken.add(file)
    return [plannedStub(file, to, entries.get(to))]
  })
  const list = {path: '_redirects', type: 'text/plain', content: leads.map((lead) => line(url, lead)).join('')}
  return [plannedAsMade(list), ...stubs]
}

// On the newsroom's own host by path alone: the whole address is read by one of the two hosts only.
function line(url: Url, {from, to}: Moved): string {
  const old = new URL(from)
  const source = old.origin === new URL(url).origin ? old.pathname + old.search : from
  return to === 'gone' ? `${source} ${new URL('404.html', url).pathname} 410\n` : `${source} ${to} 301\n`
}

/** The path from the root of an address below it, decoded; `undefined` for others and for those that a query tells apart. */
function pathBelow(root: Url, address: Url): string | undefined {
  if (!address.startsWith(root) || address.includes('?') || address === root) return undefined
  try {
    return decodeURIComponent(address.slice(root.length).replace(/#.*$/su, ''))
  } catch {
    return undefined
  }
}

// `nyhed/12` and `nyhed/12/` are the same folder to every host; `nyhed.html` is a file, `nyhed.aspx` one that is no page.
function stubFile(path: string): string | undefined {
  const usable = path.split('/').every((part, index, parts) => part !== '' || index === parts.length - 1)
  if (!usable || path.split('/').some((part) => part.startsWith('.') || /[\u0000-\u001F\u007F\\:*?"<>|]/u.test(part)))
    return undefined
  if (/\.html?$/iu.test(path)) return path
  return `${path.replace(/\/$/u, '')}/index.html`
}

function plannedStub(path: string, to: Url, entry: PublicEntry | undefined): PlannedFile {
  return plannedFile(
    path,
    () => wordFor(to, entry?.release.headline, entry?.release.language),
    () => ({path, type: 'text/html', content: stub(to, entry)})
  )
}

function stub(to: Url, entry: PublicEntry | undefined): string {
  const name = entry?.release.headline ?? to
  const page: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', entry === undefined ? {} : {lang: entry.release.language}, [
        h('head', [
          h('meta', {charSet: 'utf-8'}),
          h('meta', {httpEquiv: 'content-security-policy', content: metaPolicy({searches: false})}),
          h('meta', {httpEquiv: 'refresh', content: `0; url=${to}`}),
          h('meta', {name: 'robots', content: 'noindex'}),
          h('meta', {name: 'viewport', content: 'width=device-width'}),
          h('title', name),
          h('link', {rel: ['canonical'], href: to})
        ]),
        h('body', [h('main', [h('h1', [h('a', {href: to}, name)])])])
      ])
    ]
  }
  return `${toHtml(page)}\n`
}

import type {Artifact} from '@budstikke/core'
import {expect, test} from 'vitest'
import {autodiscovery, companions, feeds} from './index.ts'
import {hostileTexts} from './testing/arbitrary-feed.ts'
import {tagsIn} from './testing/tags.ts'
import {fjordYaml, newsroomOf, source} from './testing/newsroom.ts'

const files = {
  'havn/da.md': source('2026-11-01 09:00', 'lead: Havnen åbner.\ntopics: [havn]\nkind: invitation\n'),
  'havn/sv.md': source('2026-11-01 09:00', 'topics: [havn]\n'),
  'gammel/da.md': source('unknown', 'imported: 2026-01-01T00:00:00Z\n'),
  'hemmelig/da.md': source('2026-12-24 09:00', '', 'Klausuleret nyhed.'),
  'vaek/da.md': source('2026-09-01', 'withdrawn: {at: 2026-09-02 08:00, reason: Sendt ved en fejl.}\n', 'Fortrydelig.')
}

function textOf(artifacts: readonly Artifact[], path: string): string {
  const found = artifacts.find((artifact) => artifact.path === path)
  if (typeof found?.content !== 'string')
    throw new TypeError(`Unexpected lack of ${path} among ${artifacts.map((one) => one.path).join(', ')}`)
  return found.content
}

test('every live feed has a page beside it, and every language a list of its feeds', async () => {
  const newsroom = await newsroomOf(files)
  const beside = feeds(newsroom)
    .map(({path}) => path)
    .filter((path) => path.endsWith('rss.xml') && !/\d{4}\/rss\.xml$/u.test(path))
    .map((path) => path.replace('rss.xml', 'feed.html'))
  expect(companions(newsroom).map(({path}) => path)).toEqual([...beside, 'da/feeds.html', 'sv/feeds.html', 'feed.js'])
})

test('a page says in the language of its feed what it is and where', async () => {
  const html = textOf(companions(await newsroomOf(files)), 'da/topics/havn/feed.html')
  expect(html).toMatch(/^<!doctype html><html lang="da">/u)
  expect(html).toContain('<title>Fjordhjælpen: Havnen</title>')
  expect(html).toContain('<code id="address" translate="no">https://fjord.example/da/topics/havn/rss.xml</code>')
  expect(html).toContain('<link rel="stylesheet" href="../../../feed.css">')
  expect(html).toContain('href="../../../sv/topics/havn/feed.html" lang="sv" hreflang="sv">Läs på svenska</a>')
})

test('each release is in its own language, with its own day, and none where nobody knows it', async () => {
  const html = textOf(companions(await newsroomOf(files)), 'feed.html')
  expect(html).toMatch(/^<!doctype html><html lang="da">/u)
  expect(html).toMatch(/<li lang="sv"><h3><a href="https:\/\/fjord\.example\/sv\/havn\/">.*söndag 1 november 2026/u)
  expect(html).toContain(
    'Presseinvitation · <time datetime="2026-11-01T08:00:00Z">søndag den 1. november 2026 kl. 9.00'
  )
  expect(html).toContain('Nyt unknown</a></h3><p class="when">Pressemeddelelse</p>')
})

test('a list names every feed of its language, and none of another but the one of all', async () => {
  const html = textOf(
    companions(
      await newsroomOf(
        {...files, 'x/sv.md': source('2026-01-01', 'quotes: [{text: Hamnen är vår, speaker: Bo Ek}]\n')},
        fjordYaml.replace('newest: 2', 'speakers: all')
      )
    ),
    'sv/feeds.html'
  )
  const links = [...html.matchAll(/<li><a href="([^"]+)"[^>]*>([^<]+)/gu)].map(([, href, text]) => [href, text])
  expect(links).toEqual([
    ['../da/feeds.html', 'Læs på dansk'],
    ['../sv/feed.html', 'Pressrum: Fjordhjälpen'],
    ['../feed.html', 'Fjordhjälpen: alla språk'],
    ['../sv/topics/havn/feed.html', 'Hamnen'],
    ['../sv/speakers/bo-ek/feed.html', 'Bo Ek']
  ])
})

test('nothing shows before its hour, nothing after it was withdrawn but why', async () => {
  const everything = companions(await newsroomOf(files)).map(({content}) => String(content))
  expect(everything.join('\n')).not.toMatch(/hemmelig|Klausuleret|Fortrydelig/u)
  expect(everything.join('\n')).toContain('Trukket tilbage onsdag den 2. september 2026 kl. 8.00: Sendt ved en fejl.')
})

test('a newsroom without releases has pages that say so', async () => {
  expect(textOf(companions(await newsroomOf({})), 'sv/feed.html')).toContain('Här är ingenting publicerat ännu.')
})

test('no page has a script, a style or a handler of its own, whatever releases say', async () => {
  const hostile = Object.fromEntries(
    hostileTexts.map((text, index) => {
      const words = JSON.stringify(`x ${text}`)
      const settings = `headline: ${words}\nlead: ${words}\nlabel: ${words}\nquotes: [{text: x, speaker: ${words}}]\n`
      return [`x${index}/da.md`, `---\n${settings}published: 2026-01-01\n---\n${text}\n`] as const
    })
  )
  const yaml = fjordYaml.replace('newest: 2', 'speakers: all')
  const pages = companions(await newsroomOf(hostile, yaml)).filter(({path}) => path.endsWith('.html'))
  expect(pages.some(({path}) => path.includes('speakers/'))).toBe(true)
  const meant = new Set(companions(await newsroomOf(files)).flatMap(({content}) => tagsIn(String(content))))
  for (const {content} of pages) {
    const html = String(content)
    expect(tagsIn(html).filter((tag) => !meant.has(tag))).toEqual([])
    expect(html).not.toMatch(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|(?:href|src)="(?:javascript|data|\/\/)/u
    )
    expect(tagsIn(html).filter((tag) => tag.startsWith('script'))).toEqual(['script defer src'])
  }
})

test('the head of a page names the feeds it belongs to, the nearest first', async () => {
  const newsroom = await newsroomOf(files)
  const named = (path: string) =>
    autodiscovery(newsroom, path).map(({href}) => href.replace('https://fjord.example/', ''))
  const three = (folder: string) => ['rss.xml', 'atom.xml', 'feed.json'].map((file) => folder + file)
  expect(named('da/topics/havn/index.html')).toEqual([...three('da/topics/havn/'), ...three('da/')])
  expect(named('sv/havn/')).toEqual(three('sv/'))
  expect(named('')).toEqual([...three(''), ...three('da/'), ...three('sv/')])
  expect(autodiscovery(newsroom, 'da/')[0]).toEqual({
    rel: 'alternate',
    type: 'application/rss+xml',
    hreflang: 'da',
    title: 'Presserum: Fjordhjælpen (RSS)',
    href: 'https://fjord.example/da/rss.xml'
  })
  expect(autodiscovery(newsroom, '')[0]).not.toHaveProperty('hreflang')
})

test('the stylesheet tells in every language what an opened feed is, the main one first', async () => {
  const css = textOf(feeds(await newsroomOf(files)), 'feed.css')
  expect(css).toContain('rss::before, feed::before {content: "Det her er et feed')
  for (const language of ['da', 'sv', 'nb', 'nn', 'fi', 'en']) expect(css).toContain(`rss:lang(${language})::before`)
})

test('pages are framed by whoever has a frame, and bring no script of their own then', async () => {
  const newsroom = await newsroomOf({'havn/da.md': source('2026-11-01'), 'havn/sv.md': source('2026-11-01')})
  const framed = companions(newsroom, {
    frame: ({path, title, alternates, main}) => ({
      path,
      type: 'text/html',
      content: `${title} ${alternates.length} ${main.length > 2}`
    })
  })
  expect(framed.map(({path}) => path)).toEqual(
    companions(newsroom)
      .map(({path}) => path)
      .filter((path) => path !== 'feed.js')
  )
  expect(framed.find(({path}) => path === 'sv/feeds.html')?.content).toBe('Följ Fjordhjälpen 2 true')
})

import {type Artifact, bcp47, instant, type Instant, must, type PublicNewsroom, url} from '@budstikke/core'
import {beforeAll, describe, expect, it} from 'vitest'
import {framed, pageAt, pages} from './pages.ts'
import type {SiteOptions} from './site-options.ts'
import {harbour, harbourReleases, harbourYaml} from './testing/harbour.ts'

const at = must(instant('2026-11-21T12:00:00Z'))
const moment = (text: string): Instant => must(instant(text))

let newsroom: PublicNewsroom
let made: readonly Artifact[]
beforeAll(async () => {
  newsroom = await harbour()
  made = pages(newsroom, {at})
})

const html = (path: string, from = made) => String(must(from.find((artifact) => artifact.path === path)).content)
const release = async (front: string, text: string, options: Omit<SiteOptions, 'at'> = {}) => {
  const source = `---\npublished: 2026-11-20 09:00\n${front}---\n# Nyt fra havnen\n\n${text}\n`
  return html('da/nyt/index.html', pages(await harbour({'nyt/da.md': source}), {at, ...options}))
}

it('has every page of a newsroom in every language, each once', () => {
  const paths = made.map(({path}) => path).filter((path) => path.endsWith('.html'))
  const each = ['index', '404', 'accessibility', 'archive', 'contacts', 'media'].flatMap((page) => [
    `da/${page}.html`,
    `sv/${page}.html`
  ])
  expect(paths.toSorted()).toEqual(
    [
      ...each,
      '404.html',
      'index.html',
      'da/2026/index.html',
      'sv/2026/index.html',
      'da/mole/index.html',
      'sv/mole/index.html',
      'da/debat/index.html',
      'da/vaek/index.html',
      'da/topics/havn/index.html'
    ].toSorted()
  )
})

it('answers one page as it stands among all of them', () => {
  for (const {path, content} of made.filter((artifact) => /\.(?:html|css|js|svg)$/u.test(artifact.path)))
    expect(pageAt(newsroom, {at}, path)?.content).toBe(content)
  expect(pageAt(newsroom, {at}, 'da/senere/index.html')).toBeUndefined()
})

describe('the page of a release', () => {
  it('shows all that a release has, in the words and dates of its language', () => {
    const page = html('da/mole/index.html')
    for (const part of [
      '<html lang="da">',
      '<span class="kind kind-invitation" data-pagefind-meta="kind">Presseinvitation</span>',
      'Indvielse</span>',
      'Havnen får en mole &#x3C;/script>&#x3C;!-- æ</h1>',
      'Molen bliver 400 meter lang &#x26; 8 bred.',
      '<span>Af <span class="p-author h-card">Bo Ek</span></span>',
      'Skagen</span>',
      '>fredag den 20. november 2026 kl. 9.00</time>',
      'Rettet fredag den 20. november 2026 kl. 12.00:</time></strong> Molen er 400 meter.',
      'Invitationen er til pressen.',
      'Teksten om <strong>molen</strong>.',
      'alt="En mole"',
      'Foto: Ida Fugl.',
      'Fri brug.',
      'download>Hent i fuld størrelse',
      '<h2 id="facts-1">Tal</h2>',
      '>fredag den 4. december 2026 kl. 10.00</time>–<time class="dt-end" datetime="2026-12-04T11:30">11.30</time>',
      'href="event-1.ics"',
      'href="../../media/mole/plan.pdf">Plan</a> <span class="facts">(PDF)</span>',
      'href="tel:+4567201451">+45 67 20 14 51</a>',
      'href="contact-1.vcf"',
      'Om Havnens Hus</h2><p>Havnens Hus er et hus.</p>',
      'href="../topics/havn/">Havnen</a>',
      'hreflang="sv" rel="alternate">Läs på svenska</a>',
      'data-copy="text"',
      '»Havnen får en mole &#x3C;/script>&#x3C;!-- æ«. Presseinvitation, fredag den 20. november 2026 kl. 9.00.'
    ])
      expect(page).toContain(part)
    expect(page).not.toContain('href="event-3.ics"')
  })

  it('says that a text is older than a year, and not before it is', async () => {
    const old = await harbour({'nyt/da.md': '---\npublished: 2025-11-20 09:00\n---\n# Nyt\n\nTekst.\n'})
    const aged = (when: string) =>
      html('da/nyt/index.html', pages(old, {at: moment(when)})).includes('mere end et år gammel')
    expect([aged('2026-11-20T07:59:59Z'), aged('2026-11-20T08:00:00Z')]).toEqual([false, true])
  })

  it('says of a withdrawn text when and why, and nothing of what it was', () => {
    const page = html('da/vaek/index.html')
    expect(page).toContain('Trukket tilbage onsdag den 2. september 2026 kl. 8.00:</strong> Sendt ved en fejl.')
    expect(page).toContain('Vera Tangmose')
    expect(page).not.toMatch(/Hemmelig|data-copy|press-kit/u)
  })

  it('fetches no picture from elsewhere, and leads there instead', async () => {
    const page = await release(
      'images: [{src: "https://billeder.example/a.jpg", alt: En mole}]\n',
      '![Et fyr](https://billeder.example/b.jpg)\n\nSe ![her](https://billeder.example/c.jpg) midt i.'
    )
    expect(page).not.toMatch(/<img[^>]*billeder/u)
    expect(page.match(/Se billedet hos billeder\.example/gu)).toHaveLength(3)
  })

  it('gives headings their place below the headline, and leaves no level out', async () => {
    const page = await release('', 'Først.\n\n# En\n\nA.\n\n#### To\n\nB.\n\n## Tre\n\nC.')
    expect([...page.matchAll(/<h([1-6])[^>]*>(En|To|Tre)</gu)].map(([, level, name]) => `${name} ${level}`)).toEqual([
      'En 2',
      'To 3',
      'Tre 3'
    ])
  })

  it('lets a wide table be moved with the keys, and says so', async () => {
    const page = await release('', '| År | Tal |\n| --- | ---: |\n| 2026 | 4 |')
    expect(page).toContain('<section class="wide-table" aria-label="Nyt fra havnen" tabindex="0"><table>')
    expect(page).toContain('<td class="to-right">4</td>')
  })

  it('sets words large that somebody says elsewhere in the text, for eyes alone', async () => {
    const quote = 'Vi har ventet på den mole, siden min mor var barn i byen'
    const text = `Et.\n\n– ${quote}, siger Bo Ek.\n\nTre.\n\nFire.\n\nFem.\n\nSeks.`
    const settings = `quotes: [{text: '${quote}', speaker: Bo Ek, role: fisker}]\n`
    const page = await release(settings, text)
    expect(page).toMatch(/<p>Tre\.<\/p>.*<figure class="pull" aria-hidden="true".*<p>Fire\.<\/p>/su)
    expect(await release(`${settings}kind: opinion\n`, text)).not.toContain('class="pull"')
    expect(await release(settings, `– ${quote}, siger Bo Ek.\n\nTo.`)).not.toContain('class="pull"')
  })

  it('leads to the releases that it names, and to no later one of the same name', async () => {
    const files = (first: string, second: string) => ({
      'a/da.md': `---\npublished: ${first}\n---\n# Kajen bliver længere\n\nTekst.\n`,
      'b/da.md': `---\npublished: ${second}\nrelated: [{headline: Kajen bliver længere}, {headline: Ukendt}]\n---\n# Nyt\n\nTekst.\n`
    })
    const page = async (first: string, second: string) =>
      html('da/b/index.html', pages(await harbour(files(first, second)), {at}))
    expect(await page('2026-01-01', '2026-02-01')).toContain(
      '<li><a href="../a/">Kajen bliver længere</a></li><li>Ukendt</li>'
    )
    expect(await page('2026-03-01', '2026-02-01')).toContain('<li>Kajen bliver længere</li><li>Ukendt</li>')
  })

  it('shows a picture in its formats, its place kept free, and the way to it in full size', async () => {
    const src = must(url('https://havn.example/presse/media/nyt/mole.jpg'))
    const small = must(url('https://havn.example/presse/pictures/a-400.webp'))
    const page = await release('images: [{src: mole.jpg, alt: En mole}]\n', 'Tekst.', {
      pictures: (asked) =>
        asked === src
          ? {
              width: 1200,
              height: 800,
              src,
              sources: [{type: 'image/webp', sizes: [{src: small, width: 400}]}],
              original: {href: src, size: 1_234_567, type: 'image/jpeg', width: 1200, height: 800}
            }
          : undefined
    })
    expect(page).toContain('<source type="image/webp" srcset="../../pictures/a-400.webp 400w"')
    expect(page).toContain('width="1200" height="800"')
    expect(page).toContain('(JPEG, 1200 × 800, 1,2 MB)')
  })
})

describe('the other pages', () => {
  it('list what is to come, the nearest first, and nothing that is over', async () => {
    const page = html('da/index.html')
    expect(page).toMatch(/Kommende begivenheder.*Indvielse.*Molens uge/su)
    const later = html('da/index.html', pages(newsroom, {at: moment('2026-12-05T12:00:00Z')}))
    expect(later).not.toContain('event-time">fredag')
    expect(later).toContain('Molens uge')
  })

  it('offer the newsletter and the feeds where there are any', () => {
    expect(html('da/index.html')).not.toContain('<form')
    const action = must(url('https://havn.example/presse/subscribe'))
    const offering = pages(newsroom, {
      at,
      newsletter: () => ({action}),
      feeds: () => [
        {rel: 'alternate', type: 'application/rss+xml', title: 'Alt', href: 'https://havn.example/presse/da/rss.xml'}
      ]
    })
    expect(html('da/index.html', offering)).toContain('<form class="subscribe" method="post" action="../subscribe">')
    expect(html('da/index.html', offering)).toContain('<a href="rss.xml" type="application/rss+xml">RSS</a>')
  })

  it('lead to a newsletter that is looked after on another host, since nothing is sent there from here', () => {
    const action = must(url('https://breve.example/tilmeld'))
    const front = html('da/index.html', pages(newsroom, {at, newsletter: () => ({action})}))
    expect(front).toContain('<p><a href="https://breve.example/tilmeld">Tilmeld</a></p>')
    expect(front).not.toContain('<form')
  })

  it('have the search only where there is an index', () => {
    expect(html('da/index.html')).not.toContain('search.html')
    expect(html('da/search.html', pages(newsroom, {at, search: true}))).toContain('src="../search.js" type="module"')
  })

  it('lead from an error to pages by their whole path, since it is shown anywhere', () => {
    expect(html('404.html')).toContain('href="/presse/da/archive.html"')
    expect(html('sv/404.html')).toContain('href="/presse/theme.css"')
  })

  it('keep a year and a release of its name apart', async () => {
    const both = pages(await harbour({'2026/da.md': '---\npublished: 2026-01-01\n---\n# Tal\n\nTekst.\n'}), {at})
    expect(html('da/2026/index.html', both)).toContain('<h1 class="p-name"')
    expect(html('da/2026.html', both)).toContain('Udgivet i 2026')
    expect(html('da/archive.html', both)).toContain('href="2026.html"')
  })

  it('show what bears no date on a page of its own', async () => {
    const undated = pages(
      await harbour({'a/da.md': '---\npublished: unknown\nimported: 2026-01-01T00:00:00Z\n---\n# Gammelt\n\nTekst.\n'}),
      {at}
    )
    expect(html('da/undated.html', undated)).toContain('Gammelt')
    expect(html('da/archive.html', undated)).toContain('href="undated.html"')
  })

  it('can be of somebody else’s making', () => {
    const page = framed(
      newsroom,
      {at},
      {path: 'da/feeds.html', language: must(bcp47('da')), title: 'Følg os', description: 'D', alternates: [], main: []}
    )
    expect(page.path).toBe('da/feeds.html')
    expect(page.content).toContain('<body class="page-feeds">')
  })
})

describe('a long list', () => {
  const many = async (count: number) => {
    const files = Array.from({length: count}, (_, index) => {
      const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
      return [`r${index}/da.md`, `---\npublished: ${day}\ntopics: [havn]\n---\n# Nyt ${index}\n\nTekst.\n`] as const
    })
    return pages(await harbour(Object.fromEntries(files)), {at})
  }
  const listed = (page: string) => [...page.matchAll(/>Nyt (\d+)</gu)].map(([, number]) => Number(number))

  it('is cut into pages of fifty that never change again', async () => {
    const [before, after] = [await many(149), await many(160)]
    expect(listed(html('da/topics/havn/index.html', before))).toHaveLength(99)
    expect(listed(html('da/topics/havn/1.html', before))).toHaveLength(50)
    expect(html('da/topics/havn/1.html', after).replace(/<nav class="pager".*?<\/nav>/su, '')).toBe(
      html('da/topics/havn/1.html', before).replace(/<nav class="pager".*?<\/nav>/su, '')
    )
    const all = ['index', '2', '1'].flatMap((name) => listed(html(`da/2026/${name}.html`, after)))
    expect(all).toEqual(Array.from({length: 160}, (_, index) => 159 - index))
    expect(html('da/2026/2.html', after)).toMatch(/rel="prev" href="(?:\.\/)?".*rel="next" href="1\.html"/su)
  })
})

describe('publishing one release', () => {
  it('leaves the page of every other as it was, byte for byte', async () => {
    const files: Record<string, string> = {
      ...harbourReleases,
      'kaj/da.md':
        '---\npublished: 2026-11-21 10:00\ntopics: [havn]\nevents: [{start: 2026-12-24}]\n---\n# Kajen\n\nTekst.\n',
      'kaj/sv.md': '---\npublished: 2026-11-21 10:00\ntopics: [havn]\n---\n# Kajen\n\nText.\n'
    }
    const all = pages(await harbour(files), {at, search: true})
    for (const left of ['mole', 'debat', 'vaek', 'kaj']) {
      const fewer = Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(`${left}/`)))
      const before = pages(await harbour(fewer), {at, search: true}).filter(({content}) =>
        String(content).includes('page-release')
      )
      expect(before.length).toBeGreaterThan(2)
      for (const {path, content} of before) expect(html(path, all)).toBe(content)
    }
  })
})

it('has all its pages before the first release', async () => {
  const empty = pages(await harbour({}), {at, search: true})
  for (const path of ['da/index.html', 'sv/archive.html', 'da/media.html']) expect(html(path, empty)).toContain('<h1>')
  expect(html('da/index.html', empty)).toContain('Her er ikke udgivet noget endnu.')
})

it('is the same when it is made again', async () => {
  expect(pages(await harbour(), {at})).toEqual(made)
})

it.each(['da', 'sv', 'nb', 'nn', 'fi', 'en'])('has all its words in %s', async (language) => {
  const yaml = harbourYaml.replace('[da, sv]', `[${language}]`)
  const source = must(harbourReleases['mole/da.md'])
  const spoken = await harbour({[`mole/${language}.md`]: source}, yaml)
  const all = pages(spoken, {at, search: true}).filter(({path}) => path.endsWith('.html'))
  expect(all.length).toBeGreaterThan(8)
  for (const {path, content} of all) {
    expect(content, path).toContain(`<html lang="${language}">`)
    expect(content, path).not.toMatch(/\{\{|\bpages\.\w+|\brelease\.\w+\b|undefined/u)
  }
})

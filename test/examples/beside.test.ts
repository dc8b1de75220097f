import * as astro from '@astrojs/rss'
import * as ours from '@budstikke/rss'
import * as npmFeed from 'feed'
import * as feedsmith from 'feedsmith'
import rss from 'rss'
import {describe, expect, it} from 'vitest'
import {namesIn} from '../../packages/rss/src/testing/well-formed.ts'

// The cells of the table in packages/rss/README.md that running the others can settle.

interface Said {
  readonly title?: string
  readonly link?: string
  readonly topic?: string
}

const date = new Date('2026-03-03T08:00:00Z')
const given = ({title = 'Havnen', link = 'https://e.com/1', topic = 'Havn'}: Said) => ({title, link, topic})

function like(Feed: typeof npmFeed.Feed | typeof ours.PressFeed, said: Said) {
  const {title, link, topic} = given(said)
  const feed = new Feed({title: 'x', id: 'https://e.com/', link: 'https://e.com/', copyright: '', updated: date})
  feed.addItem({title, link, date, category: [{name: topic}], content: '<p>x</p>'})
  return feed
}

function smith(said: Said) {
  const {title, link, topic} = given(said)
  return {
    rss: feedsmith.generateRssFeed({title: 'x', description: 'x', link: 'https://e.com/', items: [{title, link}]}),
    atom: feedsmith.generateAtomFeed({
      id: 'https://e.com/',
      title: {value: 'x'},
      updated: date,
      entries: [{id: 'https://e.com/1', title: {value: title}, updated: date, categories: [{term: 'a', label: topic}]}]
    }),
    json: feedsmith.generateJsonFeed({title: 'x', items: [{id: '1', content_text: title}]})
  }
}

function plainRss(said: Said): string {
  const {title, link} = given(said)
  const feed = new rss({title: 'x', site_url: 'https://e.com/', feed_url: 'https://e.com/rss.xml'})
  return feed.item({title, url: link, date, description: 'x'}).xml()
}

function astroRss(said: Said): Promise<string> {
  const {title, link} = given(said)
  const options = {title: 'x', description: 'x', site: 'https://e.com/', items: [{title, link, pubDate: date}]}
  return astro.getRssString(options)
}

const isWellFormed = (xml: string): boolean => {
  try {
    namesIn(xml)
    return true
  } catch {
    return false
  }
}

describe('beside the other libraries, as the README says', () => {
  it('a control character costs them the feed', async () => {
    const said = {title: 'Hav\u0008nen'}
    expect(isWellFormed(like(ours.PressFeed, said).rss2())).toBe(true)
    const others = [like(npmFeed.Feed, said).rss2(), smith(said).rss, plainRss(said), await astroRss(said)]
    expect(others.map(isWellFormed)).toEqual([false, false, false, false])
  })
  it('two ends of CDATA break out of feed alone', async () => {
    const said = {title: ']]> <link>https://evil.example/</link> ]]> & x'}
    const all = [like(ours.PressFeed, said).rss2(), smith(said).rss, plainRss(said), await astroRss(said)]
    expect(all.map(isWellFormed)).toEqual([true, true, true, true])
    const injected = like(npmFeed.Feed, said).rss2()
    expect(!isWellFormed(injected) || injected.includes('<link>https://evil.example/</link>')).toBe(true)
  })
  it('a mark in the label of a category costs feed its Atom', () => {
    const said = {topic: 'Vind < vand'}
    expect(isWellFormed(like(ours.PressFeed, said).atom1())).toBe(true)
    expect(isWellFormed(smith(said).atom)).toBe(true)
    expect(isWellFormed(like(npmFeed.Feed, said).atom1())).toBe(false)
  })
  it('a relative address is made whole here and by astro', async () => {
    const said = {link: '/havn'}
    expect(like(ours.PressFeed, said).rss2()).toContain('<link>https://e.com/havn</link>')
    expect(await astroRss(said)).toContain('https://e.com/havn')
    expect(() => like(npmFeed.Feed, said).rss2()).toThrow(/url/iu)
    expect(plainRss(said)).not.toContain('https://e.com/havn')
    expect(smith(said).rss).not.toContain('https://e.com/havn')
  })
  it('JSON Feed is 1.1 here and in feedsmith, 1.0 in feed', () => {
    expect(like(ours.PressFeed, {}).json1()).toContain('https://jsonfeed.org/version/1.1')
    expect(JSON.stringify(smith({}).json)).toContain('https://jsonfeed.org/version/1.1')
    expect(like(npmFeed.Feed, {}).json1()).toContain('https://jsonfeed.org/version/1"')
  })
  it('pages for people and streams are made here alone', () => {
    const names = (library: object) => Object.keys(library).filter((name) => /companion|html|stream/iu.test(name))
    expect(names(ours)).toEqual(['companions', 'plannedCompanions', 'streamFeed', 'streamFeedAsync'])
    expect([npmFeed, feedsmith, astro, rss].flatMap(names)).toEqual([])
  })
})

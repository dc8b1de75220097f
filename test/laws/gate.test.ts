import {type Instant, instantAt, instantIn, must, type Newsroom, publicAt, type Timing, url} from '@budstikke/core'
import {beforeAll, describe, expect, it} from 'vitest'
import {pages} from '@budstikke/site'
import {example, newsroomIn, outputs} from '../examples/newsroom.ts'
import {bare, ownWords, plain} from './secrets.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = (await newsroomIn(example('velfaerd'))).newsroom
})

describe('no output holds a byte of what may not be seen', () => {
  it('at any moment at which something changes, and a second before', () => {
    const all = newsroom.entries.map(({release}) => release)
    for (const now of momentsOf(newsroom)) {
      const shown = new Set(
        publicAt(newsroom, now)
          .entries.filter(({release}) => release.timing.state === 'published')
          .map(({release}) => release.id)
      )
      const secret = all.filter(({id}) => !shown.has(id))
      const others = plain(JSON.stringify(all.filter(({id}) => shown.has(id))))
      const made = outputs(newsroom, now)
        .map(({content}) => plain(String(content)))
        .join('\n')
      for (const release of secret) {
        for (const words of ownWords(release, others))
          expect(made.includes(words), `${release.id} at ${now}: ${words}`).toBe(false)
      }
    }
  })
  it('nor do pages, news objects, cards, sitemaps and redirects, at any hour of what waits or is withdrawn', () => {
    const {settings} = newsroom
    const guarded = newsroom.entries.filter(({release: {timing}}) => timing.state !== 'published')
    const later = newsroom.entries.map(({permalink}) => ({
      from: must(url(`${settings.url}old/${permalink}`)),
      to: permalink
    }))
    const hours = momentsOf({...newsroom, entries: guarded})
    expect(hours.length).toBeGreaterThan(3)
    for (const now of hours) {
      const open = publicAt(newsroom, now)
      const shown = new Set(
        open.entries.filter(({release}) => release.timing.state === 'published').map(({release}) => release.id)
      )
      const secret = newsroom.entries.filter(({release}) => !shown.has(release.id))
      const others = plain(JSON.stringify(newsroom.entries.filter(({release}) => shown.has(release.id))))
      const made = pages(open, {at: now, search: true, moved: later})
      // Words in attributes count: a page is shared by them.
      const text = made
        .map(({path, content}) => `${path}\n${plain(String(content))}\n${bare(String(content))}`)
        .join('\n')
      const listed = new Set(open.entries.map(({release}) => release.slug))
      for (const {release} of secret) {
        for (const words of ownWords(release, others))
          expect(text.includes(words), `${release.id} at ${now}: ${words}`).toBe(false)
        // Nor that there is one: its address would tell.
        if (!listed.has(release.slug))
          expect(
            made.filter(({path, content}) => path.includes(release.slug) || String(content).includes(release.slug)),
            `${release.slug} at ${now}`
          ).toEqual([])
      }
    }
  })
  it('and this test would see one: a day later the embargoed text is there', () => {
    const embargoed = must(newsroom.entries.find(({release}) => release.timing.state === 'embargoed'))
    const after = must(instantAfter(embargoed.release.timing))
    const made = outputs(newsroom, after)
      .map(({content}) => plain(String(content)))
      .join('\n')
    const shown = pages(publicAt(newsroom, after), {at: after}).map(({content}) => bare(String(content)))
    expect(shown.filter((text) => text.includes(plain(embargoed.release.headline))).length).toBeGreaterThan(3)
    const words = ownWords(embargoed.release, '')
    expect(words.length).toBeGreaterThan(5)
    expect(words.filter((one) => made.includes(one)).length).toBeGreaterThan(words.length * 0.8)
  })
})

function momentsOf({entries, settings}: Newsroom): Instant[] {
  const times = entries
    .flatMap(({release: {timing}}) => timesIn(timing))
    .map((time) => Date.parse(time.length > 10 ? time : instantIn(time as never, settings.zone)))
  return [...new Set(times.flatMap((time) => [time - 1000, time]))]
    .toSorted((a, b) => a - b)
    .map((time) => instantAt(time))
}

function timesIn(timing: Timing): string[] {
  switch (timing.state) {
    case 'draft':
      return []
    case 'embargoed':
      return [timing.until, ...(timing.published === undefined ? [] : [timing.published])]
    case 'published':
      return [...(timing.at === undefined ? [] : [timing.at]), ...timing.corrections.map(({at}) => at)]
    case 'withdrawn':
      return [timing.at, ...(timing.published === undefined ? [] : [timing.published])]
  }
}

function instantAfter(timing: Timing): Instant | undefined {
  return timing.state === 'embargoed' ? instantAt(Date.parse(timing.until) + 86_400_000) : undefined
}

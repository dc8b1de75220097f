import {
  type Instant,
  instantAt,
  instantIn,
  must,
  type Newsroom,
  plainBody,
  publicAt,
  type Release,
  type Timing
} from '@budstikke/core'
import {beforeAll, describe, expect, it} from 'vitest'
import {example, newsroomIn, outputs} from '../examples/newsroom.ts'

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
        for (const words of own(release, others))
          expect(made.includes(words), `${release.id} at ${now}: ${words}`).toBe(false)
      }
    }
  })
  it('and this test would see one: a day later the embargoed text is there', () => {
    const embargoed = must(newsroom.entries.find(({release}) => release.timing.state === 'embargoed'))
    const made = outputs(newsroom, must(instantAfter(embargoed.release.timing)))
      .map(({content}) => plain(String(content)))
      .join('\n')
    const words = own(embargoed.release, '')
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

// Whole sentences of its own: what it shares with an open release (standing text, a contact) is nobody's secret. The
// headline of a withdrawn one says which it was.
function own(release: Release, others: string): string[] {
  const texts = [
    ...(release.timing.state === 'withdrawn' ? [] : [release.headline]),
    release.lead ?? '',
    plainBody(release.body),
    ...release.quotes.map(({text}) => text)
  ]
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/u))
    .map((text) => plain(text))
    .filter((text) => text.length > 25 && !others.includes(text))
}

// Formats escape in their own ways: letters, digits and single spaces are the same in all of them.
function plain(text: string): string {
  return text
    .replaceAll(/<[^>]*>|\\[nrt"]|&[#\w]+;/gu, ' ')
    .replaceAll(/\r?\n /gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

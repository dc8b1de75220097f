import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it, test} from 'vitest'
import {must} from '../../packages/core/src/model/brand.ts'
import {instant} from '../../packages/core/src/model/time.ts'
import {parseRelease} from '../../packages/core/src/parse.ts'
import {markdownOf} from '../../packages/core/src/write/markdown.ts'
import {draws} from './draws.ts'
import {corpus, oddTexts, releases, type Source} from './texts.ts'

/** Writes what was read, and reads what was written. */
async function thereAndBack({path, value}: Source) {
  const parsed = await parseRelease(new VFile({path, value}))
  const written = markdownOf(parsed)
  const again = await parseRelease(new VFile({path: path.replace(/\.\w+$/u, '.md'), value: written}))
  return {parsed, written, again}
}

async function assertSame(source: Source): Promise<void> {
  const {parsed, written, again} = await thereAndBack(source)
  expect(again.release, written).toStrictEqual(parsed.release)
}

describe('what import writes reads back as the same release', () => {
  test('of texts that somebody might write', async () => {
    await fc.assert(fc.asyncProperty(releases, assertSame), draws(200))
  })

  test('of plain text that nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(oddTexts, (value) => assertSame({path: 'odd.txt', value})),
      draws(400)
    )
  })

  test('of Markdown that nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(oddTexts, (value) => assertSame({path: 'odd.md', value})),
      draws(400)
    )
  })

  test('of a line separator beside a space', async () => {
    await assertSame({path: 'odd.md', value: 'headline: \u202812 34 56 78'})
    await assertSame({path: 'odd.md', value: 'Vi \u2028\u2028\u00A0åbner i dag.'})
  })

  const texts = corpus()
  it.runIf(texts.length > 0).each(texts.map((source) => [source.path, source] as const))('of %s', async (_, source) => {
    await assertSame(source)
  })
})

test('an archive dates what nobody dated', async () => {
  const parsed = await parseRelease(
    new VFile({path: 'nyt.txt', value: 'Acme åbner et nyt anlæg\n\nAnlægget ligger i Aarhus.'})
  )
  const added = must(instant('2026-11-21T08:00:00Z'))
  const written = markdownOf(parsed, {imported: added, notes: ['original: nyt.txt']})
  const again = await parseRelease(new VFile({path: 'nyt.md', value: written}))
  expect(written).toContain('# original: nyt.txt\n')
  expect(again.release).toStrictEqual({...parsed.release, timing: {state: 'published', added, corrections: []}})
})

test('a draft that its author holds back stays one', async () => {
  const parsed = await parseRelease(
    new VFile({path: 'nyt.md', value: '---\nstatus: draft\n---\n\n# Acme åbner\n\nNu.'})
  )
  const written = markdownOf(parsed, {imported: must(instant('2026-11-21T08:00:00Z'))})
  const again = await parseRelease(new VFile({path: 'nyt.md', value: written}))
  expect(again.release.timing).toEqual({state: 'draft'})
})

test('what is written outright shows its fields and its text, and says nothing of what is not there', async () => {
  const source =
    '---\nlanguage: da\n---\n\n# Havnen får et badehus\n\n**Det åbner til sommer.**\n\nDer er plads til alle.\n'
  const parsed = await parseRelease(new VFile({path: 'badehus.md', value: source}))
  const written = markdownOf(parsed, {outright: true})
  expect(written).toContain('language: da')
  expect(written).toContain('# Havnen får et badehus\n\n**Det åbner til sommer.**\n\nDer er plads til alle.\n')
  expect(written).not.toMatch(/furniture|kicker|contacts|topics/u)
})

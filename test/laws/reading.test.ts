import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it, test} from 'vitest'
import type {Parsed} from '../../packages/core/src/parse.ts'
import {parseRelease, releaseFrom} from '../../packages/core/src/parse.ts'
import {read} from '../../packages/core/src/read/read.ts'
import {plainBody} from '../../packages/core/src/render/text.ts'
import {draws} from './draws.ts'
import {corpus, markedReleases, oddTexts, plainReleases, releases, type Source} from './texts.ts'
import {lostWords, stringsIn, wordsIn} from './words.ts'

const forms = fc.constantFrom('txt', 'md')
const odd: fc.Arbitrary<Source> = fc.tuple(forms, oddTexts).map(([form, value]) => ({path: `odd.${form}`, value}))

const parsed = async ({path, value}: Source) => await parseRelease(new VFile({path, value}))

/** What became of the words of a source: those of the body, and those that rules took. */
function kept({release, evidence}: Parsed): readonly string[] {
  return [plainBody(release.body), ...evidence.filter((one) => one.use === 'taken').map((one) => one.text)].flatMap(wordsIn)
}

describe('any text', () => {
  test('gives a release', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(odd, releases), async (source) => {
        const {release} = await parsed(source)
        expect(release.body.type).toBe('root')
      }),
      draws(400)
    )
  })

  test('gives a release that survives JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(odd, releases), async (source) => {
        const {release, evidence} = await parsed(source)
        expect(JSON.parse(JSON.stringify(release))).toStrictEqual(release)
        expect(JSON.parse(JSON.stringify(evidence))).toStrictEqual(evidence)
      }),
      draws(200)
    )
  })

  test('gives the same answer twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(odd, releases), async (source) => {
        const first = await parsed(source)
        const second = await parsed(source)
        expect(second.release).toStrictEqual(first.release)
        expect(second.evidence).toStrictEqual(first.evidence)
        expect(second.file.messages.map(String)).toStrictEqual(first.file.messages.map(String))
      }),
      draws(60)
    )
  })
})

describe('no word is lost', () => {
  test('of plain text that somebody might write', async () => {
    await fc.assert(
      fc.asyncProperty(plainReleases, async (source) => {
        expect(lostWords(wordsIn(source.value), kept(await parsed(source)))).toEqual([])
      }),
      draws(300)
    )
  })

  test('of plain text that nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(oddTexts, async (value) => {
        expect(lostWords(wordsIn(value), kept(await parsed({path: 'odd.txt', value})))).toEqual([])
      }),
      draws(400)
    )
  })

  test('of Markdown that somebody might write', async () => {
    await fc.assert(
      fc.asyncProperty(markedReleases, async (source) => {
        const {release, evidence} = await parsed(source)
        const strings = [...stringsIn(release.body), plainBody(release.body), ...evidence.filter((one) => one.use === 'taken').map((one) => one.text)]
        expect(lostWords([...new Set(wordsIn(source.value))], strings.flatMap(wordsIn))).toEqual([])
      }),
      draws(300)
    )
  })

  test('of what a reader made of Markdown that nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(oddTexts, async (value) => {
        const file = new VFile({path: 'odd.md', value})
        const manuscript = await read(file)
        const {release, evidence} = releaseFrom(manuscript, file)
        const strings = [...stringsIn(release.body), ...evidence.filter((one) => one.use === 'taken').map((one) => one.text)]
        expect(lostWords(manuscript.blocks.flatMap((block) => wordsIn(block.text)), strings.flatMap(wordsIn))).toEqual([])
      }),
      draws(400)
    )
  })

  const texts = corpus().filter(({path}) => path.endsWith('.txt'))
  it.runIf(texts.length > 0).each(texts.map((source) => [source.path, source] as const))('of %s', async (_, source) => {
    expect(lostWords(wordsIn(source.value), kept(await parsed(source)))).toEqual([])
  })
})

import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, it, test} from 'vitest'
import type {Parsed} from '../../packages/core/src/parse.ts'
import {parseRelease, releaseFrom} from '../../packages/core/src/parse.ts'
import {read} from '../../packages/core/src/read/read.ts'
import {plainBody} from '../../packages/core/src/model/plain-text.ts'
import {draws} from './draws.ts'
import {corpus, markedReleases, oddTexts, plainReleases, releases, type Source} from './texts.ts'
import {listNumbers, lostWords, stringsIn, wordsIn} from './words.ts'

const forms = fc.constantFrom('txt', 'md')
const odd: fc.Arbitrary<Source> = fc.tuple(forms, oddTexts).map(([form, value]) => ({path: `odd.${form}`, value}))

const parsed = ({path, value}: Source) => parseRelease(new VFile({path, value}))

/** The words of a plain source that are in neither its body nor the evidence of what rules took. */
async function lostIn({path, value}: Source): Promise<readonly string[]> {
  const file = new VFile({path, value})
  const manuscript = await read(file)
  // What is no text at all is refused, and says so.
  if (manuscript.remarks.some((one) => one.id === 'read-no-text')) return []
  return lostWords(wordsIn(value), [...kept(releaseFrom(manuscript, file)), ...listNumbers(manuscript)])
}

function kept({release, evidence}: Parsed): readonly string[] {
  const taken = evidence.filter((one) => one.use === 'taken').map((one) => one.text)
  return [...wordsOf(release.body), ...taken.flatMap(wordsIn)]
}

// Addresses and what pictures show count as well as what is printed; a link may open in the middle of a word.
function wordsOf(body: Parsed['release']['body']): readonly string[] {
  const printed = body.children.flatMap((child) => wordsIn(plainBody({type: 'root', children: withoutNumbers(child)})))
  return [...printed, ...lostWords([...stringsIn(body)].flatMap(wordsIn), printed)]
}

const withoutNumbers = (node: RootContent): RootContent[] =>
  node.type === 'list' ? [{...node, ordered: false}] : [node]

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
        expect(await lostIn(source)).toEqual([])
      }),
      draws(300)
    )
  })

  test('of plain text that nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(oddTexts, async (value) => {
        expect(await lostIn({path: 'odd.txt', value})).toEqual([])
      }),
      draws(400)
    )
  })

  test('of Markdown that somebody might write', async () => {
    await fc.assert(
      fc.asyncProperty(markedReleases, async (source) => {
        expect(await lostIn(source)).toEqual([])
      }),
      draws(300)
    )
  })

  test('of what a reader made of Markdown that nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(oddTexts, async (value) => {
        const file = new VFile({path: 'odd.md', value})
        const manuscript = await read(file)
        expect(
          lostWords(
            manuscript.blocks.flatMap((block) => wordsIn(block.text)),
            kept(releaseFrom(manuscript, file))
          )
        ).toEqual([])
      }),
      draws(400)
    )
  })

  const texts = corpus().filter(({path}) => path.endsWith('.txt'))
  it.runIf(texts.length > 0).each(texts.map((source) => [source.path, source] as const))('of %s', async (_, source) => {
    expect(await lostIn(source)).toEqual([])
  })
})

describe('the only heading of depth 1 in Markdown with settings', () => {
  const words = fc.constantFrom(
    ...[
      'Nej',
      'Invitation',
      '112',
      'A',
      'Läs också',
      'Kontakt',
      'Pressemeddelelse',
      'Del',
      'Fakta',
      'Om os',
      'Embargo'
    ],
    ...['Foto: Eva Ek', '12. maj 2026', 'Av Eva Ek', 'Stockholm, 3 maj 2026', 'info@acme.example', '###!', '– Nej!']
  )
  const said = fc.oneof(
    words,
    fc.string({unit: 'grapheme', minLength: 1}),
    releases.map(({value}) => value.slice(0, 60))
  )
  const escaped = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/gu, String.raw`\$&`)

  test('is the headline, whatever its words, and takes nothing of what is below', async () => {
    await fc.assert(
      fc.asyncProperty(said, async (drawn) => {
        const text = drawn
          .normalize('NFC')
          .replaceAll(/[^\p{L}\p{N}\p{P} ]/gu, '')
          .replaceAll(/ +/gu, ' ')
          .trim()
        fc.pre(text !== '')
        const value = `---\norganisation: Acme\n---\n\n# ${escaped(text)}\n\nHer og nu.\n`
        const {release} = await parsed({path: 'said.md', value})
        expect(release.headline).toBe(text)
        expect(plainBody(release.body)).toBe('Her og nu.')
      }),
      draws(400)
    )
  })
})

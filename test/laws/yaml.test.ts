import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {frontMatterIn} from '../../packages/core/src/read/front-matter.ts'
import {plainYaml} from '../../packages/core/src/read/plain-yaml.ts'
import {settingsSchema} from '../../packages/core/src/read/settings-schema.ts'
import {readAnyYaml, readYaml} from '../../packages/core/src/read/yaml.ts'
import {releases as benchReleases} from '../bench/releases.ts'
import {draws} from './draws.ts'
import {corpus} from './texts.ts'

// Before a release 20,000; what every change must pass is drawn in seconds.
const drawn = Number(process.env['MARKDOWN_DRAWS'] ?? 600)
const patience = Math.max(300_000, drawn * 100)

// Keys that take whatever stands there, so that nothing hides what was read.
const anything = z.strictObject(
  Object.fromEntries(['a', 'b', 'name', 'published', 'topics', 'contacts', 'x-y'].map((key) => [key, z.unknown()]))
)

/** Settings as people write them. */
const commonWords = fc.constantFrom(
  ...[
    'Anna Ek',
    '2026-11-03 09:00',
    '0705271241',
    '+45 12 34',
    'no',
    '~',
    'null',
    'a@b.dk',
    'https://a.dk/b?c=d#e',
    '',
    'å'
  ],
  ...[
    '"Anna"',
    '"a: b"',
    "'a # b'",
    '[]',
    '[a, b]',
    '[ a , "b", ~ ]',
    '[a:b, https://c.dk]',
    'a - b',
    "a'b",
    'a, b',
    '\u00A0a',
    'a\u00A0',
    '[\u00A0a, b\u00A0]',
    'R&D'
  ]
)
const common = fc
  .tuple(
    fc.shuffledSubarray(['a', 'b', 'name', 'published', 'topics', 'contacts', 'x-y'], {minLength: 1}),
    fc.array(fc.tuple(fc.nat(9), commonWords, commonWords), {minLength: 7, maxLength: 7}),
    fc.constantFrom('\n', '\n', '\r\n', ' \n', '\n\n', '\n# c\n')
  )
  .map(([names, drawnValues, end]) =>
    names.map((name, index) => settingOf(name, ...(drawnValues[index] ?? [0, '', ''])).join(end)).join(end)
  )

/** One setting in one of the shapes that it may have. */
function settingOf(name: string, shape: number, one: string, other: string): readonly string[] {
  switch (shape) {
    case 0:
      return [`${name}:`, `  - ${one}`, `  - ${other}`]
    case 1:
      return [`${name}:`, `- ${one}`, `- ${other}`]
    case 2:
      return [`${name}:`, `  - name: ${one}`, `    role: ${other}`, '  - name: c']
    case 3:
      return [`${name}:`, `  place: ${one}`, `  date: ${other}`]
    case 4:
      return [`${name}:`, `  - phones:`, `      - ${one}`, `    emails: ${other}`]
    case 5:
      return [`${name}:`]
    default:
      return [`${name}: ${one}`]
  }
}

/** Lines that may be anything. */
const odd = fc
  .array(
    fc.tuple(
      fc.constantFrom(...['', '', '', '', '', '  ', '  ', '    ', ' ', '\t', '      ']),
      fc.constantFrom(...['', '', '', '', '- ', '- ', '-', '-   ', '- - ', '? ', '# ', '#']),
      fc.constantFrom(...['a: ', 'b: ', 'name: ', 'x-y:  ', 'name:', 'a:', 'b:', '"a": ', 'a : ', 'A b: ', '']),
      fc.oneof(
        commonWords,
        fc.constantFrom(
          ...[
            'Null',
            '"a\\n"',
            "'it''s'",
            '"a',
            '[a,, b]',
            '[a, [b]]',
            '[a',
            'a]',
            '[a: b]',
            '{a: b}',
            '{}',
            'a: b',
            'a:',
            'a # b'
          ],
          ...[
            'a#b',
            '#',
            '|',
            '>',
            '*a',
            '&a b',
            '!b c',
            '@a',
            '`a`',
            '%a',
            '-a',
            '- a',
            '– a',
            '[a]b',
            '["a, b"]',
            "['a']",
            '[-1]'
          ],
          ...['=', '<<', '\\a', '\u00A0', 'a\u00A0', '\u0085', '\u2028', '...', '---']
        )
      ),
      fc.constantFrom(...['\n', '\n', '\n', '\n', ' \n', '\n\n', '\r\n', ' # c\n', '\n# c\n', '\n  # c\n', ''])
    ),
    {maxLength: 7}
  )
  .map((lines) => lines.flat().join(''))

const texts = fc.oneof(
  common,
  odd,
  fc.tuple(common, odd).map((parts) => parts.join('\n'))
)

describe('settings that are read without yaml', () => {
  test(
    'say what yaml says of them',
    () => {
      let plain = 0
      fc.assert(
        fc.property(texts, (source) => {
          const text = {source, from: 0, to: source.length}
          if (plainYaml(source) !== undefined && source !== '') plain++
          expect(readYaml(text, anything)).toStrictEqual(readAnyYaml(text, anything))
          expect(readYaml(text, settingsSchema)).toStrictEqual(readAnyYaml(text, settingsSchema))
        }),
        draws(drawn)
      )
      expect(plain).toBeGreaterThan(drawn * 0.1)
    },
    patience
  )

  test('are those of releases', () => {
    const sources = [...benchReleases('md', 20).map(({text}) => text), ...corpus().map(({value}) => value)]
    const matters = sources.flatMap((source) => {
      const matter = frontMatterIn(source)
      return matter ? [{source, ...matter}] : []
    })
    for (const text of matters) expect(readYaml(text, settingsSchema)).toStrictEqual(readAnyYaml(text, settingsSchema))
    const plain = matters.filter(({source, from, to}) => plainYaml(source.slice(from, to)) !== undefined)
    expect(plain.length).toBeGreaterThan(matters.length * 0.8)
  })
})

import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseRelease} from '../../packages/core/src/parse.ts'
import {markdownOf} from '../../packages/core/src/write/markdown.ts'
import {lostWords, wordsIn} from './words.ts'
import {plainBody} from '../../packages/core/src/model/plain-text.ts'

const marks = [
  ...[
    '*',
    '_',
    '`',
    '~',
    '#',
    '>',
    '-',
    '–',
    '+',
    '=',
    '|',
    '[',
    ']',
    '(',
    ')',
    '<',
    '!',
    '&',
    '\\',
    '"',
    '”',
    '»',
    '«',
    "'",
    '’',
    ':',
    ';',
    ','
  ],
  ...[
    '.',
    '…',
    '?',
    '/',
    '@',
    '%',
    '\t',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u0301',
    '\uFEFF',
    '•',
    '1',
    'a',
    'Å',
    '😀',
    '\uD83D'
  ]
]

const words = [
  ...[
    '- ',
    '> ',
    '1. ',
    '18. ',
    '* ',
    '– ',
    '[a]',
    '[a](',
    '![',
    '[^1]',
    '<b>',
    '<!--',
    '<a ',
    '&amp;',
    '~~a ',
    '*a ',
    '**a ',
    '*_',
    'a*',
    'a_',
    '`a``'
  ],
  ...[
    'a ',
    'A ',
    'Å b ',
    'a.',
    'a. ',
    'A. ',
    'a, ',
    'a: ',
    'a-',
    'a/',
    'a@',
    'a@b.',
    '@a.b ',
    'www.',
    'www.a.b ',
    'https://',
    'http://a.b/',
    '12 ',
    '+45 ',
    '0701- ',
    '12.12.',
    '12:'
  ],
  ...[
    'kl. ',
    'kl. 12 ',
    '3. maj ',
    'den 3 ',
    'maj ',
    'siger ',
    'siger Anna ',
    'Anna Ek ',
    'Anna Ek, ',
    '”a” ',
    '»a« ',
    '– a, siger Anna. ',
    'Om Anna ',
    'tlf. ',
    'foto: ',
    'Kontakt: '
  ],
  ...[
    'Embargo til ',
    '\n',
    'a\n',
    '- a\n',
    '> a\n',
    '# a\n',
    'a|a\n',
    '|a',
    'Kontakt\n',
    'Dela\n',
    'Anna Ek\n',
    '12 34 56 78\n',
    '---\n',
    'a: b\n',
    '\r',
    '<p>',
    '</p>',
    '<div>',
    '<td>',
    '<ul><li>'
  ]
]

/** Texts that go on and on: a hundred thousand of one mark, and words enough to tell the square of a length from it. */
const hostile = [...marks.map((mark) => [mark, 100_000] as const), ...words.map((word) => [word, 30_000] as const)].map(
  ([piece, size]) => [JSON.stringify(piece), piece, size] as const
)

const forms = ['txt', 'md', 'html'] as const

// No clock is read; but where time is the square of the length nobody waits for it.
const patience = 30_000

describe.each(forms)('a text of one thing over and over, read as %s', (form) => {
  it.each(hostile)(
    '%s is answered, and no word of it is lost',
    async (_, piece, size) => {
      // Trees take their time, linear as it is.
      const value = piece.repeat(Math.ceil((form === 'txt' ? size : size / 8) / piece.length))
      const {release, evidence} = await parseRelease(new VFile({path: `hostile.${form}`, value}))
      expect(release.body.type).toBe('root')
      if (form === 'txt') {
        const taken = evidence.filter((one) => one.use === 'taken').map((one) => one.text)
        expect(lostWords(wordsIn(value), [plainBody(release.body), ...taken].flatMap(wordsIn)).slice(0, 3)).toEqual([])
      }
    },
    patience
  )
})

describe.each(['txt', 'md'])('a line of a megabyte, read as %s', (form) => {
  it.each([
    ['a word', 'a'.repeat(1_000_000)],
    ['words', 'ord og '.repeat(150_000)],
    ['sentences', 'Vi åbner i Aarhus den 3. maj kl. 12, siger Anna Ek. '.repeat(20_000)]
  ])(
    'of %s is answered',
    async (_, value) => {
      const {release} = await parseRelease(new VFile({path: `long.${form}`, value}))
      expect(release.body.type).toBe('root')
    },
    patience
  )
})

// A call takes some hundred thousand arguments, and a list handed to one as such may be longer.
describe('a hundred and fifty thousand', () => {
  it.each([
    ['topics', `Vi åbner i dag.\n\nEmner: ${'skov, '.repeat(150_000)}`],
    ['cells', `Vi åbner i dag.\n\n${'skov\t'.repeat(150_000)}`]
  ])('%s are answered', async (_, text) => {
    const {release} = await parseRelease(new VFile({path: 'many.txt', value: `Skovby åbner\n\n${text}`}))
    expect(release.headline).toBe('Skovby åbner')
  })
})

describe('what is nested without end', () => {
  it.each([
    ['emphasis', `${'**a '.repeat(5000)}${'**'.repeat(5000)}`],
    ['links', `${'['.repeat(20_000)}a${'](b)'.repeat(20_000)}`],
    ['lists', Array.from({length: 800}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['quotations', `${'>'.repeat(50_000)} a`],
    ['lists on a line', `${'- '.repeat(50_000)}a`]
  ])(
    '%s is answered and written',
    async (_, value) => {
      const parsed = await parseRelease(new VFile({path: 'nested.md', value}))
      expect(markdownOf(parsed)).toContain('a')
    },
    patience
  )
})

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {locales} from '../../packages/core/src/locales/index.ts'
import type {Locale} from '../../packages/core/src/locales/locale.ts'

/** A text on its way in: the ending says how it is read. */
export interface Source {
  readonly path: string
  readonly value: string
}

const written = ['da', 'sv'].flatMap((language) => locales.filter((locale) => locale.language === language))

/** Releases as people write and paste them, out of each language's own words, in plain text and in Markdown. */
export const releases: fc.Arbitrary<Source> = fc
  .constantFrom(...written)
  .chain((locale) => fc.oneof(plainRelease(locale), markedRelease(locale)))

/** Only those that a reader of plain text gets. */
export const plainReleases: fc.Arbitrary<Source> = fc.constantFrom(...written).chain(plainRelease)

/** Only those in Markdown. */
export const markedReleases: fc.Arbitrary<Source> = fc.constantFrom(...written).chain(markedRelease)

/** What nobody would write: any characters, and lines of marks that mean something to a reader. */
export const oddTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc.string({unit: 'grapheme', maxLength: 300}),
  fc
    .array(fc.oneof(fc.constantFrom(...marks()), fc.constantFrom('Hej', 'å', '3', 'kl. 9', 'Anna Ek', '12 34 56 78')), {
      maxLength: 60
    })
    .map((parts) => parts.join(''))
)

function marks(): readonly string[] {
  return [
    ...[
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```',
      '#',
      '# ',
      '> ',
      '>',
      '- ',
      '– ',
      '+ ',
      '* ',
      '1. ',
      '18. ',
      '1) ',
      '[',
      ']',
      '(',
      ')',
      '](',
      '!['
    ],
    ...[
      '<',
      '>',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '&amp;',
      '&',
      ';',
      '\\',
      '|',
      '|-|',
      '---',
      '===',
      '***',
      ':',
      '::',
      '"',
      '»',
      '«',
      '”',
      '’'
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\t',
      '    ',
      ' ',
      '  \n',
      '\u00A0',
      '\u00AD',
      '\u200B',
      '\uFEFF',
      '\u2028',
      '\u0000',
      '\uD83D',
      'e\u0301',
      '😀'
    ],
    ...[
      'www.',
      'www.acme.example',
      'http://',
      'https://acme.example/å',
      'a@b.example',
      '@',
      '.',
      ',',
      '!',
      '?',
      '…',
      '[^1]',
      '[^1]: ',
      '[x] '
    ],
    ...[
      '---\n',
      'published: ',
      'headline: ',
      '~',
      '{',
      '}',
      '%',
      '$',
      '+45 ',
      '0701-',
      ' kl. ',
      '2026-02-30',
      '31. februar'
    ]
  ]
}

/** The texts beside the repository and in it, where there are any. */
export function corpus(): readonly Source[] {
  return [
    '../../../shared/corpus/seeds',
    '../../../shared/corpus/dev',
    '../corpus/own',
    '../../examples/velfaerd/releases'
  ].flatMap((folder) => {
    const root = fileURLToPath(new URL(folder, import.meta.url))
    if (!existsSync(root)) return []
    return readdirSync(root, {recursive: true, encoding: 'utf8'})
      .filter((path) => /\.(?:txt|md|html|eml)$/u.test(path))
      .toSorted()
      .map((path) => ({path, value: readFileSync(`${root}/${path}`, 'utf8')}))
  })
}

const firstNames = ['Anna', 'Søren', 'Åsa', 'Majken', 'Örjan', 'Lars-Erik', 'Fatima', 'Ida']
const lastNames = ['Ek', 'Lund', 'Ærø', 'af Ugglas', 'Hvidkilde', 'Öberg', 'Al-Hassan', 'Nordlys']
const places = ['Aarhus', 'Malmö', 'KØBENHAVN', 'Tangkøbing', 'Åmål', 'Ystad', 'Rønne']
const bits = [
  '18. maj',
  '3,5',
  '1.000 kr.',
  '50 %',
  '2026',
  'EU',
  'kl. 14.30',
  'www.acme.example',
  'https://acme.example/a_b(c)?d=1&amp=2',
  'info@acme.example',
  'C#',
  'A*B',
  '§ 4',
  'R&D',
  '<3',
  'fx_y',
  '10\u00A0000',
  '#dkpol',
  '[…]',
  '~100',
  '1/2',
  'x^2',
  '\\'
]

const someone = fc
  .tuple(fc.constantFrom(...firstNames), fc.constantFrom(...lastNames))
  .map(([first, last]) => `${first} ${last}`)

function sentence({reading}: Locale): fc.Arbitrary<string> {
  const word = fc.oneof(
    {weight: 6, arbitrary: fc.constantFrom(...reading.telling.words)},
    {weight: 2, arbitrary: fc.constantFrom(...reading.happenings)},
    {weight: 1, arbitrary: fc.constantFrom(...bits)}
  )
  return fc
    .tuple(fc.array(word, {minLength: 2, maxLength: 14}), fc.constantFrom('.', '.', '?', '!', ':'))
    .map(([words, end]) => {
      const text = words.join(' ')
      return text.charAt(0).toUpperCase() + text.slice(1) + end
    })
}

function paragraph(locale: Locale): fc.Arbitrary<string> {
  return fc.array(sentence(locale), {minLength: 1, maxLength: 4}).map((sentences) => sentences.join(' '))
}

function day({reading: {calendar}}: Locale): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.integer({min: 1, max: 31}),
      fc.constantFrom(...calendar.months.map((forms) => forms[0] ?? '')),
      fc.constantFrom(' 2026', ' 2025', '')
    )
    .map(([number, month, year]) => `${number}${calendar.dayStop ? '.' : ''} ${month}${year}`)
}

const phone = fc.constantFrom(
  '12 34 56 78',
  '+45 12345678',
  '070-123 45 67',
  '+46 (0)70 123 45 67',
  '0701- 23 45 67',
  '08-123 456 78'
)

/** A phrase of the language with its holes filled. */
function phrase(phrases: readonly string[], locale: Locale): fc.Arbitrary<string> {
  if (phrases.length === 0) return fc.constant('')
  return fc
    .tuple(fc.constantFrom(...phrases), someone, day(locale), sentence(locale))
    .map(([pattern, name, date, text]) =>
      pattern
        .replaceAll('{name}', () => name)
        .replaceAll('{date}', () => date)
        .replaceAll('{time}', () => '14.05')
        .replaceAll('{number}', () => '7')
        .replaceAll('{text}', () => text)
    )
}

function quotation(locale: Locale): fc.Arbitrary<string> {
  const {reading} = locale
  return fc
    .tuple(
      sentence(locale),
      fc.constantFrom(...reading.saying),
      someone,
      fc.constantFrom(...reading.roles),
      fc.constantFrom(['– ', ','], ['- ', ','], ['”', '”,'], ['»', ',«'], ['"', '",'])
    )
    .map(([said, verb, name, role, [open, close]]) => `${open}${said.slice(0, -1)}${close} ${verb} ${name}, ${role}.`)
}

function contact(locale: Locale): fc.Arbitrary<readonly string[]> {
  const {reading} = locale
  return fc
    .tuple(someone, fc.constantFrom(...reading.roles), fc.constantFrom(...reading.phoneLabels), phone, fc.boolean())
    .map(([name, role, label, number, oneLine]) => {
      const parts = [`${name}, ${role}`, `${label} ${number}`, 'anna.ek@acme.example']
      return oneLine ? [parts.join(', ')] : parts
    })
}

function heading(locale: Locale): fc.Arbitrary<string> {
  return fc.constantFrom(...Object.values(locale.reading.sections)).chain((phrases) => phrase(phrases, locale))
}

function furniture(locale: Locale): fc.Arbitrary<readonly string[]> {
  return fc.array(
    fc.constantFrom(...Object.values(locale.reading.furniture)).chain((phrases) => phrase(phrases, locale)),
    {minLength: 1, maxLength: 4}
  )
}

/** Lines that stand together, and groups that stand apart. */
type Group = readonly string[]

function groups(locale: Locale): fc.Arbitrary<readonly Group[]> {
  const {reading} = locale
  const one = (text: fc.Arbitrary<string>): fc.Arbitrary<Group> => text.map((line) => [line])
  const above: fc.Arbitrary<Group> = fc.oneof(
    furniture(locale),
    one(fc.constantFrom(...Object.values(reading.kinds)).chain((phrases) => phrase(phrases, locale))),
    one(day(locale)),
    one(fc.constantFrom(...Object.values(reading.phrases)).chain((phrases) => phrase(phrases, locale)))
  )
  const opening = fc
    .tuple(
      fc.constantFrom(...places),
      day(locale),
      paragraph(locale),
      fc.constantFrom(', ', ' den ', ' – '),
      fc.constantFrom(': ', ' – ', '. ')
    )
    .map(([place, date, text, joint, end]) => [`${place}${joint}${date}${end}${text}`])
  const running: fc.Arbitrary<Group> = fc.oneof(
    {weight: 4, arbitrary: one(paragraph(locale))},
    {weight: 3, arbitrary: one(quotation(locale))},
    {
      weight: 1,
      arbitrary: fc.array(
        sentence(locale).map((text) => `• ${text}`),
        {minLength: 2, maxLength: 4}
      )
    },
    {
      weight: 1,
      arbitrary: fc
        .array(sentence(locale), {minLength: 2, maxLength: 3})
        .map((items) => items.map((text, index) => `${index + 1}. ${text}`))
    },
    {weight: 1, arbitrary: one(fc.tuple(day(locale), sentence(locale)).map(([date, text]) => `${date}: ${text}`))}
  )
  const below: fc.Arbitrary<Group> = fc.oneof(
    fc.tuple(heading(locale), contact(locale)).map(([title, lines]) => [title, ...lines]),
    fc.tuple(heading(locale), paragraph(locale)).map((lines) => lines),
    fc.tuple(fc.constantFrom(...reading.credits), someone).map(([word, name]) => [`${word}: ${name}`]),
    furniture(locale)
  )
  return fc
    .tuple(
      fc.array(above, {maxLength: 3}),
      one(sentence(locale).map((text) => text.slice(0, -1))),
      fc.option(one(paragraph(locale))),
      fc.option(opening),
      fc.array(running, {minLength: 1, maxLength: 6}),
      fc.array(below, {maxLength: 4})
    )
    .map(([tops, headline, lead, dateline, text, ends]) => [
      ...tops,
      headline,
      ...(lead ? [lead] : []),
      ...(dateline ? [dateline] : []),
      ...text,
      ...ends
    ])
}

function plainRelease(locale: Locale): fc.Arbitrary<Source> {
  return fc.tuple(groups(locale), fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n\r\n')).map(([parts, between]) => ({
    path: 'release.txt',
    value: parts.map((lines) => lines.join(between.startsWith('\r') ? '\r\n' : '\n')).join(between)
  }))
}

// Emphasis in the middle of a word makes two words of it for a search, and one for a reader.
const unmarked = (text: string) => text.replaceAll(/[*_]/gu, '')

function markedRelease(locale: Locale): fc.Arbitrary<Source> {
  return fc
    .tuple(sentence(locale), paragraph(locale), groups(locale), heading(locale), contact(locale))
    .map(([headline, lead, parts, title, people]) => ({
      path: 'release.md',
      value: [
        `# ${unmarked(headline)}`,
        `**${unmarked(lead)}**`,
        ...parts.flatMap((lines) => lines.map(unmarked)),
        `## ${title}`,
        people.join('  \n')
      ].join('\n\n')
    }))
}

import {expect, it} from 'vitest'
import {readNewsroomSettings} from './newsroom-settings.ts'

const whole =
  'organisation: Fjordhjælpen\nurl: https://fjord.example/presse\nsince: 2024\nzone: Europe/Copenhagen\nlanguages: [da]\n'

it.each(['organisation', 'url', 'since', 'zone', 'languages'])(
  'makes no newsroom without %s, and says what to write',
  (key) => {
    const {settings, remarks} = readNewsroomSettings(whole.replace(new RegExp(`^${key}:.*\n`, 'mu'), ''))
    expect(settings).toBeUndefined()
    expect(remarks).toEqual([
      {
        id: 'newsroom-setting-missing',
        actual: key,
        expected: expect.stringMatching(/\.$/u) as string,
        severity: 'error'
      }
    ])
  }
)

it('reads what a newsroom cannot do without, and asks for nothing more', () => {
  expect(readNewsroomSettings(whole)).toMatchObject({
    settings: {url: 'https://fjord.example/presse/', feeds: {newest: 50}},
    remarks: []
  })
})

it.each([
  ['{speakers: all}', {newest: 50, speakers: 'all'}],
  ['{newest: 5, speakers: [Lena Hagvall, " "]}', {newest: 5, speakers: ['Lena Hagvall']}],
  ['{speakers: Lena Hagvall}', {newest: 50, speakers: ['Lena Hagvall']}],
  ['{speakers: []}', {newest: 50}],
  ['{speakers: ~}', {newest: 50}]
])('knows whose words have a feed: %s', (feeds, expected) => {
  const {settings, remarks} = readNewsroomSettings(`${whole}feeds: ${feeds}\n`)
  expect([settings?.feeds, remarks]).toEqual([expected, []])
})

it('reads how pages look, in as many words as were written', () => {
  const {settings, remarks} = readNewsroomSettings(
    `${whole}theme:\n  colour: '#0B4F9E'\n  logo: ./mærke/logo.svg\n  font: Source Sans 3\n  fontFiles: {family: Source Sans 3, file: sans.woff2, weight: 400 700}\n`
  )
  expect(remarks).toEqual([])
  expect(settings?.theme).toEqual({
    colour: '#0b4f9e',
    logo: 'mærke/logo.svg',
    font: 'Source Sans 3',
    fontFiles: [{family: 'Source Sans 3', file: 'sans.woff2', weight: '400 700'}]
  })
})

it('looks like us where nobody said how', () => {
  expect(readNewsroomSettings(whole).settings?.theme).toEqual({fontFiles: []})
})

it.each([
  ["colour: '#0b4f9'", '#0b4f9', 'a colour such as #0b4f9e'],
  ['colour: red', 'red', 'a colour such as #0b4f9e'],
  ['logo: ../secret.png', '../secret.png', 'a picture in the folder site, such as logo.svg'],
  [
    'logo: https://cdn.example/logo.svg',
    'https://cdn.example/logo.svg',
    'a picture in the folder site, such as logo.svg'
  ],
  ['font: "Arial;} body{display:none"', 'Arial;} body{display:none', 'the name of a typeface, such as Source Sans 3'],
  ['fontFiles: {family: A, file: a.exe}', 'a.exe', 'a font in the folder site, such as sans.woff2'],
  ['fontFiles: {family: A, file: a.woff2, weight: bold}', 'bold', 'a weight such as 400, or two such as 400 700']
])('lets nothing into stylesheets that does not belong there: %s', (line, actual, expected) => {
  const {settings, remarks} = readNewsroomSettings(`${whole}theme:\n  ${line}\n`)
  expect(remarks).toMatchObject([
    {id: 'settings-value', actual, expected, severity: 'error', place: {start: {line: 7}}}
  ])
  expect(settings?.theme).toEqual({fontFiles: []})
})

it('says so of a colour that nobody can read, and which is used', () => {
  const {settings, remarks} = readNewsroomSettings(`${whole}theme:\n  colour: '#ffcc00'\n`)
  expect(settings?.theme.colour).toBe('#ffcc00')
  expect(remarks).toMatchObject([
    {id: 'newsroom-colour-faint', actual: '#ffcc00', expected: '#8f7200', place: {start: {line: 7, column: 12}}}
  ])
})

it.each([
  ['', [], []],
  ['build: {without: [share, search]}\n', ['share', 'search'], []],
  ['build: {without: kits}\n', ['kits'], []],
  ['build: {without: [alt]}\n', [], ['settings-value']]
])('makes everything but what settings do without: %s', (build, expected, ids) => {
  const {settings, remarks} = readNewsroomSettings(whole + build)
  expect([settings?.without, remarks.map(({id}) => id)]).toEqual([expected, ids])
})

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

import {checkerFor, must, parseRelease, readNewsroomSettings} from '@budstikke/core'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {firstPlaces} from './kept.ts'

const {settings} = readNewsroomSettings(
  'organisation: Fjordhjælpen\nurl: https://fjord.example/\nsince: 2024\nzone: Europe/Copenhagen\nlanguages: [da, sv]\n'
)

// A lead that is too long, a picture without words, topics that are not the newsroom's, a title in capitals.
const text = `---
published: 2026-11-01 09:00
lead: ${'Bassinet er 1200 meter langt. '.repeat(30)}
topics: [bolig]
images:
  - src: havn.jpg
---
# NY HAVN I AARHUS

Aarhus, den 3. november 2026. Bassinet er 1200 meter langt.

![](mole.jpg)
`

it('remarks on a story are the same of the places that are kept as of all evidence', async () => {
  const read = async (value: string, named: 'da' | 'sv') =>
    parseRelease(new VFile({path: `havn/${named}.md`, value}), {language: must(settings).languages[0]})
  const versions = [
    await read(text, 'da'),
    await read(text.replace('1200', '1300').replace('09:00', '10:00').replace('topics: [bolig]\n', ''), 'sv')
  ]
  const check = checkerFor(must(settings))
  const remarks = check(versions)
  expect(remarks.flat().filter(({place}) => place !== undefined).length).toBeGreaterThan(2)
  const kept = versions.map(({release, evidence}) => ({release, evidence: firstPlaces(evidence)}))
  expect(check(kept)).toEqual(remarks)
})

import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseRelease} from '../parse.ts'
import type {Release} from '../model/release.ts'
import {fingerprint} from './fingerprint.ts'
import {type Kin, kinship} from './kinship.ts'

const releaseOf = async (text: string, path = 'x.md'): Promise<Release> =>
  (await parseRelease(new VFile({path, value: text}))).release

/** What is said of the last of `texts` when the others were added before it, in order. */
async function kinOfLast(...texts: readonly string[]): Promise<readonly Kin[]> {
  const archive = kinship()
  const releases = await Promise.all(texts.map((text) => releaseOf(text)))
  for (const [index, release] of releases.slice(0, -1).entries()) archive.add(String(index), fingerprint(release))
  const last = releases.at(-1)
  return last === undefined ? [] : archive.kinOf(last)
}

const told = (kin: readonly Kin[]) => kin.map(({name, relation, certainty}) => `${name} ${relation} ${certainty}`)

const danish = `---
language: da
published: 2024-03-05 09:00
---

# Færgen får 14 nye både

Rederiet Kystfart køber 14 både for 63.500 kroner stykket. Det er 4,2 procent mere end i 2022, og 318 mennesker får arbejde.

“Vi har ventet på dem i ti år,” siger Vera Tangmose, direktør i Kystfart.

Bådene kommer i brug, når havnen er bygget om.
`
const swedish = `---
language: sv
published: 2024-03-05 09:00
---

# Färjan får 14 nya båtar

Rederiet Kystfart köper 14 båtar för 63 500 kronor styck. Det är 4,2 procent mer än 2022, och 318 människor får arbete.

– Vi har väntat på dem i tio år, säger Vera Tangmose, direktör för Kystfart.

Båtarna tas i bruk när hamnen har byggts om.
`

describe('language versions', () => {
  it('are sure where hour, numbers and people agree', async () => {
    const [kin, ...others] = await kinOfLast(danish, swedish)
    expect(others).toEqual([])
    expect(kin).toEqual({
      name: '0',
      relation: 'version',
      certainty: 'sure',
      reasons: [
        {what: 'moment', said: []},
        {what: 'numbers', said: ['14', '63500', '4.2', '318']},
        {what: 'names', said: ['Vera Tangmose']}
      ]
    })
  })

  it('are at most likely some days apart', async () => {
    expect(told(await kinOfLast(danish, swedish.replace('03-05 09:00', '03-08 09:00')))).toEqual(['0 version likely'])
  })

  it('are none weeks apart', async () => {
    expect(await kinOfLast(danish, swedish.replace('03-05', '04-05'))).toEqual([])
  })

  it('are none in one language', async () => {
    expect(
      await kinOfLast(
        danish,
        danish.replace('# Færgen får 14 nye både', '# Kystfart venter i ti år').replaceAll('Bådene', 'De')
      )
    ).not.toContainEqual(expect.objectContaining({relation: 'version'}))
  })

  it('are not sure by a day, a speaker and a round sum alone', async () => {
    const other = `---
language: sv
published: 2024-03-05 09:00
---

# Hamnen byggs om för 100 miljoner

Hamnen i Kråkvik får 100 nya platser och 20 bommar, och bygget kostar 61 500 kronor per plats.

– Det blir trångt, säger Vera Tangmose, direktör för Kystfart.
`
    expect(
      (await kinOfLast(danish.replace('14 både', '100 både'), other)).filter(({certainty}) => certainty === 'sure')
    ).toEqual([])
  })

  it('are not sure where two releases fit as well', async () => {
    const twin = danish
      .replace('# Færgen får 14 nye både', '# Rederiet køber 14 både til færgen')
      .replace('Bådene kommer i brug', 'De kommer i brug i havnen')
    expect(told(await kinOfLast(danish, twin, swedish)).filter((one) => one.includes('version'))).toEqual([
      '0 version likely',
      '1 version likely'
    ])
  })

  it('are not told by what every release of the sender has', async () => {
    const standing = Array.from({length: 20}, (_, index) =>
      danish
        .replace('# Færgen får 14 nye både', `# Nyt fra havnen, nummer ${index + 200}`)
        .replace('Bådene kommer', `${'Vinden '.repeat(index + 1)}kommer`)
    )
    expect(told(await kinOfLast(...standing, swedish)).filter((one) => one.includes('version'))).toEqual([])
  })
})

describe('duplicates', () => {
  it('are sure where every word is the same, whatever its marks and spaces', async () => {
    expect(
      told(await kinOfLast(danish, danish.replaceAll('“', '»').replaceAll('”', '«').replaceAll('. ', '.\n')))
    ).toEqual(['0 duplicate sure'])
  })

  it('are sure where only short lines around the text differ', async () => {
    expect(told(await kinOfLast(swedish, `${swedish}\nTillbaka till listan\n\nSkriv ut sidan\n`))).toEqual([
      '0 duplicate sure'
    ])
  })

  it('are only likely where a figure was put right', async () => {
    const [kin] = await kinOfLast(danish, danish.replace('63.500', '65.300'))
    expect(kin).toMatchObject({
      relation: 'duplicate',
      certainty: 'likely',
      reasons: [{what: 'text'}, {what: 'headline'}]
    })
  })

  it('are only likely when the same words come again after months', async () => {
    expect(told(await kinOfLast(danish, danish.replace('2024-03', '2024-09')))).toEqual(['0 duplicate likely'])
  })

  it('are none of two short notices', async () => {
    const notice = '---\nlanguage: sv\n---\n\n# Inställt\n\nMötet är inställt.\n'
    expect(told(await kinOfLast(notice, notice))).toEqual(['0 duplicate likely'])
  })
})

describe('a long archive', () => {
  it('finds every pair among thousands of others, and takes no other for one', async () => {
    const [da, sv] = [await releaseOf(danish), await releaseOf(swedish)]
    const archive = kinship()
    const wrong: string[] = []
    let found = 0
    for (let number = 0; number < 3000; number++) {
      const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(number / 3))).toISOString().slice(0, 10)
      const change = (release: Release): Release => {
        const text = JSON.stringify(release)
          .replaceAll('63.500', `${number + 11}.500`)
          .replaceAll('63 500', `${number + 11} 500`)
          .replaceAll('318', String(number * 7 + 1301))
          .replaceAll('4,2', `${number % 97},${number % 9}`)
        return JSON.parse(
          text
            .replaceAll('2024-03-05', day)
            .replaceAll('Vera Tangmose', `Vera ${String.fromCharCode(65 + (number % 26))}dal`)
        ) as Release
      }
      archive.add(`da-${number}`, fingerprint(change(da)))
      for (const kin of archive.kinOf(change(sv)).filter(({certainty}) => certainty === 'sure')) {
        if (kin.name === `da-${number}`) found++
        else wrong.push(`sv-${number} ${kin.name}`)
      }
      archive.add(`sv-${number}`, fingerprint(change(sv)))
    }
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(2900)
  })

  it('goes on where another run left off, from stored fingerprints', async () => {
    const [first, second] = [kinship(), kinship()]
    const print = fingerprint(await releaseOf(danish))
    first.add('da', print)
    second.add('da', JSON.parse(JSON.stringify(print)) as typeof print)
    const kin = first.kinOf(await releaseOf(swedish))
    expect(kin).toHaveLength(1)
    expect(second.kinOf(await releaseOf(swedish))).toEqual(kin)
  })
})

import {describe, expect, it} from 'vitest'
import {type Answer, newsroomWith, person} from './person.ts'

/** A newsroom of `count` releases that each lack their picture, and of one that lacks its headline too. */
function archiveWithoutPictures(count: number): string {
  const names = Array.from({length: count}, (_, index) => `2026-11-nr-${String(index).padStart(2, '0')}`)
  return newsroomWith({
    ...Object.fromEntries(
      names.map((name) => [
        `releases/${name}/da.md`,
        `---\npublished: 2026-11-02 09:00\n---\n\n# Havnen bygger mole ${name}\n\nMolen bliver 400 meter lang.\n\n![Mole](mole.jpg)\n`
      ])
    ),
    'releases/2026-11-tom/da.md': ''
  })
}

const missing = ({out, said}: Answer) =>
  `${out}${said}`.split('\n').filter((line) => /\S+:\d+:\d+ {2}\S.* {2}picture-missing$/u.test(line)).length

describe('a fault that many releases share', () => {
  it('is told ten times and then counted, by what is gravest first, and the rare one stands among it', async () => {
    const answer = await person(archiveWithoutPictures(25))('check')
    expect(missing(answer)).toBe(10)
    expect(answer.out).toContain('error  read-empty')
    const rest = answer.out.slice(answer.out.lastIndexOf('error  picture-missing  '))
    expect(rest.split('\n')[0]).toBe('error  picture-missing  and 15 more like these')
    expect(rest).toContain('\nAll of them: budstikke check --all\n')
    expect(answer.exit).toBe(1)
    expect(answer.out).toMatch(/\n26 errors[^\n]*\n$/u)
  })

  it('is told every time to whoever asks for all', async () => {
    const answer = await person(archiveWithoutPictures(25))('check', '--all')
    expect([missing(answer), answer.out.includes('more like')]).toEqual([25, false])
  })

  it('is told every time to other programs', async () => {
    const {out} = await person(archiveWithoutPictures(25))('check', '--json')
    const {messages} = JSON.parse(out) as {readonly messages: readonly {readonly rule: string}[]}
    expect(messages.filter(({rule}) => rule === 'picture-missing')).toHaveLength(25)
  })

  it('is told in full where ten share it', async () => {
    const answer = await person(archiveWithoutPictures(10))('check')
    expect([missing(answer), answer.out.includes('picture-missing  and')]).toEqual([10, false])
  })

  it.each([
    ['da', 'og 2 mere af samme slags', 'Se dem alle: budstikke check presserum --all'],
    ['sv', 'och 2 till av samma slag', 'Se alla: budstikke check presserum --all'],
    ['en', 'and 2 more like these', 'All of them: budstikke check presserum --all']
  ])('is summed up in %s by a build, which names the newsroom to check', async (locale, more, all) => {
    const inner = archiveWithoutPictures(12)
    const answer = await person(inner.replace(/\/[^/]+$/u, ''), {locale})('build', inner, '--out', `${inner}/ud`)
    expect([missing(answer), answer.out.includes('picture-missing')]).toEqual([10, false])
    expect(answer.said).toContain(more)
    expect(answer.said).toContain(all.replace('presserum', inner))
    expect(answer.exit).toBe(1)
  })
})

import {describe, expect, it} from 'vitest'
import {newsroomWith, person} from './person.ts'

const hostile = `---
published: 2026-11-02
---

# Et tegn for meget

<p>Her står et tegn\u0001, som ingen ser, men som ingen læser af feeds kan tage imod.</p>
`

describe('what feeds cannot hold', () => {
  it.each([
    ['en', 'Put right in the feeds:\n  text-character  A character that feeds cannot hold (U+0001) was left out.'],
    ['da', 'Rettet i feeds:\n  text-character  Et tegn, som feeds ikke kan rumme (U+0001), er udeladt.'],
    ['sv', 'Rättat i flödena:\n  text-character  Ett tecken som flöden inte kan rymma (U+0001) har utelämnats.']
  ])('is told in %s, once', async (locale, text) => {
    const folder = newsroomWith({'releases/2026-11-tegn/da.md': hostile})
    const {exit, said} = await person(folder, {locale})('build', '--out', 'ud', '--at', '2026-11-21')
    expect(exit).toBe(0)
    expect(said.split(text)).toHaveLength(2)
  })
})

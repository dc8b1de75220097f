import {instant, must} from '@budstikke/core'
import {describe, expect, it} from 'vitest'
import {pages} from './pages.ts'
import {harbour, harbourYaml} from './testing/harbour.ts'
import {hostileRelease, hostileWords} from './testing/hostile.ts'

const at = must(instant('2026-11-21T12:00:00Z'))

/** A page without what stands within its attributes and its data: what is left of `<` opens or closes an element. */
const bare = (html: string) =>
  html
    .replaceAll(/(<script type="application\/ld\+json">).*?<\/script>/gsu, '$1</script>')
    .replaceAll(/="[^"]*"/gu, '=""')

/** Every tag of a page, its attributes cut apart. */
const tagsIn = (html: string) =>
  [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gu)].map(
    ([, name = '', attributes = '']) => ({
      name,
      attributes: new Map(
        [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/gu)].map(([, key = '', value = '']) => [key, value])
      )
    })
  )

describe.each(hostileWords.map((words) => [JSON.stringify(words).slice(0, 40), words] as const))(
  'where every field holds %s',
  (_, words) => {
    it('no page has a tag, an attribute or an address of its making', async () => {
      const yaml = `${harbourYaml}title: ${JSON.stringify(`x${words}`)}\ndescription: ${JSON.stringify(words)}\n`
      const newsroom = await harbour({'nyt/da.md': hostileRelease(words)}, yaml)
      expect(newsroom.entries).toHaveLength(1)
      const made = pages(newsroom, {at, search: true}).filter(({path}) => path.endsWith('.html'))
      for (const {path, content} of made) {
        const page = String(content)
        const tags = tagsIn(page)
        expect(bare(page).match(/<(?!\/|!DOCTYPE html>)/gu)?.length, path).toBe(tags.length)
        for (const {name, attributes} of tags) {
          expect(name, path).not.toMatch(/^(?:iframe|style|object|embed|svg|base|frame)$/u)
          for (const [key, value] of attributes) {
            expect(key, path).not.toMatch(/^(?:on.*|style|srcdoc|formaction)$/u)
            if (/^(?:href|action|cite)$/u.test(key))
              expect(value, path).not.toMatch(/^\s*(?:javascript|data|vbscript):/iu)
            if (key === 'src' || key === 'srcset') expect(value, path).not.toMatch(/^(?:[a-z]+:|\/\/)/u)
          }
        }
        expect(tags.filter(({name}) => name === 'script').length, path).toBeLessThanOrEqual(3)
        expect(page, path).not.toMatch(/[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F]/u)
      }
    })
  }
)

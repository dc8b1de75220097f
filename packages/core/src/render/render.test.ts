import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {collect} from '../collect/newsroom.ts'
import {publicAt} from '../collect/public.ts'
import {must} from '../model/brand.ts'
import {slug} from '../model/identity.ts'
import {instant} from '../model/time.ts'
import {parseRelease} from '../parse.ts'
import {readNewsroomSettings} from '../read/newsroom-settings.ts'
import {contentTree} from './content.ts'
import {htmlOf} from './html.ts'

const settings = must(
  readNewsroomSettings(
    'organisation: Fjordhjælpen\nurl: https://fjord.example/\nsince: 2024\nzone: Europe/Copenhagen\nlanguages: [da, sv]\n'
  ).settings
)

async function contentOf(source: string): Promise<string> {
  const {release} = await parseRelease(new VFile({path: 'x.md', value: source}), {
    slug: must(slug('havn')),
    zone: settings.zone
  })
  const {newsroom} = collect(settings, [{story: 'havn', release}])
  const [entry] = publicAt(newsroom, must(instant('2026-11-21T12:00:00Z'))).entries
  return htmlOf(contentTree(must(entry), settings))
}

const front =
  '---\nlanguage: da\nheadline: Ny havn\npublished: 2026-11-01 09:00\ncontacts: []\nboilerplate: []\nlinks: []\nimages: []\n'

describe('contentTree', () => {
  it('makes every address absolute, footnotes too', async () => {
    const html = await contentOf(
      `${front}---\nVi har lagt [rapporten](rapport.pdf) på [siden](/om), og mere står [her](#her) og i noten[^1].\n\n![Havnen](havn.jpg)\n\n[^1]: Kilde.\n`
    )
    expect(html).toContain('href="https://fjord.example/media/havn/rapport.pdf"')
    expect(html).toContain('href="https://fjord.example/om"')
    expect(html).toContain('href="https://fjord.example/da/havn/#havn-fn-1"')
    expect(html).toContain('id="havn-fn-1"')
    expect(html).toContain('src="https://fjord.example/media/havn/havn.jpg"')
    expect(html).toContain('Noter')
  })
  it('lets nothing through that could act', async () => {
    const html = await contentOf(
      `${front}---\nTekst <script>alert(1)</script><img src=x onerror=alert(1)> <a href="javascript:alert(1)">her</a> <svg onload=alert(1)><p id="x" style="position:fixed" class="y">p</p>\n\n<iframe src="https://evil.example"></iframe>\n\n[data](data:text/html,x) ![d](data:image/png;base64,AA)\n`
    )
    expect(html).not.toMatch(/script|onerror|onload|javascript|iframe|svg|style|class|id="x"|data:/u)
    expect(html).toContain('her')
  })
  it('opens with the correction, dated as the language does', async () => {
    const html = await contentOf(
      `${front}corrections:\n  - at: 2026-11-04 10:15\n    note: Bassinet er 12 meter.\n---\nBrødtekst.\n`
    )
    expect(
      html.startsWith('<p><strong>Rettet onsdag den 4. november 2026 kl. 10.15:</strong> Bassinet er 12 meter.</p>')
    ).toBe(true)
  })
  it('leaves the reason alone of a withdrawn release', async () => {
    expect(
      await contentOf(`${front}withdrawn:\n  at: 2026-11-05 12:00\n  reason: Sendt ved en fejl.\n---\nBrødtekst.\n`)
    ).toBe('<p><strong>Trukket tilbage torsdag den 5. november 2026 kl. 12.00:</strong> Sendt ved en fejl.</p>')
  })
  it('shows a picture with caption and credit, once', async () => {
    const html = await contentOf(
      `${front.replace('images: []\n', '')}images:\n  - src: havn.jpg\n    alt: Havnen i tåge\n    caption: Havnen.\n    credit: Ida Holm\n---\nBrødtekst.\n`
    )
    expect(html).toContain(
      '<figure><img src="https://fjord.example/media/havn/havn.jpg" alt="Havnen i tåge"><figcaption>Havnen. Foto: Ida Holm.</figcaption></figure>'
    )
  })
  it('keeps facts, contacts and standing text in reading order', async () => {
    const html = await contentOf(
      `---\nlanguage: da\nheadline: Ny havn\nlead: Manchet.\npublished: 2026-11-01\nfacts:\n  - heading: Fakta\n    text: "- et\\n- to"\ncontacts:\n  - name: Ida Holm\n    role: formand\n    phones: [20 71 45 18]\n    emails: [ida@fjord.example]\nboilerplate:\n  - heading: Om Fjordhjælpen\n    text: Vi hjælper.\n---\nBrødtekst.\n`
    )
    expect(html).toBe(
      '<p><strong>Manchet.</strong></p><p>Brødtekst.</p><aside><h2>Fakta</h2><ul><li>et</li><li>to</li></ul></aside><h2>Kontakt</h2><ul><li><span>Ida Holm, formand</span><br><span>Telefon <a href="tel:+4520714518">+45 20 71 45 18</a></span><br><span>E-mail <a href="mailto:ida@fjord.example">ida@fjord.example</a></span></li></ul><h2>Om Fjordhjælpen</h2><p>Vi hjælper.</p>'
    )
  })
})

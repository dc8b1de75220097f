import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseArchived} from '../parse.ts'
import {plainText} from '../model/plain-text.ts'
import {readVia} from './via.ts'

const record = {
  id: 4711,
  title: 'Fler cyklar till Sjövik',
  url: 'https://via.example/pressmeddelande/fler-cyklar?releaseId=4711',
  leadtext: '<p>Kommunen köper 120 <b>cyklar</b>.</p>',
  body: '<p>Kommunen köper 120 cyklar.</p><p>De ska stå vid stationen.</p><p>– Vi har väntat länge, säger Ulla Sandgren, kommunalråd i Sjövik.</p>',
  keywords: ['cykel', 'trafik'],
  channels: [{id: 1, name: 'Trafik och gator'}],
  published: '2024-03-05T09:30:00+0100',
  publisher: {id: 9, name: 'Sjöviks kommun'},
  logos: [{url: 'https://via.example/logo.png'}],
  images: [
    {
      url: 'https://via.example/cykel.jpg',
      thumbnail: 'https://via.example/liten.jpg',
      caption: 'En cykel',
      photographer: 'Per Lind'
    }
  ],
  contacts: [{name: 'Åsa Lundkvist', title: 'presschef', phone: '070-174 06 21', email: 'asa@sjovik.example'}],
  boilerplate: '<p>Sjövik har 9 000 invånare.</p>',
  documents: [{url: 'https://via.example/karta.pdf', title: 'Karta', type: 'application/pdf'}],
  video: {url: '<iframe src="https://video.example/embed/7"></iframe>', description: 'Så byggs banan'},
  language: 'sv'
}

const around = {country: 'SE'}
const parsed = async (text: string) =>
  Promise.all(
    (readVia(text) ?? []).map(
      async (one, index) => (await parseArchived(new VFile({path: `via-${index}`}), one, around)).release
    )
  )

describe('the JSON of the Via family', () => {
  it('gives every field that it says', async () => {
    const [release] = await parsed(JSON.stringify({releases: [record]}))
    expect(release).toMatchObject({
      language: 'sv',
      headline: 'Fler cyklar till Sjövik',
      lead: 'Kommunen köper 120 cyklar.',
      organisation: 'Sjöviks kommun',
      timing: {state: 'published', at: '2024-03-05T08:30:00Z'},
      contacts: [{name: 'Åsa Lundkvist', role: 'presschef', phones: ['+46701740621'], emails: ['asa@sjovik.example']}],
      boilerplate: [{text: 'Sjövik har 9 000 invånare.'}],
      images: [{src: 'https://via.example/cykel.jpg', caption: 'En cykel', credit: 'Per Lind'}],
      attachments: [{src: 'https://via.example/karta.pdf', title: 'Karta', type: 'application/pdf'}],
      links: [{url: 'https://video.example/embed/7', title: 'Så byggs banan'}],
      topics: ['cykel', 'trafik', 'Trafik och gator'],
      quotes: [{speaker: 'Ulla Sandgren'}]
    })
    expect(release && plainText(release)).toBe(
      'Kommunen köper 120 cyklar.\n\nDe ska stå vid stationen.\n\n– Vi har väntat länge, säger Ulla Sandgren, kommunalråd i Sjövik.'
    )
  })

  it('gives each language version, with one story for all', () => {
    const english = {
      id: 4712,
      language: 'en',
      title: 'More bicycles in Sjövik',
      leadtext: '<p>120 bicycles.</p>',
      body: '<p>They will be at the station.</p>',
      url: 'https://via.example/en/4712'
    }
    const told = readVia(
      JSON.stringify({
        releases: [
          {...record, versions: [english]},
          {...record, id: 4800, title: 'En annan nyhet'}
        ]
      })
    )
    expect(told?.map(({origin, story, language, headline}) => [origin, story, language, headline])).toEqual([
      ['4711', '4711', 'sv', 'Fler cyklar till Sjövik'],
      ['4712', '4711', 'en', 'More bicycles in Sjövik'],
      ['4800', undefined, 'sv', 'En annan nyhet']
    ])
    expect(told?.[1]).toMatchObject({
      organisation: 'Sjöviks kommun',
      published: '2024-03-05T08:30:00Z',
      address: 'https://via.example/en/4712'
    })
  })

  it('joins versions that only point to one another', () => {
    const danish = {...record, id: 4712, language: 'da', versions: [{id: 4711, language: 'sv'}]}
    const told = readVia(JSON.stringify([{...record, versions: [{id: 4712, language: 'da'}]}, danish]))
    expect(told?.map(({story, language}) => [story, language])).toEqual([
      ['4711', 'sv'],
      ['4711', 'da']
    ])
  })

  it('leads from paths on its site to whole addresses', async () => {
    const body =
      '<p>Kartan finns <a href="/karta">här</a>, och <a href="#not">noten</a> nedan, <a href="mailto:a@b.example">skriv</a>.</p><p><img src="bild.jpg" alt="En bild"></p>'
    const text = JSON.stringify(await parsed(JSON.stringify({...record, body, images: []})))
    for (const one of [
      'https://via.example/karta',
      'https://via.example/pressmeddelande/bild.jpg',
      '#not',
      'mailto:a@b.example'
    ]) {
      expect(text).toContain(`"${one}"`)
    }
  })

  it('takes what is missing or of another shape for absent', async () => {
    const [release] = await parsed(
      JSON.stringify({
        title: 'Bara en rubrik',
        body: '<p>Texten om stationen är kort och på svenska.</p>',
        images: 7,
        contacts: 'x',
        published: 'igår',
        boilerplate: null
      })
    )
    expect(release).toMatchObject({headline: 'Bara en rubrik', images: [], contacts: [], timing: {state: 'draft'}})
  })

  it.each([
    ['a JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}'],
    ['a list of other things', '[{"name":"x"}]'],
    ['no JSON', 'Rubrik\n\nText'],
    ['nothing', '']
  ])('is not %s', (_, text) => {
    expect(readVia(text)).toBeUndefined()
  })
})

import type {Artifact} from '@budstikke/core'
import {expect, test} from 'vitest'
import {feeds, readFeed} from './index.ts'
import type {FeedMessage} from './index.ts'
import {hostileFiles, hostileOthers, hostileYaml} from './testing/hostile-newsroom.ts'
import {fjordYaml, newsroomOf, source} from './testing/newsroom.ts'
import {tagsIn} from './testing/tags.ts'
import {namesIn} from './testing/well-formed.ts'

// To the second: moments.ts has the thousandths.
const thatSecond = (second: string): unknown =>
  expect.toSatisfy((date: unknown) => date instanceof Date && date.toISOString().startsWith(second.replace('Z', '.')))

const files = {
  'havn/da.md': source(
    '2026-11-01 09:00',
    'lead: Havnen åbner.\ntopics: [havn]\nimages: [{src: havn.jpg, alt: Havnen i tåge}]\nattachments: [{src: plan.pdf, title: Plan}]\n'
  ),
  'havn/sv.md': source('2026-11-01 09:00', 'topics: [havn]\n'),
  'to/da.md': source('2026-10-01'),
  'tre/da.md': source('2026-02-01'),
  'fire/da.md': source('2025-06-01', 'topics: [havn]\n'),
  'fem/da.md': source('2024-06-01', 'corrections: [{at: 2026-11-10 10:00, note: Tallet er 5.}]\n'),
  'hemmelig/da.md': source('2026-12-24 09:00', '', 'Klausuleret nyhed.'),
  'vaek/da.md': source(
    '2026-09-01',
    'withdrawn: {at: 2026-09-02 08:00, reason: Sendt ved en fejl.}\n',
    'Fortrydelig tekst.'
  )
}

function textOf(artifacts: readonly Artifact[], path: string): string {
  const found = artifacts.find((artifact) => artifact.path === path)
  if (typeof found?.content !== 'string')
    throw new TypeError(`Unexpected lack of ${path} among ${artifacts.map((one) => one.path).join(', ')}`)
  return found.content
}

test('three formats over all, per language and per topic, archives by year, and a list of them', async () => {
  const paths = feeds(await newsroomOf(files)).map(({path}) => path)
  const folders = [
    '',
    '2026/',
    '2025/',
    '2024/',
    'da/',
    'da/2026/',
    'da/2025/',
    'da/2024/',
    'sv/',
    'da/topics/havn/',
    'sv/topics/havn/'
  ]
  const all = folders.flatMap((folder) => ['rss.xml', 'atom.xml', 'feed.json'].map((file) => folder + file))
  expect(paths.toSorted()).toEqual([...all, 'opml.xml', 'feed.css'].toSorted())
})

test('every document is well-formed, and reads as what it was', async () => {
  const documents = feeds(await newsroomOf(files))
  const texts = documents
    .filter(({path}) => !['opml.xml', 'feed.css'].includes(path))
    .map(({content}) => String(content))
  for (const text of texts.filter((one) => one.startsWith('<'))) expect(namesIn(text)).not.toEqual([])
  expect(texts.map((text) => readFeed(text)?.items.length)).not.toContain(0)
})

test('a live feed holds what changed last: an old release too, if it was corrected', async () => {
  const feed = readFeed(textOf(feeds(await newsroomOf(files)), 'da/rss.xml'))
  expect(feed?.items.map(({title}) => title)).toEqual(['Nyt 2026-11-01 09:00', 'Nyt 2024-06-01'])
  expect(feed?.items[1]?.content).toContain('Tallet er 5.')
  expect(feed?.items[1]).toMatchObject({
    date: thatSecond('2026-11-10T09:00:00Z'),
    published: new Date('2024-05-31T22:00:00Z')
  })
})

test('archives lead from the newest to the oldest and back, and are closed when their year is over', async () => {
  const artifacts = feeds(await newsroomOf(files))
  const at = (path: string) => readFeed(textOf(artifacts, path))?.options.history
  const link = (path: string) => ({rss: `https://fjord.example/da/${path}rss.xml`})
  expect(at('da/rss.xml')).toEqual({previous: link('2026/')})
  expect(at('da/2026/rss.xml')).toEqual({current: link(''), previous: link('2025/')})
  expect(at('da/2025/rss.xml')).toEqual({closed: true, current: link(''), previous: link('2024/'), next: link('2026/')})
  expect(at('da/2024/rss.xml')).toEqual({closed: true, current: link(''), next: link('2025/')})
  expect(readFeed(textOf(artifacts, 'da/feed.json'))?.options.history?.previous).toEqual({
    json: 'https://fjord.example/da/2026/feed.json'
  })
})

test('live feed and archives together hold every release', async () => {
  const newsroom = await newsroomOf(files)
  const artifacts = feeds(newsroom)
  const ids = ['rss.xml', '2026/rss.xml', '2025/rss.xml', '2024/rss.xml'].flatMap(
    (path) => readFeed(textOf(artifacts, path))?.items.map(({id}) => id) ?? []
  )
  expect(new Set(ids)).toEqual(new Set(newsroom.entries.map(({release}) => release.id)))
})

test('an item says what the release says', async () => {
  const artifacts = feeds(await newsroomOf(files))
  const item = readFeed(textOf(artifacts, 'da/atom.xml'))?.items[0]
  expect(item).toMatchObject({
    id: 'tag:fjord.example,2024:releases/havn/da',
    title: 'Nyt 2026-11-01 09:00',
    link: 'https://fjord.example/da/havn/',
    language: 'da',
    published: thatSecond('2026-11-01T08:00:00Z'),
    summary: 'Havnen åbner.',
    author: [{name: 'Fjordhjælpen'}],
    category: [{name: 'Havnen', term: 'havn', scheme: 'https://fjord.example/da/topics/'}, {term: 'release'}],
    pictures: [{url: 'https://fjord.example/media/havn/havn.jpg', type: 'image/jpeg', alt: 'Havnen i tåge'}],
    enclosures: [{url: 'https://fjord.example/media/havn/plan.pdf', title: 'Plan', type: 'application/pdf'}],
    translations: [{language: 'sv', url: 'https://fjord.example/sv/havn/'}]
  })
})

test('the feed over all languages is in none, its items are each in their own', async () => {
  const feed = readFeed(textOf(feeds(await newsroomOf(files)), '2026/rss.xml'))
  expect(feed?.options.language).toBeUndefined()
  expect(feed?.items.map(({language}) => language)).toContain('sv')
})

test('a topic whose id is a word has its feed under the slug of it', async () => {
  const topics = fjordYaml.replace('havn: {da: Havnen, sv: Hamnen}', 'Ældre: {da: Ældre, sv: Äldre}')
  const paths = feeds(await newsroomOf({'x/da.md': source('2026-01-01', 'topics: [Ældre]\n')}, topics)).map(
    ({path}) => path
  )
  expect(paths).toContain('da/topics/aeldre/rss.xml')
})

test('kinds that people subscribe to have a feed where they occur, in the words of each language', async () => {
  const artifacts = feeds(
    await newsroomOf({
      'x/da.md': source('2026-01-01', 'kind: opinion\n'),
      'x/sv.md': source('2026-01-01', 'kind: opinion\n'),
      'y/da.md': source('2026-02-01', 'kind: regulatory\n'),
      'z/da.md': source('2026-03-01', 'kind: notice\n'),
      'w/da.md': source('2026-03-02')
    })
  )
  expect(artifacts.map(({path}) => path).filter((path) => /kinds.*rss/u.test(path))).toEqual([
    'da/kinds/opinion/rss.xml',
    'sv/kinds/opinion/rss.xml',
    'da/kinds/regulatory/rss.xml'
  ])
  const feed = readFeed(textOf(artifacts, 'sv/kinds/opinion/rss.xml'))
  expect(feed?.options).toMatchObject({
    title: 'Fjordhjälpen: Debattartiklar',
    translations: [{language: 'da', rss: 'https://fjord.example/da/kinds/opinion/rss.xml'}]
  })
  expect(textOf(artifacts, 'opml.xml')).toContain('xmlUrl="https://fjord.example/da/kinds/regulatory/rss.xml"')
})

const quoting = (...speakers: readonly string[]) =>
  `quotes: [${speakers.map((speaker) => `{text: Havnen er vores, speaker: ${speaker}}`).join(', ')}]\n`

test.each([
  ['{newest: 2}', []],
  ['{speakers: all}', ['da/speakers/aase-holm', 'sv/speakers/aase-holm', 'da/speakers/bo-ek']],
  ['{speakers: [åse  holm, Ingen Her]}', ['da/speakers/aase-holm', 'sv/speakers/aase-holm']]
])('whoever is quoted has a feed if the newsroom asks: %s', async (settings, expected) => {
  const artifacts = feeds(
    await newsroomOf(
      {
        'x/da.md': source('2026-01-01', quoting('Åse Holm', 'Bo Ek')),
        'x/sv.md': source('2026-01-01', quoting('Åse Holm')),
        'y/da.md': source('2026-02-01')
      },
      fjordYaml.replace(/feeds: .*/u, `feeds: ${settings}`)
    )
  )
  const paths = artifacts.map(({path}) => path).filter((path) => /speakers.*rss/u.test(path))
  expect(paths).toEqual(expected.map((folder) => `${folder}/rss.xml`))
  if (expected.length === 0) return
  const feed = readFeed(textOf(artifacts, 'sv/speakers/aase-holm/rss.xml'))
  expect(feed?.options.title?.toLowerCase()).toMatch(/^fjordhjälpen: med citat av åse +holm$/u)
  expect(readFeed(textOf(artifacts, 'da/speakers/aase-holm/rss.xml'))?.items).toHaveLength(1)
})

test('every feed names the stylesheet from where it is; the newsroom may name its own', async () => {
  const own = feeds(await newsroomOf(files))
  expect(textOf(own, 'rss.xml')).toContain('<?xml-stylesheet href="feed.css" type="text/css"?>')
  expect(textOf(own, 'da/topics/havn/atom.xml')).toContain('href="../../../feed.css"')
  expect(textOf(own, 'da/2025/rss.xml')).toContain('href="../../feed.css"')
  const other = feeds(await newsroomOf(files, fjordYaml.replace('newest: 2', 'stylesheet: /stil.css')))
  expect(textOf(other, 'da/rss.xml')).toContain('<?xml-stylesheet href="/stil.css" type="text/css"?>')
})

test('what is known of files beats what is written of them', async () => {
  const facts = {length: 4321, width: 640, height: 480}
  const artifacts = feeds(
    await newsroomOf({
      'havn/da.md': source(
        '2026-11-01 09:00',
        'images: [{src: min båd.jpg, alt: Båd}]\nattachments: [{src: plan.pdf, title: Plan, size: 7}]\n'
      )
    }),
    {files: (url) => (url.endsWith('.pdf') ? {length: 99} : url.includes('/min%20b%C3%A5d.jpg') ? facts : undefined)}
  )
  const [item] = readFeed(textOf(artifacts, 'da/rss.xml'))?.items ?? []
  expect(item?.pictures).toMatchObject([facts])
  expect(item?.enclosures).toMatchObject([{length: 99}])
})

test('words in another language keep their language, in Markdown and in HTML', async () => {
  const body = [
    'Hun sagde <span lang="sv">”det är vår hamn”</span> og smilede.',
    '<blockquote lang="en"><p>The harbour is ours.</p></blockquote>',
    '<p>Og <q lang="fi">satama on meidän</q>.</p>',
    '<div lang="en">',
    'A *passage* of Markdown.',
    '</div>'
  ].join('\n\n')
  const artifacts = feeds(await newsroomOf({'x/da.md': source('2026-01-01', '', body)}))
  for (const path of ['da/rss.xml', 'da/atom.xml', 'da/feed.json']) {
    const content = readFeed(textOf(artifacts, path))?.items[0]?.content
    expect(content).toContain('<span lang="sv">”det är vår hamn”</span>')
    expect(content).toMatch(/<blockquote lang="en">\s*<p>The harbour is ours\.<\/p>\s*<\/blockquote>/u)
    expect(content).toContain('<q lang="fi">satama on meidän</q>')
    expect(content).toMatch(/<div lang="en">\s*<p>A <em>passage<\/em> of Markdown\.<\/p>\s*<\/div>/u)
  }
})

test('feeds know their sisters in other languages, and the hub', async () => {
  const feed = readFeed(textOf(feeds(await newsroomOf(files)), 'da/topics/havn/rss.xml'))
  expect(feed?.options.translations).toEqual([{language: 'sv', rss: 'https://fjord.example/sv/topics/havn/rss.xml'}])
  expect(feed?.options.hubs).toEqual(['https://hub.example/'])
})

test('nothing shows before its hour, nothing after it was withdrawn', async () => {
  const everything = feeds(await newsroomOf(files))
    .map(({content}) => String(content))
    .join('\n')
  expect(everything).not.toMatch(/hemmelig|Klausuleret|Fortrydelig/u)
  expect(everything).toContain(
    '<p><strong>Trukket tilbage onsdag den 2. september 2026 kl. 8.00:</strong> Sendt ved en fejl.</p>'
  )
  expect(everything).toContain('ref="tag:fjord.example,2024:releases/vaek/da"')
})

test('the same newsroom gives the same bytes', async () => {
  expect(feeds(await newsroomOf(files))).toEqual(feeds(await newsroomOf(files)))
})

test('a newsroom of hostile texts gives well-formed feeds with nothing in them that was not meant', async () => {
  const newsroom = await newsroomOf({...hostileFiles, ...hostileOthers}, hostileYaml)
  // Core takes the files full of controls for no text, and says so; all others have come.
  const releases = Object.keys({...hostileFiles, ...hostileOthers}).length
  expect(newsroom.entries.length).toBeGreaterThanOrEqual(releases - 3)
  const documents = feeds(newsroom)
  const withAll = `lead: x\ntopics: [x]\nkind: invitation\nimages: [{src: a.jpg, alt: x, caption: x, credit: x, rights: x}]\nattachments: [{src: a.pdf, title: x}, {src: b.pdf, title: x}]\n`
  const plain = feeds(
    await newsroomOf({
      'x/da.md': source('2026-01-01', withAll),
      'x/sv.md': source('2026-01-01', withAll),
      'y/da.md': source('2026-01-02', 'withdrawn: {at: 2026-01-03 08:00, reason: x}\n'),
      ...Object.fromEntries(
        ['2023', '2024', '2025'].map((year) => [
          `z${year}/da.md`,
          source(`${year}-01-01`, 'corrections: [{at: 2026-05-01 10:00, note: x}]\n')
        ])
      )
    })
  )
  for (const file of ['rss.xml', 'atom.xml']) {
    const meant = new Set(
      plain.filter(({path}) => path.endsWith(file)).flatMap(({content}) => namesIn(String(content)))
    )
    for (const {content} of documents.filter(({path}) => path.endsWith(file)))
      expect(namesIn(String(content)).filter((name) => !meant.has(name))).toEqual([])
  }
  const items = readFeed(textOf(documents, 'feed.json'))?.items ?? []
  expect(items).toHaveLength(50)
  for (const {content = ''} of items) {
    for (const tag of tagsIn(content)) expect(tag).not.toMatch(/^(?:script|iframe|style|svg|link)\b| on\w+/u)
    expect(content).not.toMatch(/(?:href|src)="(?!https?:|mailto:|tel:)/iu)
  }
})

test('who follows a topic is told there that a release is gone, and whose words it held is not told', async () => {
  const settings = 'topics: [havn, hemmeligt ord]\nquotes: [{text: x, speaker: Vera Holm}]\n'
  const withdrawn = 'withdrawn: {at: 2026-11-02 08:00, reason: Sendt ved en fejl.}\n'
  const documents = feeds(
    await newsroomOf(
      {
        'x/da.md': source('2026-11-01 09:00', settings + withdrawn, 'Fortrydelig tekst.'),
        'y/da.md': source('2026-10-01 09:00', 'topics: [havn]\nquotes: [{text: x, speaker: Vera Holm}]\n')
      },
      fjordYaml.replace('newest: 2', 'newest: 2, speakers: all')
    )
  )
  expect(textOf(documents, 'da/topics/havn/atom.xml')).toContain('ref="tag:fjord.example,2024:releases/x/da"')
  expect(readFeed(textOf(documents, 'da/topics/havn/rss.xml'))?.items).toHaveLength(2)
  expect(readFeed(textOf(documents, 'da/speakers/vera-holm/rss.xml'))?.items).toHaveLength(1)
  expect(documents.map(({content}) => String(content)).join('')).not.toMatch(/hemmeligt|Fortrydelig/u)
})

test('what is lost is told once', async () => {
  const told: FeedMessage[] = []
  const newsroom = await newsroomOf({
    'x/da.md': source('2026-01-01', 'attachments: [{src: plan.pdf, type: image/pdf2 x}]\n')
  })
  feeds(newsroom, {take: (message) => told.push(message)})
  expect(told.map(({ruleId, expected}) => [ruleId, expected])).toEqual([['media-type-unreal', 'application/pdf']])
})

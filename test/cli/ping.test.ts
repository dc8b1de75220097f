import {statSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {folderWith, newsroomWith, newsroomYaml, person} from './person.ts'

/** A hub on this machine that answers `status`, and the topics it was told of. */
async function hubAnswering(status: number) {
  const topics: (string | null)[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      topics.push(new URLSearchParams(body).get('hub.url'))
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return {hub: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`, topics}
}

const url = 'https://presse.fiskerneshus.example/'

describe('ping', () => {
  it('tells the hub of the feeds that changed since the build before', async () => {
    const {hub, topics} = await hubAnswering(204)
    const folder = newsroomWith({'newsroom.yaml': `${newsroomYaml}feeds: {hub: "${hub}"}\n`})
    const call = person(folder)
    await call('build', '--out', 'før', '--at', '2026-11-01')
    await call('build', '--out', 'ud')
    const {exit, out, said} = await call('ping', '--out', 'ud', '--before', 'før')
    expect([exit, said]).toEqual([0, ''])
    // Danish alone: nothing was published in Swedish.
    expect(topics.map(String).toSorted()).toEqual(
      ['atom.xml', 'da/atom.xml', 'da/feed.json', 'da/rss.xml', 'feed.json', 'rss.xml'].map((path) => url + path)
    )
    expect(out).toContain('The hub knows that 6 feeds have changed:\n')
    expect(out).toContain(`  ${url}da/rss.xml\n`)
  })
  it('tells of all where it knows no build before, and of none where nothing changed', async () => {
    const {hub, topics} = await hubAnswering(202)
    const folder = newsroomWith({'newsroom.yaml': `${newsroomYaml}feeds: {hub: "${hub}"}\n`})
    const call = person(folder, {locale: 'da'})
    await call('build', '--out', 'ud')
    const {out} = await call('ping', '--out', 'ud', '--json')
    expect(JSON.parse(out)).toMatchObject({hub, topics: topics.map((topic) => ({topic, state: 'told'}))})
    expect(topics).toContain(`${url}sv/rss.xml`)
    const {exit, out: nothing} = await call('ping', '--out', 'ud', '--before', 'ud')
    expect([exit, nothing]).toEqual([0, 'Ingen feeds er ændret, så der var ikke noget at fortælle.\n'])
  })
  it('says which feeds the hub did not take', async () => {
    const {hub} = await hubAnswering(403)
    const folder = newsroomWith({'newsroom.yaml': `${newsroomYaml}feeds: {hub: "${hub}"}\n`, 'ud/rss.xml': '<rss/>'})
    const {exit, out, said} = await person(folder, {locale: 'sv'})('ping', '--out', 'ud')
    expect([exit, out]).toEqual([2, `Hubben sade nej (403) till ${url}rss.xml\n`])
    expect(said).toContain(hub)
  })
  it('says why a hub was not reached', async () => {
    const folder = newsroomWith({
      'newsroom.yaml': `${newsroomYaml}feeds: {hub: "http://127.0.0.1:9/"}\n`,
      'ud/rss.xml': '<rss/>'
    })
    const {exit, out} = await person(folder)('ping', '--out', 'ud', '--json')
    expect(exit).toBe(2)
    expect(JSON.parse(out)).toMatchObject({topics: [{topic: `${url}rss.xml`, state: 'unreached'}]})
  })
  it('asks for a hub, a newsroom and a build where they are missing', async () => {
    const folder = newsroomWith()
    const call = person(folder)
    expect(await call('ping', '--out', 'ud')).toMatchObject({
      exit: 2,
      said: expect.stringContaining('feeds: {hub: https://…}') as string
    })
    expect(await call('ping', folderWith(), '--out', 'ud')).toMatchObject({
      exit: 2,
      said: expect.stringContaining('newsroom.yaml') as string
    })
    const other = newsroomWith({'newsroom.yaml': `${newsroomYaml}feeds: {hub: "https://hub.example/"}\n`})
    expect(await person(other)('ping', '--out', join('ikke', 'her'))).toMatchObject({
      exit: 2,
      said: expect.stringContaining(join('ikke', 'her')) as string
    })
    expect(await person(other)('ping')).toMatchObject({exit: 2, said: expect.stringContaining('--out') as string})
  })
})

describe('build', () => {
  it('dates feeds by their newest item, whenever it is called', async () => {
    const folder = newsroomWith()
    await person(folder)('build', '--out', 'ud')
    for (const path of ['rss.xml', 'da/atom.xml', 'da/feed.json', 'da/events.ics'])
      expect(statSync(join(folder, 'ud', path)).mtime.toISOString()).toBe('2026-11-02T08:00:00.000Z')
  })
})

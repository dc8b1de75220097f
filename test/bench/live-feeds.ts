import {collect, idOfStory, instant, must, publicAt, type PublicNewsroom} from '@budstikke/core'
import {plannedFeeds} from '@budstikke/rss'
import {parseArgs} from 'node:util'
import {builtAt} from './archive.ts'
import {parsedArchive} from './archive-newsroom.ts'
import {median} from './race.ts'

// How long it takes to write the live feeds of a newsroom (everything, languages, topics, in three formats; each the
// newest 50 with the whole text), where its releases are known: it must hang on those 50 and not on how many there are.
// Numbers of releases behind it; prints a table.

const {positionals} = parseArgs({allowPositionals: true})
const counts = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000]
const rounds = 9

// So many are parsed; a longer archive tells them again, as other releases.
const {settings, sources} = await parsedArchive(200)

/** A newsroom of `count` releases of which nothing has been asked yet. */
function newsroomOf(count: number): PublicNewsroom {
  const all = Array.from({length: count}, (_, index) => {
    const {release} = must(sources[index % sources.length])
    const story = `${index}`
    const body = {...release.body, children: [...release.body.children]}
    return {release: {...release, body, id: idOfStory(settings.authority, story, release.language)}, story}
  })
  return publicAt(collect(settings, all).newsroom, must(instant(builtAt)))
}

/** Milliseconds of the processor for every live feed, from the newsroom to the last byte. */
function millisecondsOf(newsroom: PublicNewsroom): number {
  const before = process.cpuUsage()
  let made = 0
  for (const feed of plannedFeeds(newsroom)) {
    if (/(?:^|\/)\d{4}\//u.test(feed.path)) continue
    feed.make()
    made++
  }
  const {user, system} = process.cpuUsage(before)
  if (made < 40) throw new Error(`Unexpected number of feeds ${made}, expected those of six topics`)
  return (user + system) / 1000
}

const times = new Map(counts.map((count) => [count, [] as number[]]))
// The first is for the compiler.
for (let round = -2; round < rounds; round++)
  for (const count of counts) {
    const time = millisecondsOf(newsroomOf(count))
    if (round >= 0) times.get(count)?.push(time)
  }
const [first = 0] = [...times.values()].map(median)
const rows = [...times].map(([count, all]) => [
  count.toLocaleString('en'),
  median(all).toFixed(0),
  (median(all) / first).toFixed(2)
])
const head = ['releases', 'of the processor, ms', 'times the first']
process.stdout.write([head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join(''))

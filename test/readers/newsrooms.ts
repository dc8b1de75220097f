import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {
  collect,
  instant,
  must,
  parseRelease,
  publicAt,
  type PublicNewsroom,
  readNewsroomSettings,
  slug
} from '../../packages/core/src/index.ts'
import {feeds} from '../../packages/rss/src/index.ts'
import {hostileFiles, hostileOthers, hostileYaml} from '../../packages/rss/src/testing/hostile-newsroom.ts'
import {newsroomOf} from '../../packages/rss/src/testing/newsroom.ts'
import {example, newsroomIn} from '../examples/newsroom.ts'

// Writes the feeds of the newsrooms that the W3C's validator is asked about, each in a folder of its own below the one
// that the call names, and prints a line for each: its folder and its address.
const [out = '.'] = process.argv.slice(2)
const now = must(instant('2026-11-21T12:00:00Z'))
const seeds = fileURLToPath(new URL('../../../shared/corpus/seeds/', import.meta.url))

const plainYaml =
  'organisation: Socialnyt\nurl: https://socialnyt.example\nsince: 2026\nzone: Europe/Copenhagen\nlanguages: [da, sv]\n'

/** A folder of texts as they came, each a release that is brought in one after the other. */
async function textsIn(folder: string): Promise<PublicNewsroom> {
  const settings = must(readNewsroomSettings(plainYaml).settings)
  const {zone, authority} = settings
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const sources = await Promise.all(
    names.map(async (path, index) => {
      const story = path.replace(/\.txt$/u, '')
      const added = must(instant(`2026-11-20T12:0${index % 10}:00Z`))
      const surroundings = {slug: must(slug(story)), zone, authority, name: `releases/${story}`}
      const value = readFileSync(join(folder, path))
      const {release} = await parseRelease(new VFile({path, value}), surroundings)
      const {timing} = release
      // What bears no date is public since it was brought in.
      const brought = {state: 'published', added, corrections: []} as const
      return {story, release: timing.state === 'draft' ? {...release, timing: brought} : release}
    })
  )
  return publicAt(collect(settings, sources).newsroom, now)
}

const newsrooms: Readonly<Record<string, () => Promise<PublicNewsroom>>> = {
  velfaerd: async () => publicAt((await newsroomIn(example('velfaerd'))).newsroom, now),
  empty: () => newsroomOf({}),
  hostile: () => newsroomOf({...hostileFiles, ...hostileOthers}, hostileYaml),
  ...(existsSync(seeds) ? {seeds: () => textsIn(seeds)} : {})
}

for (const [name, newsroom] of Object.entries(newsrooms)) {
  const open = await newsroom()
  for (const {path, content} of feeds(open)) {
    const file = join(out, name, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  process.stdout.write(`${name} ${open.settings.url}\n`)
}

import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {
  type Artifact,
  collect,
  type Instant,
  must,
  type Newsroom,
  type Parsed,
  parseRelease,
  publicAt,
  readNewsroomSettings,
  slugOfStory,
  storyOf
} from '@budstikke/core'
import {calendars, companions, feeds} from '@budstikke/rss'
import {VFile} from 'vfile'

/** The folder of an example. */
export function example(name: string): string {
  return fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url))
}

/** Every file below a folder, in order, by its path there. */
function filesIn(folder: string): string[] {
  const walk = (at: string): string[] =>
    readdirSync(at).flatMap((name) =>
      statSync(join(at, name)).isDirectory() ? walk(join(at, name)) : [join(at, name)]
    )
  return walk(folder)
    .map((path) => relative(folder, path))
    .toSorted((a, b) => (a < b ? -1 : 1))
}

/** A newsroom on disk, read as the command line reads it. */
export async function newsroomIn(
  folder: string
): Promise<{readonly newsroom: Newsroom; readonly parsed: readonly Parsed[]}> {
  const settings = must(readNewsroomSettings(readFileSync(join(folder, 'newsroom.yaml'), 'utf8')).settings)
  const releases = join(folder, 'releases')
  const parsed: Parsed[] = []
  const sources = []
  for (const path of filesIn(releases).filter(
    (name) => /\.(?:md|txt|html|docx|eml)$/u.test(name) && !name.includes('original/')
  )) {
    const {story, language} = storyOf(path)
    const one = await parseRelease(new VFile({path, value: readFileSync(join(releases, path))}), {
      authority: settings.authority,
      zone: settings.zone,
      name: `releases/${story}/${language ?? settings.languages[0]}`,
      slug: must(slugOfStory(story)),
      ...(language === undefined ? {} : {language})
    })
    parsed.push(one)
    sources.push({release: one.release, story})
  }
  return {newsroom: collect(settings, sources).newsroom, parsed}
}

/** All that is made of a newsroom for the public at one moment. */
export function outputs(newsroom: Newsroom, now: Instant): readonly Artifact[] {
  const open = publicAt(newsroom, now)
  return [...feeds(open), ...companions(open), ...calendars(open)]
}

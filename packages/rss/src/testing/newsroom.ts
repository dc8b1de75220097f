import {collect, instant, must, parseRelease, publicAt, readNewsroomSettings, slug, storyOf} from '@budstikke/core'
import type {Newsroom, PublicNewsroom} from '@budstikke/core'
import {VFile} from 'vfile'

/** What a newsroom in two languages says of itself. */
export const fjordYaml = `organisation: {da: Fjordhjælpen, sv: Fjordhjälpen}
url: https://fjord.example/
since: 2024
zone: Europe/Copenhagen
languages: [da, sv]
topics:
  havn: {da: Havnen, sv: Hamnen}
feeds: {newest: 2, hub: https://hub.example/}
`

/** The newsroom of `files`, by path below `releases/`, as anybody may see it on 21 November 2026. */
export async function newsroomOf(
  files: Readonly<Record<string, string>>,
  settingsText = fjordYaml
): Promise<PublicNewsroom> {
  return publicAt(await everythingOf(files, settingsText), must(instant('2026-11-21T12:00:00Z')))
}

/** The same before the gate. */
export async function everythingOf(
  files: Readonly<Record<string, string>>,
  settingsText = fjordYaml
): Promise<Newsroom> {
  const {settings} = readNewsroomSettings(settingsText)
  const sources = await Promise.all(
    Object.entries(files).map(async ([path, value]) => {
      const {story, language} = storyOf(path)
      const {zone, authority} = must(settings)
      const surroundings = {
        slug: must(slug(story)),
        zone,
        authority,
        name: `releases/${path.replace(/\.md$/u, '')}`,
        organisation: 'Fjordhjælpen',
        ...(language === undefined ? {} : {named: language})
      }
      return {story, release: (await parseRelease(new VFile({path, value}), surroundings)).release}
    })
  )
  return collect(must(settings), sources).newsroom
}

/** A release that was published on `published`, with `more` settings. */
export function source(published: string, more = '', body = 'Brødtekst.'): string {
  return `---\nheadline: Nyt ${published}\npublished: ${published}\n${more}---\n${body}\n`
}

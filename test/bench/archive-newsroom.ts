import {
  collect,
  idOfStory,
  instant,
  must,
  parseRelease,
  publicAt,
  type PublicNewsroom,
  readNewsroomSettings,
  type Release,
  storyOf
} from '@budstikke/core'
import {VFile} from 'vfile'
import {archive, builtAt} from './archive.ts'
import {manuscript, pathOf, settings as yaml} from './newsroom-folder.ts'

/** The first `count` releases of the archive, read and understood without a disk, and the settings of their newsroom. */
export async function parsedArchive(count: number) {
  const settings = must(readNewsroomSettings(yaml('race')).settings)
  const sources: {readonly release: Release; readonly story: string}[] = []
  for (const archived of archive(count)) {
    const file = new VFile({path: pathOf(archived), value: manuscript(archived)})
    const {story, language} = storyOf(file.path)
    const {release} = await parseRelease(file, {
      zone: settings.zone,
      authority: settings.authority,
      name: story,
      ...(language === undefined ? {} : {language, named: language})
    })
    sources.push({release: {...release, id: idOfStory(settings.authority, story, release.language)}, story})
  }
  return {settings, sources}
}

/** The same as anybody may see them. */
export async function archiveNewsroom(count: number): Promise<PublicNewsroom> {
  const {settings, sources} = await parsedArchive(count)
  return publicAt(collect(settings, sources).newsroom, must(instant(builtAt)))
}

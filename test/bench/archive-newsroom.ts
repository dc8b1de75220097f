import {
  collect,
  idOfStory,
  instant,
  must,
  parseRelease,
  publicAt,
  type PublicNewsroom,
  readNewsroomSettings,
  storyOf
} from '@budstikke/core'
import {VFile} from 'vfile'
import {archive, builtAt} from './archive.ts'
import {manuscript, pathOf, settings as yaml} from './newsroom-folder.ts'

/** The first `count` releases of the archive as anybody may see them, without a disk. */
export async function archiveNewsroom(count: number): Promise<PublicNewsroom> {
  const settings = must(readNewsroomSettings(yaml('race')).settings)
  const sources = []
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
  return publicAt(collect(settings, sources).newsroom, must(instant(builtAt)))
}

import {
  collect,
  idOfStory,
  instant,
  must,
  type NewsroomSettings,
  parseRelease,
  publicAt,
  type PublicNewsroom,
  readNewsroomSettings,
  storyOf
} from '@budstikke/core'
import {VFile} from 'vfile'

/** Settings of a made-up newsroom. */
const settings: NewsroomSettings = must(
  readNewsroomSettings(`organisation: Havnefonden
url: https://presse.havnefonden.example/
since: 2024
zone: Europe/Copenhagen
languages: [da, sv]
topics:
  havn: {da: Havn, sv: Hamn}
`).settings
)

/** A release in Danish that has been out since the morning of 3 November 2026. */
export const danish = `---
published: 2026-11-03 09:00
topics: [havn]
---

# Havnen får en ny mole

Aarhus: Molen er 300 meter lang.
`

/** The same in Swedish. */
export const swedish = `---
published: 2026-11-03 09:00
topics: [havn]
---

# Hamnen får en ny pir

Aarhus: Piren är 300 meter lång.
`

const molesInTwoLanguages: Readonly<Record<string, string>> = {'mole/da.md': danish, 'mole/sv.md': swedish}

/** The newsroom with these releases, by their paths below \`releases\`, as anybody may see it at \`at\`. */
export async function newsroomAt(
  at: string,
  files: Readonly<Record<string, string>> = molesInTwoLanguages
): Promise<PublicNewsroom> {
  const sources = await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const {story, language} = storyOf(path)
      const {release} = await parseRelease(new VFile({path, value: text}), {
        zone: settings.zone,
        authority: settings.authority,
        name: story,
        ...(language === undefined ? {} : {language, named: language})
      })
      return {release: {...release, id: idOfStory(settings.authority, story, release.language)}, story}
    })
  )
  return publicAt(collect(settings, sources).newsroom, must(instant(at)))
}

import {type Bcp47, bcp47, idOfStory, inLanguage, instantAt, localeOf, localIn, slug} from '@budstikke/core'
import {join} from 'node:path'
import type {Call, Exit} from '../call.ts'
import {newsroomAround, newsroomIn} from '../newsroom.ts'
import {shown} from '../paths.ts'
import {styled} from '../style.ts'
import {releaseDraft} from '../templates.ts'
import {timeText} from '../times.ts'
import {diskTrouble, trouble} from '../trouble.ts'
import {wordsOf} from '../words/say.ts'

/** What `new` may be told beside the headline. */
export interface NewOptions {
  /** The newsroom's folder; the one that the person is in where it is not given. */
  readonly dir?: string
  /** The newsroom's own where none is given. */
  readonly languages: readonly string[]
}

/** Begins a release: a folder with a draft in each language. */
export async function newRelease(before: Call, headline: string, {dir, languages: named}: NewOptions): Promise<Exit> {
  const found = dir === undefined ? await newsroomAround(before, before.edge.folder) : undefined
  const {place, settings} = found ?? (await newsroomIn(before, dir))
  const call = {...before, zone: settings.zone}
  const {edge, say} = call
  const languages = named.length === 0 ? settings.languages : named.map((tag) => languageNamed(tag))
  const today = localIn(instantAt(edge.now()), settings.zone).slice(0, 10)
  const [main] = languages
  const words = slug(headline, main === undefined ? {} : localeOf(main)?.reading.slugLetters)
  if (words === undefined) throw trouble('trouble.headlineEmpty')
  const story = `${today.slice(0, 7)}-${words}`
  const folder = join(place, 'releases', story)
  const made: string[] = []
  try {
    if ((await edge.files.kind(folder)) !== undefined)
      throw trouble('trouble.releaseExists', {path: shown(edge, folder)})
    for (const language of languages) {
      const to = join(folder, `${language}.md`)
      const id = idOfStory(settings.authority, story, language)
      const organisation = inLanguage(settings.organisation, language)
      const own = await wordsOf(language)
      const printed = timeText({...call, ...own, language}, today)
      await edge.files.writeNew(to, releaseDraft(own ?? call, {id, organisation, day: {printed, iso: today}, headline}))
      made.push(shown(edge, to))
    }
  } catch (error) {
    throw diskTrouble(error, shown(edge, folder))
  }
  const style = styled(call, 'out')
  edge.terminal.out(
    `${style('bold', say('new.made'))}\n${made.map((path) => `  ${path}\n`).join('')}\n${say('new.next')}\n`
  )
  return 0
}

function languageNamed(text: string): Bcp47 {
  const tag = bcp47(text)
  if (tag === undefined || !localeOf(tag)) throw trouble('trouble.languages', {value: text})
  return tag
}

import {localeOf} from '../locales/index.ts'
import {type Authority, mintId, type ReleaseId, slug, type Slug} from '../model/identity.ts'
import {type Bcp47, bcp47} from '../model/language.ts'

/** What the path of a file in `releases/` says: which story it tells, and in which language. */
export interface StoryPath {
  /** The name that the language versions of one release share: its folder, or the file without language and ending. */
  readonly story: string
  readonly language?: Bcp47
}

/**
 * The story that a file tells, by its path below `releases/`: `2026-11-ny-socialpolitik/da.md` and
 * `2026-10-seminarium.sv.md` say story and language, `notis.md` the story alone.
 */
export function storyOf(path: string): StoryPath {
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  const stem = (parts.at(-1) ?? '').replace(/\.[^.]+$/u, '')
  const folder = parts.slice(0, -1).join('/')
  const whole = languageNamed(stem)
  if (folder !== '' && whole) return {story: folder, language: whole}
  const [, name, tag] = /^(.+)\.([A-Za-z-]{2,12})$/u.exec(stem) ?? []
  const language = tag === undefined ? undefined : languageNamed(tag)
  const story = [folder, language ? name : stem].filter((part) => part !== '').join('/')
  return language ? {story, language} : {story}
}

// A file may be called `en.md` and mean English; `notis.md` is no language, though `notis` could be a tag.
function languageNamed(text: string): Bcp47 | undefined {
  // To be told that the name of a story is no tag takes as long as all else that is asked of its path.
  const tag = opensAsTag.test(text) ? bcp47(text) : undefined
  return tag && localeOf(tag) ? tag : undefined
}

// Every language of ours has two letters, three where a tag is spelt out.
const opensAsTag = /^\s*[a-z]{2,3}(?![a-z])/iu

/** The slug that a story gives to its releases: its name in Latin letters, dates kept, so that it never moves. */
export function slugOfStory(story: string): Slug | undefined {
  return slug(story.replaceAll('/', '-'))
}

/** The identity of a story's release in one language, where its settings give none: `tag:…:releases/<story>/<language>`. */
export function idOfStory(by: Authority, story: string, language: Bcp47): ReleaseId {
  return mintId(by, `releases/${story}/${language}`)
}

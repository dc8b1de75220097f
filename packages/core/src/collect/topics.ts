import {localeOf} from '../locales/index.ts'
import {slug, type Slug} from '../model/identity.ts'
import type {Bcp47} from '../model/language.ts'
import {inLanguage, type NewsroomSettings, type Topic} from '../model/newsroom.ts'
import type {Release} from '../model/release.ts'

/** A topic as a reader meets it: its part of an address, and its label in one language. */
export interface TopicLabel {
  readonly id: Slug
  readonly label: string
}

/**
 * The topics of a release: what its settings or its text call by id or by any language's label is the newsroom's
 * topic, under the label of the release's own language; other words are topics of their own.
 */
export function topicsOf(release: Release, settings: NewsroomSettings): TopicLabel[] {
  const topics = new Map<Slug, TopicLabel>()
  for (const word of release.topics) {
    const known = settings.topics.find((topic) => names(topic, word))
    const id = slug(known?.id ?? word, localeOf(release.language)?.reading.slugLetters)
    if (id !== undefined && !topics.has(id))
      topics.set(id, {id, label: known ? topicLabel(known, release.language) : word})
  }
  return [...topics.values()]
}

/** The label of a topic in a language. */
export function topicLabel(topic: Topic, language: Bcp47): string {
  return inLanguage(topic.labels, language)
}

function names(topic: Topic, word: string): boolean {
  const said = word.toLowerCase()
  const labels = typeof topic.labels === 'string' ? [topic.labels] : Object.values(topic.labels)
  return [topic.id, ...labels].some((name) => name.toLowerCase() === said)
}

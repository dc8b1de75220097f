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
 * How a newsroom names the topics of its releases: what their settings or their text call by id or by any language's
 * label is the newsroom's topic, under the label of the release's own language; other words are topics of their own.
 *
 * Ask for it once: an archive says the same few words all over, and each is looked at once.
 */
export function topicsFor({topics}: NewsroomSettings): (release: Release) => TopicLabel[] {
  const known = new Map<string, Topic>()
  // Where two topics share a name, the first has it.
  for (const topic of topics.toReversed()) for (const name of namesOf(topic)) known.set(name.toLowerCase(), topic)
  const named = new Map<string, TopicLabel | undefined>()
  const labelFor = (word: string, language: Bcp47): TopicLabel | undefined => {
    const key = `${language} ${word}`
    if (named.has(key)) return named.get(key)
    const topic = known.get(word.toLowerCase())
    const id = slug(topic?.id ?? word, localeOf(language)?.reading.slugLetters)
    const made = id === undefined ? undefined : {id, label: topic ? topicLabel(topic, language) : word}
    named.set(key, made)
    return made
  }
  return ({topics: words, language}) => {
    const found = new Map<Slug, TopicLabel>()
    for (const word of words) {
      const topic = labelFor(word, language)
      if (topic && !found.has(topic.id)) found.set(topic.id, topic)
    }
    return [...found.values()]
  }
}

/** The label of a topic in a language. */
export function topicLabel(topic: Topic, language: Bcp47): string {
  return inLanguage(topic.labels, language)
}

function namesOf({id, labels}: Topic): readonly string[] {
  return [id, ...(typeof labels === 'string' ? [labels] : Object.values(labels))]
}

import {getCollection} from 'astro:content'
import topics from '../topics.json'

const perPage = 50

export const languages = ['da', 'sv']

/** Every release, newest first. */
export async function releases() {
  const all = await getCollection('releases')
  return all.toSorted((a, b) => b.data.date - a.data.date || (a.id < b.id ? -1 : 1))
}

/** Every list of releases: of a language, of a topic in a language. */
export async function lists() {
  const all = await releases()
  return languages.flatMap((language) => {
    const own = all.filter(({data}) => data.language === language)
    const about = Object.entries(topics).map(([id, labels]) => ({
      folder: `${language}/topics/${id}`,
      language,
      title: labels[language],
      items: own.filter(({data}) => data.topics.includes(id))
    }))
    return [{folder: language, language, title: 'Havnens Hus', topics, items: own}, ...about]
  })
}

/** A list cut into pages. */
export function leaves(list) {
  const count = Math.max(1, Math.ceil(list.items.length / perPage))
  const at = (index) => (index === 0 ? list.folder : `${list.folder}/page/${index + 1}`)
  return Array.from({length: count}, (_, index) => ({
    ...list,
    url: at(index),
    items: list.items.slice(index * perPage, (index + 1) * perPage),
    newer: index > 0 ? at(index - 1) : undefined,
    older: index + 1 < count ? at(index + 1) : undefined
  }))
}

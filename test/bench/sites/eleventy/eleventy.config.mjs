// The newsroom as Eleventy makes it. Templates are functions: of all it can be written in, the fastest.
import {readFileSync} from 'node:fs'

const topics = JSON.parse(readFileSync(new URL('topics.json', import.meta.url), 'utf8'))
const perPage = 50
const formats = ['rss.xml', 'atom.xml', 'feed.json']

/** The releases of one language, newest first. */
function releasesIn(api, language) {
  return api
    .getFilteredByGlob(`content/${language}/*.md`)
    .toSorted((a, b) => b.date - a.date || (a.fileSlug < b.fileSlug ? -1 : 1))
}

/** A list cut into pages, each with the folder of the list and its own address. */
function leaves(folder, about, items) {
  const count = Math.max(1, Math.ceil(items.length / perPage))
  const at = (index) => (index === 0 ? folder : `${folder}page/${index + 1}/`)
  return Array.from({length: count}, (_, index) => ({
    ...about,
    folder,
    url: at(index),
    items: items.slice(index * perPage, (index + 1) * perPage),
    newer: index > 0 ? at(index - 1) : undefined,
    older: index + 1 < count ? at(index + 1) : undefined
  }))
}

/** Every list of releases: of a language, of a topic in a language. */
function lists(api) {
  return ['da', 'sv'].flatMap((language) => {
    const all = releasesIn(api, language)
    const about = Object.entries(topics).map(([id, labels]) => ({
      folder: `/${language}/topics/${id}/`,
      about: {language, title: labels[language]},
      items: all.filter(({data}) => data.topics.includes(id))
    }))
    return [{folder: `/${language}/`, about: {language, title: 'Havnens Hus', topics}, items: all}, ...about]
  })
}

// oxlint-disable-next-line import/no-default-export -- Eleventy looks for nothing else
export default function configure(eleventy) {
  eleventy.setQuietMode(true)
  eleventy.addCollection('leaves', (api) =>
    lists(api).flatMap(({folder, about, items}) => leaves(folder, about, items))
  )
  eleventy.addCollection('feeds', (api) => {
    const parts = lists(api)
    const all = [...releasesIn(api, 'da'), ...releasesIn(api, 'sv')].toSorted((a, b) => b.date - a.date)
    return [{folder: '/', items: all}, ...parts].flatMap((feed) => formats.map((file) => ({...feed, file})))
  })
  eleventy.addCollection('versions', (api) => grouped(api.getFilteredByGlob('content/*/*.md')))
}

/** The language versions of each release, by its name. */
function grouped(items) {
  const versions = {}
  for (const item of items) (versions[item.fileSlug] ??= []).push(item)
  return versions
}

export const config = {
  dir: {input: '.', includes: 'layouts', output: 'public'},
  templateFormats: ['md', '11ty.js'],
  // Releases are Markdown and nothing else: no template language looks at them first.
  markdownTemplateEngine: false
}

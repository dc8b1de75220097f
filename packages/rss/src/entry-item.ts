import {contentTree, htmlOf, inLanguage, label, localeOf, plainBody, printedTime, url} from '@budstikke/core'
import type {Instant, PublicEntry, PublicNewsroom, ReleaseId} from '@budstikke/core'
import type {Category, Enclosure} from 'feed'
import type {Picture, PressItem, Withdrawal} from './model.ts'

/** What is known of a file: its media type, how many bytes it has, and of a picture how many pixels. */
export interface FileFacts {
  readonly type?: string
  readonly length?: number
  readonly width?: number
  readonly height?: number
}

/** What is known around a release. */
export interface Surroundings {
  readonly newsroom: PublicNewsroom
  /** The page of the release with an id; `undefined` where none may be seen. */
  readonly pageOf: (id: ReleaseId) => string | undefined
  /** When something of it happened, as feeds say it. */
  readonly moment: (entry: PublicEntry, at: Instant) => Date
  readonly files: (url: string) => FileFacts | undefined
}

/**
 * A release as an item: its lead as the summary, all of it as the content (corrections on top, as core renders them),
 * its organisation as the author where it has no byline.
 *
 * A release without a day of its own has `date`, when it came into the newsroom, and no `published`.
 */
export function entryItem(entry: PublicEntry, {newsroom, pageOf, moment, files}: Surroundings): PressItem {
  const {release, permalink, since, updated, published, translations} = entry
  const {settings} = newsroom
  const {corrects} = release
  const corrected = corrects === undefined ? undefined : pageOf(corrects)
  const organisation = release.organisation ?? inLanguage(settings.organisation, release.language)
  return {
    id: release.id,
    title: release.headline,
    link: permalink,
    language: release.language,
    date: moment(entry, updated),
    ...(published === undefined ? {} : {published: moment(entry, since)}),
    ...(release.timing.state === 'withdrawn'
      ? {withdrawn: withdrawal(entry, newsroom)}
      : {summary: release.lead ?? opening(entry), content: htmlOf(contentTree(entry, settings))}),
    author: release.byline.length > 0 ? release.byline.map((name) => ({name})) : [{name: organisation}],
    category: categories(entry, newsroom),
    pictures: release.images.flatMap(({src, ...words}): readonly Picture[] => {
      const address = src === undefined ? undefined : url(src, entry.files)
      return address === undefined ? [] : [{...words, url: address, ...files(address)}]
    }),
    enclosures: release.attachments.flatMap(({src, title, type, size}): readonly Enclosure[] => {
      const address = url(src, entry.files)
      if (address === undefined) return []
      return [
        {
          url: address,
          ...(title === undefined ? {} : {title}),
          ...(type === undefined ? {} : {type}),
          ...(size === undefined ? {} : {length: size}),
          ...sizeOf(files(address))
        }
      ]
    }),
    translations: translations.map(({language, permalink: page}) => ({language, url: page})),
    ...(corrects === undefined ? {} : {corrects: {id: corrects, ...(corrected === undefined ? {} : {link: corrected})}})
  }
}

// What the file is beats what its author wrote of it.
function sizeOf(facts: FileFacts | undefined): Pick<Enclosure, 'length' | 'type'> {
  const {type, length} = facts ?? {}
  return {...(type === undefined ? {} : {type}), ...(length === undefined ? {} : {length})}
}

/** What stands in for a lead: the first paragraph, since a newsletter or a preview should not show the whole text. */
export function opening({release}: PublicEntry): string {
  const paragraph = release.body.children.find(({type}) => type === 'paragraph')
  return paragraph ? plainBody({type: 'root', children: [paragraph]}) : ''
}

/** Of a withdrawn release: when and why, and the words before it. */
export function withdrawal({release, updated}: PublicEntry, {settings}: PublicNewsroom): Withdrawal {
  const {timing, language} = release
  const at = timing.state === 'withdrawn' ? timing.at : updated
  const calendar = localeOf(language)?.reading.calendar
  const time = calendar ? printedTime(at, calendar, settings.zone) : at
  return {
    at: new Date(at),
    label: label(language, 'release.withdrawn', {time}),
    ...(timing.state === 'withdrawn' ? {reason: timing.reason} : {})
  }
}

function categories({release, topics}: PublicEntry, {settings}: PublicNewsroom): Category[] {
  const {language, kind} = release
  const about = topics.map((topic) => ({
    name: topic.label,
    term: topic.id,
    scheme: `${settings.url}${language}/topics/`
  }))
  return [
    ...about,
    {name: release.label ?? label(language, `kinds.${kind}`), term: kind, scheme: `${settings.url}kinds/`}
  ]
}

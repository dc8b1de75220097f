import {type Image, type PublicEntry, url, type Url} from '@budstikke/core'
import {h, type Html, type Inside} from '../html.ts'
import type {FileFacts, PictureVariants} from '../site-options.ts'
import {isOwn, type View} from '../view.ts'
import {fileSize} from './file-size.ts'

/** How wide a picture stands, as `sizes` of HTML wants it: the browser chooses by it which file to fetch. */
const widths = {
  top: '(min-width: 64rem) 44rem, 100vw',
  text: '(min-width: 44rem) 42rem, 100vw',
  thumb: '(min-width: 40rem) 12rem, 6rem',
  card: '(min-width: 40rem) 20rem, 100vw'
} as const

/** Where on a page a picture stands. */
export type PicturePlace = keyof typeof widths

/** A picture of the newsroom's own, as it is shown: in the best format that the browser knows, its place kept free. */
export function pictureElement(
  view: View,
  src: Url,
  alt: string,
  place: PicturePlace,
  className?: readonly string[]
): Html {
  const {options} = view.site
  const variants = options.pictures?.(src)
  const facts: Pick<FileFacts, 'width' | 'height'> = variants ?? options.files?.(src) ?? {}
  const first = place === 'top'
  const img = h('img', {
    src: view.near(variants?.src ?? src),
    alt,
    ...sized(facts),
    ...(first ? {fetchPriority: 'high'} : {loading: 'lazy'}),
    decoding: 'async',
    className
  })
  const sources = (variants?.sources ?? []).map((source) => sourceElement(view, source, place))
  return sources.length === 0 ? img : h('picture', [...sources, img])
}

function sized({width, height}: Pick<FileFacts, 'width' | 'height'>): {width?: number; height?: number} {
  return width === undefined || height === undefined ? {} : {width, height}
}

function sourceElement(view: View, {type, sizes}: PictureVariants['sources'][number], place: PicturePlace): Html {
  const srcSet = sizes.map(({src, width}) => `${view.near(src)} ${width}w`).join(', ')
  return h('source', {type, srcSet, sizes: widths[place]})
}

/** The whole address of a release's picture. */
export function addressOf(image: Image, {files}: PublicEntry): Url | undefined {
  return image.src === undefined ? undefined : url(image.src, files)
}

/**
 * A picture with its caption, who made it, on what terms, and the way to it in full size. One that lies on another host
 * is a link there: no page fetches anything from elsewhere.
 */
export function figure(view: View, entry: PublicEntry, image: Image, place: PicturePlace): Html | undefined {
  const src = addressOf(image, entry)
  if (src === undefined) return undefined
  const caption = [...captionOf(view, image), ...download(view, src)]
  return h('figure', {className: ['figure']}, [
    shown(view, src, image.alt ?? '', {place, className: ['u-photo']}),
    ...(caption.length > 0 ? [h('figcaption', caption)] : [])
  ])
}

/** The picture where it is ours, else a link to it, in the element of the name `around`. */
export function shown(view: View, src: Url, alt: string, {place, className, around = 'p'}: Showing): Html {
  if (isOwn(src, view.site.newsroom.settings.url)) return pictureElement(view, src, alt, place, className)
  const words = view.say('pages.release.pictureElsewhere', {host: new URL(src).hostname})
  return h(around, {className: ['elsewhere']}, [h('a', {href: src}, words), ...(alt === '' ? [] : [` (${alt})`])])
}

interface Showing {
  readonly place: PicturePlace
  readonly className?: readonly string[]
  readonly around?: 'p' | 'span'
}

/** Caption, credit and terms, each a sentence of its own. */
function captionOf(view: View, {caption, credit, rights}: Image): readonly Inside[] {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['caption', caption],
    ['credit', credit === undefined || caption?.includes(credit) ? undefined : view.say('release.credit', {credit})],
    ['rights', rights]
  ]
  return parts.flatMap(([name, words]): readonly Inside[] =>
    words === undefined ? [] : [h('span', {className: [name]}, sentence(words)), ' ']
  )
}

// Whether or not their author closed them.
function sentence(text: string): string {
  return /[.!?:…]["”»’)]?$/u.test(text) ? text : `${text}.`
}

function download(view: View, src: Url): readonly Html[] {
  const {settings} = view.site.newsroom
  if (!isOwn(src, settings.url)) return []
  const {options} = view.site
  const original = options.pictures?.(src)?.original
  const facts = original ?? options.files?.(src)
  return [
    h('a', {className: ['download'], href: view.near(original?.href ?? src), download: true}, [
      view.say('pages.release.pictureFull'),
      ...fileSize(view, facts)
    ])
  ]
}

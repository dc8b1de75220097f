import type {Enclosure} from 'feed'
import {withoutGaps} from './fair-fields.ts'
import type {Picture} from './model.ts'
import {child, childrenOf, textIn} from './read-xml.ts'
import type {XmlNode} from './read-xml.ts'

/** The names that `readMedia` takes. */
export const mediaNames = ['media:content', 'media:group', 'media:thumbnail'] as const

/**
 * The Media RSS of an item: of a group, which holds one thing in several sizes, the first picture; a thumbnail only
 * where there is no other picture.
 */
export function readMedia(node: XmlNode): {
  readonly pictures: readonly Picture[]
  readonly files: readonly Enclosure[]
} {
  const groups = childrenOf(node, 'media:group').map((group) => childrenOf(group, 'media:content').slice(0, 1))
  const contents = [...childrenOf(node, 'media:content'), ...groups.flat()].filter(({attributes}) => attributes['url'])
  const pictures = contents.filter(isPicture).map(pictureOf)
  const thumbnails = childrenOf(node, 'media:thumbnail')
    .slice(0, 1)
    .filter(({attributes}) => attributes['url'])
  return {
    pictures: pictures.length > 0 ? pictures : thumbnails.map(pictureOf),
    files: contents
      .filter((content) => !isPicture(content))
      .map((content) => enclosureOf(content, 'fileSize', textIn(content, 'media:title')))
  }
}

function isPicture({attributes}: XmlNode): boolean {
  return (
    attributes['medium'] === 'image' ||
    (attributes['medium'] === undefined && /^image\//iu.test(attributes['type'] ?? 'image/'))
  )
}

function pictureOf(node: XmlNode): Picture {
  const {attributes} = node
  return withoutGaps({
    url: attributes['url'] ?? '',
    type: attributes['type'],
    alt: textIn(node, 'media:description'),
    caption: textIn(node, 'media:title'),
    credit: textIn(node, 'media:credit'),
    rights: child(node, 'media:copyright')?.text,
    width: numberIn(attributes['width']),
    height: numberIn(attributes['height']),
    length: numberIn(attributes['fileSize'])
  })
}

/** An element that names a file by `url` or `href`. */
export function enclosureOf({attributes}: XmlNode, size: 'length' | 'fileSize', title: string | undefined): Enclosure {
  return withoutGaps({
    url: attributes['url'] ?? attributes['href'] ?? '',
    type: attributes['type'],
    length: numberIn(attributes[size]),
    title,
    duration: numberIn(attributes['duration'])
  })
}

/** A whole number above nought, as feeds write sizes. */
export function numberIn(text: string | undefined): number | undefined {
  const number = Number(text ?? Number.NaN)
  return Number.isFinite(number) && number > 0 ? number : undefined
}

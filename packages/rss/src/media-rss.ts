import type {FairFile, FairMedium, FairPicture} from './fair-media.ts'
import {mediumOf} from './media-type.ts'
import {element, lines, wordsElement} from './xml.ts'
import type {Xml} from './xml.ts'

const says = {
  title: wordsElement('media:title', {type: 'plain'}),
  description: wordsElement('media:description', {type: 'plain'}),
  credit: wordsElement('media:credit', {role: 'photographer', scheme: 'urn:ebu'}),
  copyright: wordsElement('media:copyright')
}

/**
 * Pictures and further files as Media RSS 1.5.1: the words beneath a picture are its title, what one sees its
 * description. No `media:group`: it is for renditions of one thing, and an error around a single one.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function mediaElements(files: readonly FairFile[], pictures: readonly FairPicture[]): readonly Xml[] {
  return [
    ...pictures.map((picture) => contentElement(picture, 'image', pictureWords(picture))),
    ...files.map((file) => contentElement(file, mediumOf(file.type) ?? 'document', [says.title(file.title)]))
  ]
}

function contentElement(
  file: FairMedium & Partial<FairFile> & Partial<FairPicture>,
  medium: string,
  words: readonly (Xml | undefined)[]
): Xml {
  const attributes = {
    url: file.url,
    fileSize: file.length?.toString(),
    type: file.type,
    medium,
    duration: file.duration?.toString(),
    height: file.height?.toString(),
    width: file.width?.toString()
  }
  return element('media:content', attributes, lines(words))
}

function pictureWords({caption, alt, credit, rights}: FairPicture): readonly (Xml | undefined)[] {
  return [says.title(caption), says.description(alt), says.credit(credit), says.copyright(rights)]
}

import {type Image, type PublicEntry, url, type Url} from '@budstikke/core'
import type {Site} from '../page-facts.ts'
import type {FileFacts} from '../site-options.ts'
import type {JsonObject} from './json.ts'

/** A picture of a release that is on the newsroom's own host, and what is known of its file. */
export interface ReleasePicture extends Image {
  /** Whole: the picture in full size. */
  readonly href: Url
  readonly facts: FileFacts
}

/** The pictures of a release that are files of the newsroom's; others are not ours to say anything of. */
export function picturesOf({release, files}: PublicEntry, {newsroom, options}: Site): readonly ReleasePicture[] {
  return release.images.flatMap((image): readonly ReleasePicture[] => {
    const href = image.src === undefined ? undefined : url(image.src, files)
    if (href === undefined || !href.startsWith(newsroom.settings.url)) return []
    const original = options.pictures?.(href)?.original
    return [{...image, href: original?.href ?? href, facts: original ?? options.files?.(href) ?? {}}]
  })
}

/**
 * A picture with who made it and on what terms, as search engines show it. The terms are words on the release's page, and
 * a licence must be an address: that page is the address.
 *
 * @see schema.org/ImageObject; developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function imageObject({href, alt, caption, credit, rights, facts}: ReleasePicture, page: Url): JsonObject {
  return {
    '@type': 'ImageObject',
    contentUrl: href,
    encodingFormat: facts.type,
    contentSize: facts.size === undefined ? undefined : `${facts.size} B`,
    width: facts.width,
    height: facts.height,
    caption,
    description: alt,
    creditText: credit,
    creator: credit === undefined ? undefined : {'@type': 'Person', name: credit},
    copyrightNotice: rights ?? credit,
    ...(rights === undefined
      ? {}
      : {license: page, acquireLicensePage: page, usageInfo: {'@type': 'CreativeWork', url: page, text: rights}})
  }
}

import {type Bcp47, inLanguage, type Image, type PublicNewsroom, url, type Url} from '@budstikke/core'

/** What the releases that show a picture say of it, each in its language, the newsroom's main one first. */
export interface PictureTold {
  /** The release that shows it first. */
  readonly page: Url
  readonly said: readonly (Image & {readonly language: Bcp47; readonly sender: string})[]
}

/** What is said of each picture that releases show, by its path below the built folder. */
export function picturesTold({settings, entries}: PublicNewsroom): ReadonlyMap<string, PictureTold> {
  const rank = (language: Bcp47) => settings.languages.findIndex((one) => one === language)
  const told = new Map<string, PictureTold>()
  for (const {release, files, permalink} of entries.toSorted(
    (one, other) => rank(one.release.language) - rank(other.release.language)
  )) {
    for (const image of release.images) {
      const path = image.src === undefined ? undefined : pathOf(url(image.src, files), settings.url)
      if (path === undefined) continue
      const {language} = release
      const sender = release.organisation ?? inLanguage(settings.organisation, language)
      const before = told.get(path)
      told.set(path, {page: before?.page ?? permalink, said: [...(before?.said ?? []), {...image, language, sender}]})
    }
  }
  return told
}

/** The path below the built folder of an address below `root`; `undefined` for other addresses. */
export function pathOf(address: Url | undefined, root: Url): string | undefined {
  if (address === undefined || !address.startsWith(root)) return undefined
  try {
    return decodeURIComponent(address.slice(root.length).replace(/[?#].*$/su, ''))
  } catch {
    return undefined
  }
}

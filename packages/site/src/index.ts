export {framed, framedFrom, pageAt, pages, plannedPages, plannedReleases, streamPages} from './pages.ts'
export {pagesMove} from './pages-move.ts'
export {strippedFrom} from './own/clean.ts'
export {isPart, partNames} from './own/part-names.ts'
export type {
  FeedLink,
  FileFacts,
  FramedPage,
  Moved,
  OwnParts,
  PictureSource,
  PictureVariants,
  SharePicture,
  SiteOptions
} from './site-options.ts'

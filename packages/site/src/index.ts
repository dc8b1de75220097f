export {framed, type FramedPage, pageAt, pages} from './pages.ts'
export {isPart, partNames} from './own/part-names.ts'
export type {
  FeedLink,
  FileFacts,
  Moved,
  OwnParts,
  PictureSource,
  PictureVariants,
  SharePicture,
  SiteOptions
} from './site-options.ts'

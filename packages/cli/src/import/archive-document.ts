/** One release of an archive, as a document that holds no other. */
export interface ArchiveDocument {
  readonly document: string
  /** The archive ends in the middle of this release, or the release is larger than any: nothing can follow it. */
  readonly cut?: true
}

/** How many characters a release has at most, with pictures in its text; a book is smaller. */
export const largestRelease = 16 * 1024 * 1024

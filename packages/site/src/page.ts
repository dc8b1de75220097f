import type {Html} from './html.ts'
import type {PageFacts} from './page-facts.ts'
import type {Site} from './page-facts.ts'

/** A page before its frame is put around it. */
export interface Page {
  readonly facts: PageFacts
  /** Makes what stands in its `main`: only the pages that are asked for are made. */
  main(): readonly Html[]
  /** All that the page is made of, as a word (`pageFrom`); looks at no release's text. */
  from(): string
  /** The script that it needs beside everybody's, from the newsroom's root. */
  readonly script?: string
}

/**
 * A sort of page: all of its pages in a newsroom, one after the other. Where the file of one is all that is asked for, a
 * sort that has thousands may pass over the others.
 */
export type PageType = (site: Site, only?: string) => Iterable<Page>

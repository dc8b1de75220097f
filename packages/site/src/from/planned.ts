import type {Artifact, PlannedFile} from '@budstikke/core'
import {fileOf} from '../addresses.ts'
import {documentOf} from '../frame/document.ts'
import type {Page} from '../page.ts'
import type {PageFacts} from '../page-facts.ts'
import {frameFrom} from './frame.ts'
import {wordFor} from './word.ts'

/** A page as a file that can be made. */
export function plannedPage(page: Page): PlannedFile {
  const {facts, script} = page
  return {
    path: fileOf(facts.path),
    from: wordFor(frameFrom(facts.site), factsFrom(facts), script, page.from()),
    make: () => documentOf(page)
  }
}

/** What a page says of itself, and the feeds that it belongs to. */
function factsFrom(facts: PageFacts): readonly unknown[] {
  const {page, language, path, title, description, alternates, indexed, picture, site} = facts
  return [page, language, path, title, description, alternates, indexed, picture, site.options.feeds?.(path)]
}

/** A file that is made as cheaply as it is asked about: it is made of what it says. */
export function plannedAsMade(made: Artifact): PlannedFile {
  return {path: made.path, from: wordFor(made.type, String(made.content)), make: () => made}
}

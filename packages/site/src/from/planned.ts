import type {Artifact, PlannedFile} from '@budstikke/core'
import {fileOf} from '../addresses.ts'
import {documentOf} from '../frame/document.ts'
import type {Page} from '../page.ts'
import {wordFor} from './word.ts'

/** A page as a file that can be made. */
export function plannedPage(page: Page): PlannedFile {
  return plannedFile(
    fileOf(page.facts.path),
    () => page.from(),
    () => documentOf(page)
  )
}

/** A file that is made as cheaply as it is asked about: it is made of what it says. */
export function plannedAsMade(made: Artifact): PlannedFile {
  return plannedFile(
    made.path,
    () => wordFor(made.type, String(made.content)),
    () => made
  )
}

/** A file that can be made; `from` is asked for only where somebody wants to know. */
export function plannedFile(path: string, from: () => string, make: () => Artifact): PlannedFile {
  return {
    path,
    get from() {
      return from()
    },
    make
  }
}

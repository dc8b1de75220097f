import type {Artifact, PlannedFile} from '@budstikke/core'
import {fileOf} from '../addresses.ts'
import {documentOf} from '../frame/document.ts'
import type {Page} from '../page.ts'
import {wordFor} from './word.ts'

/** A page as a file that can be made. */
export function plannedPage(page: Page): PlannedFile {
  return {path: fileOf(page.facts.path), from: page.from(), make: () => documentOf(page)}
}

/** A file that is made as cheaply as it is asked about: it is made of what it says. */
export function plannedAsMade(made: Artifact): PlannedFile {
  return {path: made.path, from: wordFor(made.type, String(made.content)), make: () => made}
}

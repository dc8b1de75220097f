import type {Artifact, PlannedFile} from '@budstikke/core'
import {fileOf} from '../addresses.ts'
import {documentOf} from '../frame/document.ts'
import type {Page} from '../page.ts'
import {wordFor} from './word.ts'

/** A page as a file that can be made. */
export function plannedPage(page: Page): PlannedFile {
  return new PagePlan(page)
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
  return new LazyPlan(path, from, make)
}

class PagePlan implements PlannedFile {
  readonly path: string
  readonly #page: Page

  constructor(page: Page) {
    this.path = fileOf(page.facts.path)
    this.#page = page
  }

  get from(): string {
    return this.#page.from()
  }

  make(): Artifact {
    return documentOf(this.#page)
  }
}

// Of classes, since an archive has tens of thousands: what has a getter of its own has a table of its own for V8.
class LazyPlan implements PlannedFile {
  readonly path: string
  readonly make: () => Artifact
  readonly #from: () => string

  constructor(path: string, from: () => string, make: () => Artifact) {
    this.path = path
    this.make = make
    this.#from = from
  }

  get from(): string {
    return this.#from()
  }
}

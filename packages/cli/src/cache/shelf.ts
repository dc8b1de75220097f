import type {OpenFile} from '../edge/files.ts'
import {Bodies} from './bodies.ts'
import {firstPlaces, type FreshReading, keptMessages} from './kept.ts'

/** Where the bodies of readings are put, in a file of their own: each thread that reads has one. */
export class Shelf {
  readonly name: string
  readonly bodies: Bodies

  constructor(name: string, file: OpenFile) {
    this.name = name
    this.bodies = new Bodies(file)
  }

  /** Puts away the body and the evidence, and answers all else with where they lie, as a line of JSON. */
  put({release: {body, ...release}, evidence, file, named, gist}: FreshReading): string {
    const lies = {
      body: this.bodies.add(JSON.stringify(body)),
      evidence: this.bodies.add(JSON.stringify(firstPlaces(evidence)))
    }
    return JSON.stringify({release, named, gist, messages: keptMessages(file), ...lies})
  }
}

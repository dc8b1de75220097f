import {join} from 'node:path'
import type {Call} from '../call.ts'
import {codeOf, type OpenFile} from '../edge/files.ts'
import {Bodies} from './bodies.ts'
import {firstPlaces, type FreshReading, type Kept, keptMessages} from './kept.ts'

/** Where the bodies of readings are put, in a file of their own: each thread that reads has one. */
export class Shelf {
  readonly name: string
  readonly bodies: Bodies

  constructor(name: string, file: OpenFile) {
    this.name = name
    this.bodies = new Bodies(file)
  }

  /** Puts away the body, the evidence and all else, and answers where the last lies, as JSON. */
  put({release: {body, ...release}, evidence, file, named, gist}: FreshReading): string {
    const kept: Kept = {
      ...{release, named, gist, messages: keptMessages(file)},
      body: this.bodies.add(JSON.stringify(body)),
      evidence: this.bodies.add(JSON.stringify(firstPlaces(evidence)))
    }
    return this.putKept(kept)
  }

  /** Puts away what is kept of a reading whose body and evidence lie here, and answers where it lies. */
  putKept(kept: Kept): string {
    return JSON.stringify(this.bodies.add(JSON.stringify(kept)))
  }
}

/** A shelf among the `readings`; `undefined` where nothing can be written there. */
export function shelfIn({edge}: Call, readings: string): Shelf | undefined {
  const name = `bodies-${edge.unique()}`
  try {
    return new Shelf(name, edge.files.open(join(readings, name), 'w+'))
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}

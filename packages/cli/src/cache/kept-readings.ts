import type {Release} from '@budstikke/core'
import type {HeldItem, WrittenItem} from '@budstikke/rss'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import {Bodies, type Lies, Spoilt} from './bodies.ts'
import {closed, digest as wordFor, grainMilliseconds} from './cache.ts'
import {allLines, indexHead, indexParts, isWhole, keyOf} from './index-file.ts'
import {
  type FreshReading,
  keptIn,
  KeptReading,
  liesIn,
  type Reading,
  type RememberBody,
  remarksIn,
  type StoryRemarks,
  type Texts,
  textsOf
} from './kept.ts'
import {itemIn, putItem} from './kept-item.ts'
import {latest} from './latest.ts'
import {laterAt, laterBytes, laterLines} from './later.ts'
import type {Line} from './line.ts'
import {isKeepable, type Lying, type Readings} from './readings.ts'
import {shown} from '../paths.ts'
import {diskTrouble} from '../trouble.ts'
import {Shelf} from './shelf.ts'
import {tidyBodies} from './tidy-bodies.ts'

/** Where less than one of so many lines is another, those are written and not the index. */
const fewOf = 8

/** When so many files of bodies have come together they are made one. */
export const manyFiles = 64

/** The readings of a newsroom as they lie in the folder `home`. */
export class KeptReadings implements Readings {
  readonly #call: Call
  readonly #home: string
  readonly #head: string
  readonly #began: number
  readonly #bodies = new Map<string, Bodies>()
  readonly #texts = new Map<string, Texts>()
  /** Every line that was kept, by path. */
  #known = new Map<string, readonly Line[]>()
  #abouts = new Map<string, Line>()
  /** The lines that this run asked for. */
  readonly #used = new Map<string, Line>()
  readonly #usedAbouts = new Map<string, Line>()
  /** What was written of releases, by their ids. */
  readonly #items = new Map<string, Line>()
  readonly #ids = new Set<string>()
  /** The word of the index, and how many lines it has. */
  #index: {readonly word: string; readonly lines: number} | undefined
  /** By their keys, the lines that are other than in the index. */
  readonly #others = new Map<string, Line>()
  #changed = false
  #shelf: Shelf | undefined
  #canWrite = true
  readonly #loadedBody = latest<Release['body']>(256)

  constructor(call: Call, home: string, head: string) {
    this.#call = call
    this.#home = home
    this.#head = head
    this.#began = call.edge.now()
  }

  async load(): Promise<void> {
    const {files} = this.#call.edge
    try {
      await files.makeFolder(this.#home)
    } catch (error) {
      this.#doWithout(error)
    }
    const bytes = await files.read(this.#indexPath).catch(() => undefined)
    if (bytes === undefined) return
    const at = (offset: number, length: number) => bytes.subarray(offset, offset + length)
    const found = indexHead(at, this.#head)
    if (found?.blocks.every((block) => isWhole(at, block)) !== true) return
    const later = await laterLines(files, this.#home, found.word)
    try {
      for (const name of new Set([...found.names, ...later.flatMap(({home}) => (home === '' ? [] : [home]))]))
        this.#bodies.set(name, new Bodies(files.open(join(this.#home, name), 'r')))
    } catch {
      // A file of bodies is gone: everything is read again.
      this.close()
      return
    }
    let lines = 0
    for (const line of allLines(at, found)) {
      this.#take(line)
      lines += 1
    }
    this.#index = {word: found.word, lines}
    for (const line of later) {
      this.#take(line)
      this.#others.set(keyOf(line), line)
    }
  }

  #take(line: Line): void {
    const {sort, name} = line
    if (sort === 'about') this.#abouts.set(name, line)
    else if (sort === 'item') this.#items.set(name, line)
    else if (sort === 'release') {
      const before = this.#known.get(name) ?? []
      this.#known.set(name, [...before.filter(({digest}) => digest !== line.digest), line])
    }
  }

  digestOf({path, stamp}: Lying): string | undefined {
    return stamp && this.#known.get(path)?.find((line) => line.stamp === stamp.word)?.digest
  }

  knows({path}: Pick<Lying, 'path'>): boolean {
    return this.#known.has(path)
  }

  of(file: Lying, digest: string): Reading | undefined {
    const line = this.#known.get(file.path)?.find((one) => one.digest === digest)
    if (line === undefined) return undefined
    this.#use(file, line)
    return this.#reading(file, line)
  }

  keep(file: Lying, digest: string, fresh: FreshReading): Reading {
    const shelf = isKeepable(file) ? this.#ownShelf() : undefined
    if (shelf === undefined) return {...fresh, digest}
    return this.keepLine(
      file,
      digest,
      shelf.name,
      this.#said(() => shelf.put(fresh))
    )
  }

  // A folder that was made on a disk which may be read alone by now shows it only to who opens a file there.
  place(): {readonly name: string; readonly path: string} | undefined {
    return this.#ownShelf() && this.#newPlace()
  }

  #newPlace(): {readonly name: string; readonly path: string} {
    const name = `bodies-${this.#call.edge.unique()}`
    return {name, path: join(this.#home, name)}
  }

  keepLine(file: Lying, digest: string, name: string, json: string): Reading {
    this.#openBodies(name)
    const line = {sort: 'release', name: file.path, digest, stamp: '', home: name, json} as const
    this.#use(file, line)
    return this.#reading(file, line)
  }

  line(path: string, digest: string): {readonly home: string; readonly json: string} | undefined {
    const line = this.#used.get(path)
    return line?.digest === digest ? {home: line.home, json: line.json} : undefined
  }

  #openBodies(name: string): void {
    if (this.#bodies.has(name)) return
    this.#bodies.set(name, new Bodies(this.#call.edge.files.open(join(this.#home, name), 'r')))
  }

  about(story: string, from: string): StoryRemarks | undefined {
    const line = this.#abouts.get(story)
    return line?.digest === from ? remarksIn(line.json) : undefined
  }

  keepAbout(story: string, from: string, remarks: StoryRemarks): void {
    const known = this.#abouts.get(story)
    const line: Line =
      known?.digest === from
        ? known
        : {sort: 'about', name: story, digest: from, stamp: '', home: '', json: JSON.stringify(remarks)}
    this.#usedAbouts.set(story, line)
    if (line !== known) this.#change(line)
  }

  keepRemarks(story: string, from: string, json: string): void {
    const line = {sort: 'about', name: story, digest: from, stamp: '', home: '', json} as const
    this.#abouts.set(story, line)
    this.#change(line)
  }

  item(id: string, from: string, make: () => WrittenItem): HeldItem {
    const word = wordFor(from)
    const known = this.#items.get(id)
    if (known?.digest === word) return itemIn(known.json, (lies) => this.#at(known.home).bytesAt(lies))
    const made = make()
    const shelf = this.#ownShelf()
    if (shelf)
      this.keepItem(
        id,
        word,
        shelf.name,
        this.#said(() => putItem(shelf.bodies, made))
      )
    return made
  }

  itemWord(id: string): string | undefined {
    return this.#items.get(id)?.digest
  }

  keepItem(id: string, word: string, name: string, json: string): void {
    this.#openBodies(name)
    const line = {sort: 'item', name: id, digest: word, stamp: '', home: name, json} as const
    this.#items.set(id, line)
    this.#change(line)
  }

  // The stamp is written down anew, since a file that was only touched need not be read the next time.
  #use({path, stamp}: Lying, line: Line): void {
    const sure = stamp !== undefined && stamp.changed < this.#began - grainMilliseconds
    const used = {...line, stamp: sure ? stamp.word : ''}
    if (used.stamp !== line.stamp || !this.#known.get(path)?.includes(line)) this.#change(used)
    this.#used.set(path, used)
  }

  #change(line: Line): void {
    // Where too many are another, all are written.
    if (this.#index && this.#others.size * fewOf < this.#index.lines) this.#others.set(keyOf(line), line)
    this.#changed = true
  }

  #reading({shown: path}: Lying, {digest, home, json}: Line): Reading {
    const kept = keptIn(this.#at(home).at(liesIn(json)))
    this.#ids.add(kept.release.id)
    return new KeptReading(path, kept, digest, this.#textsIn(home))
  }

  #textsIn(home: string): Texts {
    const remember: RememberBody = ([from], load) => this.#loadedBody(`${home} ${from}`, load)
    const texts = this.#texts.get(home) ?? textsOf((lies) => this.#at(home).at(lies), remember)
    this.#texts.set(home, texts)
    return texts
  }

  #at(name: string): Bodies {
    const bodies = this.#bodies.get(name)
    if (bodies === undefined) throw new Spoilt()
    return bodies
  }

  // Undefined where nothing can be written: a newsroom may be there to be read alone.
  #ownShelf(): Shelf | undefined {
    if (this.#shelf || !this.#canWrite) return this.#shelf
    const place = this.#newPlace()
    try {
      this.#shelf = new Shelf(place.name, this.#call.edge.files.open(place.path, 'w+'))
      this.#bodies.set(place.name, this.#shelf.bodies)
    } catch (error) {
      this.#doWithout(error)
    }
    return this.#shelf
  }

  // Where nothing can be kept a build takes longer, and what is wrong with the disk is said when it writes what it built.
  #doWithout(error: unknown): void {
    if (codeOf(error) === undefined) throw error
    this.#canWrite = false
  }

  #said<Value>(write: () => Value): Value {
    try {
      return write()
    } catch (error) {
      throw diskTrouble(error, shown(this.#call.edge, this.#home))
    }
  }

  async save(): Promise<void> {
    if (!this.#canWrite || !this.#changed) return
    const isMany = this.#bodies.size > manyFiles
    const index = isMany ? undefined : this.#index
    if (isMany) this.#gather()
    this.#said(() => {
      for (const bodies of this.#bodies.values()) bodies.flush()
    })
    try {
      if (index && this.#others.size * fewOf < index.lines) await this.#saveOthers(index.word)
      else await this.#saveAll(isMany)
    } catch (error) {
      if (closed.has(codeOf(error) ?? '')) return
      throw diskTrouble(error, shown(this.#call.edge, this.#home))
    }
    this.#changed = false
  }

  async #saveOthers(word: string): Promise<void> {
    await this.#call.edge.files.replace(laterAt(this.#home), laterBytes(word, [...this.#others.values()]))
  }

  async #saveAll(isMany: boolean): Promise<void> {
    const unused = isMany ? [] : this.#unused()
    const items = [...this.#items].filter(([id]) => this.#ids.has(id)).map(([, line]) => line)
    const lines = [...this.#used.values(), ...unused, ...items, ...this.#usedAbouts.values()]
    const names = new Set([...this.#used.values(), ...unused, ...items].map(({home}) => home))
    const {word, parts} = indexParts(this.#head, [...names], lines)
    await this.#call.edge.files.replace(this.#indexPath, parts)
    this.#index = {word, lines: lines.length}
    this.#others.clear()
    // What this run writes into is named by the next index.
    const named = new Set([...names, ...(this.#shelf ? [this.#shelf.name] : [])])
    await tidyBodies(this.#call.edge, this.#home, {named, ours: new Set(this.#bodies.keys())})
  }

  // What another branch wrote is kept too, but not more than what is used.
  #unused(): readonly Line[] {
    const unused = [...this.#known].flatMap(([path, lines]) =>
      lines.filter(({digest}) => this.#used.get(path)?.digest !== digest)
    )
    return unused.slice(0, this.#used.size)
  }

  /** Everything that is used moves into one file. */
  #gather(): void {
    const shelf = this.#ownShelf()
    if (shelf === undefined) return
    for (const [path, line] of this.#used) {
      const {home, json} = line
      const from = this.#bodies.get(home)
      if (home === shelf.name || from === undefined) continue
      const kept = keptIn(from.at(liesIn(json)))
      const moved = (lies: Lies) => shelf.bodies.add(from.at(lies))
      this.#used.set(path, {
        ...line,
        home: shelf.name,
        json: shelf.putKept({...kept, body: moved(kept.body), evidence: moved(kept.evidence)})
      })
    }
    for (const [id, line] of this.#items) {
      const from = this.#bodies.get(line.home)
      if (line.home === shelf.name || from === undefined) continue
      const item = itemIn(line.json, (lies) => from.at(lies))
      this.#items.set(id, {...line, home: shelf.name, json: putItem(shelf.bodies, item)})
    }
  }

  close(): void {
    for (const bodies of this.#bodies.values()) bodies.close()
    this.#bodies.clear()
  }

  get #indexPath(): string {
    return join(this.#home, 'index')
  }
}

import {digest, grainMilliseconds} from '../cache/cache.ts'
import type {DiskClock} from '../edge/disk-clock.ts'
import type {Files} from '../edge/files.ts'
import {marksLength, type Marks, othersIn} from './marks.ts'

/** What a build looked at of the disk, and what it was then. */
export interface Looked {
  readonly paths: readonly string[]
  /** Of each path. */
  readonly marks: Marks
  /** What was in files and folders that had just changed, whose marks alone say too little: a digest by path. */
  readonly proofs: readonly (readonly [path: string, proof: string])[]
  /** Where paths really lead. */
  readonly reals: readonly (readonly [path: string, real: string])[]
}

/** A disk that remembers what was asked of it. */
export class Looks {
  /** The disk, to be handed to who is to be listened to. */
  readonly files: Files
  readonly #disk: Files
  readonly #sureBefore: number
  readonly #isAside: (path: string) => boolean
  #clock: DiskClock | undefined
  readonly #paths: string[] = []
  readonly #marks: number[] = []
  readonly #seen = new Set<string>()
  readonly #unsure = new Set<string>()
  readonly #proofs = new Map<string, string>()
  readonly #reals = new Map<string, string>()

  /** Listens from `began` on, in milliseconds since 1970; not to what is asked about paths that are `aside`: what a build makes itself. */
  constructor(disk: Files, began: number, isAside: (path: string) => boolean) {
    this.#disk = disk
    this.#sureBefore = began - grainMilliseconds
    this.#isAside = isAside
    this.files = this.#listening()
  }

  /**
   * Asks for the time by which the disk dates what changes around `folder`. Whatever is dated before that and is looked at from
   * now on, cannot change again and keep its date: a newsroom that was copied here and built at once would be read whole before
   * the next build.
   */
  async readClock(folder: string): Promise<void> {
    this.#clock = await this.#disk.clock(folder)
  }

  /** All of it; `undefined` where something changed so lately that nobody could say later whether it did again. */
  get looked(): Looked | undefined {
    if ([...this.#unsure].some((path) => !this.#proofs.has(path))) return undefined
    return {
      paths: this.#paths,
      marks: Float64Array.from(this.#marks),
      proofs: [...this.#proofs],
      reals: [...this.#reals]
    }
  }

  /** The stamp of a file that was looked at (`Files.stamp`); empty where it may change again and keep it. */
  stampOf(path: string): string {
    const at = this.#paths.indexOf(path) * marksLength
    const [size, changed, moved, file] = this.#marks.slice(Math.max(at, 0), at + marksLength)
    return at < 0 || this.#unsure.has(path) ? '' : `${size}-${changed}-${moved}-${file}`
  }

  #listening(): Files {
    const disk = this.#disk
    // What is asked is answered after the look: what changes in between shows as changed.
    const after =
      <Rest extends readonly unknown[], Answer>(ask: (path: string, ...rest: Rest) => Answer) =>
      (path: string, ...rest: Rest): Answer => {
        this.#look([path])
        return ask(path, ...rest)
      }
    return {
      ...disk,
      kind: after((path) => disk.kind(path)),
      read: after(async (path) => {
        const bytes = await disk.read(path)
        if (this.#unsure.has(path)) this.#proofs.set(path, digest(bytes))
        return bytes
      }),
      stream: after((path) => disk.stream(path)),
      size: after((path) => disk.size(path)),
      list: after(async (folder) => {
        const entries = await disk.list(folder)
        if (this.#unsure.has(folder)) this.#proofs.set(folder, proofOf(entries))
        return entries
      }),
      // The answer is all that is asked for: a folder's own marks change with whatever comes into it.
      real: async (path) => {
        const real = await disk.real(path)
        if (!this.#isAside(path)) this.#reals.set(path, real)
        return real
      },
      changed: after((path) => disk.changed(path)),
      stamp: after((path) => disk.stamp(path)),
      stamps: (paths) => {
        this.#look(paths)
        return disk.stamps(paths)
      }
    }
  }

  #look(paths: readonly string[]): void {
    const fresh = paths.filter((path) => !this.#seen.has(path) && !this.#isAside(path))
    if (fresh.length === 0) return
    const marks = this.#disk.marks(fresh)
    for (const [index, path] of fresh.entries()) {
      this.#seen.add(path)
      this.#paths.push(path)
      const own = marks.subarray(index * marksLength, (index + 1) * marksLength)
      this.#marks.push(...own)
      const [, changed = 0, moved = 0] = own
      const dated = Math.max(changed, moved)
      if (dated >= this.#sureBefore && !this.#isPast(path, dated)) this.#unsure.add(path)
    }
  }

  // Another disk may be of another machine, whose clock says something else.
  #isPast(path: string, dated: number): boolean {
    return this.#clock !== undefined && dated < this.#clock.now && this.#disk.disk(path) === this.#clock.disk
  }
}

/** Which of the paths that were looked at are not as they were then; `undefined` where they lead somewhere else. */
export async function othersAmong(
  disk: Files,
  {paths, marks, proofs, reals}: Looked
): Promise<readonly string[] | undefined> {
  for (const [path, real] of reals) if ((await disk.real(path)) !== real) return undefined
  const others = new Set(othersIn(disk.marks(paths), marks).map((index) => paths[index] ?? ''))
  for (const [path, proof] of proofs) {
    if (others.has(path)) continue
    const isFile = (await disk.kind(path)) === 'file'
    if ((isFile ? digest(await disk.read(path)) : proofOf(await disk.list(path))) !== proof) others.add(path)
  }
  return [...others]
}

/**
 * What was looked at, found again as it was after `moment` (milliseconds since 1970), without the proofs that were needed for
 * the last time: whatever had not just changed by then has other marks when it changes again. A newsroom that was copied here
 * and built at once would be read whole before every build.
 */
export function provenAt(looked: Looked, moment: number): Looked {
  const {paths, marks, proofs} = looked
  if (proofs.length === 0) return looked
  const places = new Map(paths.map((path, index) => [path, index * marksLength]))
  const isUnsure = (path: string) => {
    const at = places.get(path) ?? marks.length
    const [, changed = Number.NaN, moved = Number.NaN] = marks.subarray(at, at + marksLength)
    return !(Math.max(changed, moved) < moment - grainMilliseconds)
  }
  return {...looked, proofs: proofs.filter(([path]) => isUnsure(path))}
}

function proofOf(entries: Awaited<ReturnType<Files['list']>>): string {
  return digest(JSON.stringify(entries.map(({name, kind}) => [name, kind])))
}

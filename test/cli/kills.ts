import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'

/** A newsroom whose builds are killed. */
export interface Victim {
  readonly folder: string
  /** The program, up to the word `build`. */
  readonly command: readonly [string, ...string[]]
  /** The newsroom below `folder`, and the text of a release in it that is edited between builds. */
  readonly newsroom: string
  readonly edited: string
}

/** What became of one build that was killed. */
export interface Kill {
  /** Whether it came before the build was done. */
  readonly struck: boolean
  /**
   * What stood in its place right after: nothing, the old site or the new one; whole files of both, where a few were changing
   * and the rest wait beside it for the next build; or, as it never may, something else.
   */
  readonly left: 'nothing' | 'old' | 'new' | 'between' | 'broken'
  /** Whether the next build made the bytes of one that nobody disturbed. */
  readonly mended: boolean
}

/** Draws moments, the same ones for the same seed: parts of a build's time, from its start to just after its end. */
export function moments(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state / 2 ** 32) * 1.05
  }
}

/**
 * Kills a build with `SIGKILL` in every round, at the next moment of `seed`, and builds again. The newsroom has one of two
 * states by turns. Of four rounds, the first finds neither a site nor a cache, the second and the fourth find both; in the
 * third and the fourth the moment is counted from when the build began to write.
 */
export async function* kills(victim: Victim, rounds: number, seed: number): AsyncGenerator<Kill> {
  const states = [readFileSync(victim.edited, 'utf8'), `${readFileSync(victim.edited, 'utf8')}\nEn linje til.\n`]
  const write = (round: number) => writeFileSync(victim.edited, states[round % 2] ?? '')
  const out = join(victim.folder, 'out')
  const whole: (readonly string[])[] = []
  let took = 0
  for (const round of [0, 1]) {
    write(round)
    forget(victim)
    took = await built(victim, out)
    whole.push(snapshot(out))
  }
  const draw = moments(seed)
  for (let round = 0; round < rounds; round++) {
    write(round)
    if (round % 4 === 0) forget(victim)
    const [old, fresh] = [whole[(round + 1) % 2] ?? [], whole[round % 2] ?? []]
    const struck = await killed(victim, out, draw() * took, round % 4 >= 2)
    const found = existsSync(out) ? snapshot(out) : undefined
    const waits = readdirSync(victim.folder).some((name) => name.startsWith('.out.change-'))
    const left = found === undefined ? 'nothing' : leftIn(found, {old, fresh, waits})
    took = await built(victim, out)
    yield {struck, left, mended: same(snapshot(out), fresh)}
  }
}

function forget({folder, newsroom}: Victim): void {
  for (const place of [join(folder, 'out'), join(newsroom, '.budstikke'), join(folder, '.budstikke')])
    rmSync(place, {recursive: true, force: true})
}

function start({command: [program, ...told], newsroom, folder}: Victim, out: string) {
  const call = [...told, 'build', newsroom, '--out', out, '--at', '2026-01-01T00:00:00Z']
  // A group of its own, so that whatever it starts dies with it.
  return spawn(program, call, {cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], detached: true})
}

/** Builds to the end, and says how many milliseconds that took. */
async function built(victim: Victim, out: string): Promise<number> {
  const began = performance.now()
  const build = start(victim, out)
  let said = ''
  build.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(build, 'close')
  if (build.exitCode !== 0) throw new Error(`Unexpected end of a build: ${build.exitCode ?? build.signalCode}\n${said}`)
  return performance.now() - began
}

/** Begins a build and kills it after so many milliseconds; answers whether it was still at work. */
async function killed(victim: Victim, out: string, milliseconds: number, whenWriting: boolean): Promise<boolean> {
  const build = start(victim, out)
  build.stderr.resume()
  const closed = once(build, 'close')
  const isWorking = () => build.exitCode === null && build.signalCode === null
  if (whenWriting) {
    const before = new Set(readdirSync(victim.folder))
    while (isWorking() && readdirSync(victim.folder).every((name) => before.has(name) || name === 'out')) await sleep(1)
    // Writing is a small part of a build.
    await Promise.race([sleep(milliseconds / 8), closed])
  } else await Promise.race([sleep(milliseconds), closed])
  if (isWorking() && build.pid !== undefined) process.kill(-build.pid, 'SIGKILL')
  await closed
  return build.signalCode === 'SIGKILL'
}

/** Every file of a folder with its bytes in short. */
function snapshot(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${relative(folder, path)} ${createHash('sha256').update(readFileSync(path)).digest('base64url')}`)
    .toSorted()
}

function leftIn(
  found: readonly string[],
  {old, fresh, waits}: {readonly old: readonly string[]; readonly fresh: readonly string[]; readonly waits: boolean}
): Kill['left'] {
  if (same(found, fresh)) return 'new'
  if (same(found, old)) return 'old'
  const known = new Set([...old, ...fresh])
  return waits && found.every((line) => known.has(line)) ? 'between' : 'broken'
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index])
}

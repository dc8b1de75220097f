import {rememberSurer, saidAgain, type Standing, standingOf} from '../build/standing.ts'
import type {Call, Exit} from '../call.ts'

/** What `build` may be told. */
export interface BuildOptions {
  readonly dir?: string
  readonly out: string
  /** A moment, a clock reading in the newsroom's zone or a day; now where it is not given. */
  readonly at?: string
  readonly json: boolean
}

/**
 * Builds a newsroom as anybody may see it at one moment: feeds, their pages, and the pictures and files of the releases
 * in them. A release with errors is named and left out; the rest is built. Where nothing has changed, nothing is done; where
 * no more than the text of some releases has, what tells of that text; where a few came, changed or went, what shows them.
 */
export async function build(call: Call, options: BuildOptions): Promise<Exit> {
  const standing = await standingOf(call, options)
  if (standing?.others.length === 0) {
    await rememberSurer(call, options, standing)
    return saidAgain(call, options, standing.said)
  }
  const quick = standing && (await builtOnKept(call, options, standing))
  if (quick !== undefined) return quick
  const {buildNewsroom} = await import('../build/build-newsroom.ts')
  return buildNewsroom(call, options)
}

async function builtOnKept(call: Call, options: BuildOptions, standing: Standing): Promise<Exit | undefined> {
  const {onKept} = await import('../build/on-kept.ts')
  return onKept(call, options, standing, async (desk) => {
    const {retold} = await import('../build/retold.ts')
    const told = await retold(call, options, standing, desk)
    if (told !== undefined) return told
    const {replanned} = await import('../build/replanned.ts')
    return replanned(call, options, standing, desk)
  })
}

import type {Call} from '../call.ts'
import {placed, shown} from '../paths.ts'
import {diskTrouble, trouble} from '../trouble.ts'

/**
 * The secret `name`: the environment holds it, or, as `NAME_FILE`, the path of a file that its owner alone may read.
 * `undefined` where it is set nowhere. Never from the command line, which every user of a machine can list.
 */
export async function secret(call: Call, name: string): Promise<string | undefined> {
  const {environment} = call.edge
  const value = environment[name]
  if (value !== undefined && value !== '') return value
  const path = environment[`${name}_FILE`]
  return path === undefined || path === '' ? undefined : secretIn(call, placed(call.edge, path))
}

/** The secret in the file at `place`; trouble where others may read it. */
export async function secretIn(call: Call, place: string): Promise<string> {
  const path = shown(call.edge, place)
  const {text, isOpen} = await call.edge.post.readSecret(place).catch((error: unknown) => {
    throw diskTrouble(error, path)
  })
  if (isOpen) throw trouble('trouble.secretOpen', {path})
  return text
}

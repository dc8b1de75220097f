import type {Registry} from '@budstikke/newsletter'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import {shown} from '../paths.ts'
import {diskTrouble, trouble} from '../trouble.ts'
import {keysOf, storeOf} from './office.ts'
import {secret, secretIn} from './secret.ts'

/** The newsroom's readers, handed to `work`; closed afterwards. */
export async function withRegistry<Answer>(
  call: Call,
  newsroom: NewsroomFolder,
  work: (registry: Registry) => Promise<Answer>
): Promise<Answer> {
  const keys = await keysOf(call, newsroom)
  const pepper = await pepperOf(call, newsroom)
  const store = await storeOf(call, newsroom)
  try {
    return await work({store, world: call.edge.post.world, keys, pepper})
  } finally {
    await store.close()
  }
}

/**
 * What hashes the addresses of people who are not to be mailed: `BUDSTIKKE_SUPPRESSION_KEY`, else the file
 * `newsletter.suppression.key` beside the newsroom, which is made where there is none. It is never changed: with another
 * one those people are not known again.
 */
async function pepperOf(call: Call, {place}: NewsroomFolder): Promise<Uint8Array> {
  const given = await secret(call, 'BUDSTIKKE_SUPPRESSION_KEY')
  const text = given ?? (await pepperFile(call, join(place, 'newsletter.suppression.key')))
  const bytes = Buffer.from(text, 'base64url')
  if (!/^[\w-]{43,}$/u.test(text) || bytes.length < 32) throw trouble('trouble.pepper')
  return bytes
}

async function pepperFile(call: Call, place: string): Promise<string> {
  const {files, post} = call.edge
  if ((await files.kind(place)) === undefined)
    await post
      .writeSecret(place, `${Buffer.from(post.world.random(32)).toString('base64url')}\n`)
      .catch((error: unknown) => {
        // Somebody else was first; theirs counts.
        if (codeOf(error) !== 'EEXIST') throw diskTrouble(error, shown(call.edge, place))
      })
  return secretIn(call, place)
}

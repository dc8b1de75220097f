import {mailsIn, type Registry, reportsIn, settle, type Settled} from '@budstikke/newsletter'
import {join} from 'node:path'
import type {Call, Exit} from '../call.ts'
import {newsroomIn} from '../newsroom.ts'
import {placed, shown} from '../paths.ts'
import {newsletterOf} from '../post/office.ts'
import {withRegistry} from '../post/registry.ts'
import {diskTrouble, trouble} from '../trouble.ts'
import {contentOf, type ReadersOptions} from './subscribers.ts'

/**
 * Reads what came back: mailbox files (mbox), folders of mails (maildir, its `new` and `cur`), or what is piped in. The
 * mails stay where they are; read a second time, they change nothing.
 */
export async function readBounces(call: Call, paths: readonly string[], {dir, json}: ReadersOptions): Promise<Exit> {
  const newsroom = await newsroomIn(call, dir)
  newsletterOf(newsroom)
  return withRegistry<Exit>(call, newsroom, async (registry) => {
    const counts: Record<Settled, number> = {unknown: 0, passed: 0, counted: 0, suppressed: 0, withdrawn: 0}
    let mails = 0
    for (const path of paths.length === 0 ? ['-'] : paths)
      for await (const mail of mailsAt(call, path)) {
        mails += 1
        for (const settled of await settleAll(registry, mail)) counts[settled] += 1
      }
    const {say, edge} = call
    if (json) edge.terminal.out(`${JSON.stringify({mails, ...counts})}\n`)
    else {
      edge.terminal.out(`${say('readers.mails', {count: mails})}\n`)
      for (const settled of settledWords)
        if (counts[settled] > 0) edge.terminal.out(`  ${say(`readers.settled.${settled}`, {count: counts[settled]})}\n`)
    }
    return 0
  })
}

const settledWords = ['suppressed', 'counted', 'withdrawn', 'passed', 'unknown'] as const

async function settleAll(registry: Registry, mail: Uint8Array): Promise<readonly Settled[]> {
  const came: Settled[] = []
  for (const report of await reportsIn(mail)) came.push(await settle(registry, report))
  return came
}

async function* mailsAt(call: Call, path: string): AsyncGenerator<Uint8Array> {
  const place = placed(call.edge, path)
  const kind = path === '-' ? 'file' : await call.edge.files.kind(place)
  if (kind === undefined) throw trouble('trouble.fileMissing', {path})
  if (kind === 'folder') yield* mailsBelow(call, place)
  else yield* mailsIn(await contentOf(call, path))
}

async function* mailsBelow(call: Call, folder: string): AsyncGenerator<Uint8Array> {
  const {files} = call.edge
  const entries = await files.list(folder).catch((error: unknown) => {
    throw diskTrouble(error, shown(call.edge, folder))
  })
  for (const {name, kind} of entries) {
    const place = join(folder, name)
    // What is in `tmp` is not there yet.
    if (kind === 'folder' && (name === 'new' || name === 'cur')) yield* mailsBelow(call, place)
    else if (kind === 'file' && !name.startsWith('.'))
      yield await files.read(place).catch((error: unknown) => {
        throw diskTrouble(error, shown(call.edge, place))
      })
  }
}

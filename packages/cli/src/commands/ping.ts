import {changedTopics, ping, type Told} from '@budstikke/rss'
import {join} from 'node:path'
import type {Call, Exit} from '../call.ts'
import {newsroomIn} from '../newsroom.ts'
import {placed} from '../paths.ts'
import {styled} from '../style.ts'
import {diskTrouble, trouble} from '../trouble.ts'

/** What `ping` may be told. */
export interface PingCommandOptions {
  readonly dir?: string
  /** The build that has been put on the web. */
  readonly out: string
  /** The build that was there before it; without one the hub hears of every feed, and finds out itself. */
  readonly before?: string
  readonly json: boolean
}

/**
 * Tells the newsroom's hub which feeds have changed, so that subscribers have them within seconds. To be called when the
 * build is on the web: the hub fetches at once.
 */
export async function pingHub(call: Call, {dir, out, before, json}: PingCommandOptions): Promise<Exit> {
  const {settings} = await newsroomIn(call, dir)
  const {hub} = settings.feeds
  if (hub === undefined) throw trouble('trouble.hubMissing')
  const old = before === undefined ? new Map<string, Uint8Array>() : await filesBelow(call, before)
  const built = [...(await filesBelow(call, out))].map(([path, content]) => ({path, content}))
  const topics = changedTopics(built, settings.url, old)
  const told = await ping(hub, topics, call.edge)
  call.edge.terminal.out(json ? `${JSON.stringify({hub, topics: told.map(dataOf)})}\n` : textOf(call, told))
  if (told.every(({state}) => state === 'told')) return 0
  throw trouble('trouble.hubRefused', {hub})
}

async function filesBelow(call: Call, dir: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const {files} = call.edge
  const root = placed(call.edge, dir)
  if ((await files.kind(root)) !== 'folder') throw trouble('trouble.folderMissing', {path: dir})
  const found = new Map<string, Uint8Array>()
  const walk = async (folder: string): Promise<void> => {
    for (const {name, kind} of await files.list(join(root, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (kind === 'folder') await walk(path)
      // Pictures and films are no feeds, and may be large.
      else if (kind === 'file' && /\.(?:xml|json)$/u.test(name)) found.set(path, await files.read(join(root, path)))
    }
  }
  await walk('').catch((error: unknown) => {
    throw diskTrouble(error, dir)
  })
  return found
}

function textOf(call: Call, told: readonly Told[]): string {
  const {say} = call
  if (told.length === 0) return `${say('ping.nothing')}\n`
  const style = styled(call, 'out')
  const done = told.filter(({state}) => state === 'told')
  const lines = done.length === 0 ? [] : [style('bold', say('ping.told', {count: done.length}))]
  for (const one of told) {
    if (one.state === 'told') lines.push(`  ${one.topic}`)
    else if (one.state === 'refused') lines.push(say('ping.refused', {topic: one.topic, status: one.status}))
    else lines.push(say('ping.unreached', {topic: one.topic, message: messageOf(one.cause)}))
  }
  return `${lines.join('\n')}\n`
}

function dataOf(told: Told): object {
  return told.state === 'unreached' ? {...told, cause: messageOf(told.cause)} : told
}

// What `fetch` says of a network is two words; the reason is in its cause.
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message
}

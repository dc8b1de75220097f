import type {Key, KeyRing, Store, Transport} from '@budstikke/newsletter'
import {StoreTooNew} from '@budstikke/newsletter'
import type {NewsletterSettings} from '@budstikke/core'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import type {SmtpServer} from '../edge/smtp.ts'
import type {StorePlace} from '../edge/stores.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import {shown} from '../paths.ts'
import {diskTrouble, trouble} from '../trouble.ts'
import {secret, secretIn} from './secret.ts'
import {dkimKeyOf, signing} from './signing.ts'

/** The newsletter's settings; trouble where the newsroom has none. */
export function newsletterOf({settings}: NewsroomFolder): NewsletterSettings {
  if (settings.newsletter === undefined) throw trouble('trouble.newsletterMissing')
  return settings.newsletter
}

/** Where the newsroom's store is: `DATABASE_URL`, else a file in its folder. */
export async function storePlaceOf(call: Call, newsroom: NewsroomFolder): Promise<StorePlace> {
  const url = await secret(call, 'DATABASE_URL')
  return url === undefined ? fileOf(newsroom) : serverAt(url)
}

/** The file that holds the store where no database does. */
export function fileOf(newsroom: NewsroomFolder): StorePlace & {readonly engine: 'sqlite'} {
  return {engine: 'sqlite', path: join(newsroom.place, newsletterOf(newsroom).store ?? 'newsletter.db')}
}

function serverAt(url: string): StorePlace {
  // Its words would repeat the password.
  if (!/^postgres(?:ql)?:\/\//u.test(url)) throw trouble('trouble.databaseUrl')
  return {engine: 'postgres', url}
}

/** The newsroom's store, brought up to date. Whoever opens it closes it. */
export async function storeOf(call: Call, newsroom: NewsroomFolder): Promise<Store> {
  return storeAt(call, await storePlaceOf(call, newsroom))
}

/** The store at `place`; trouble in words where it cannot be opened. */
export async function storeAt(call: Call, place: StorePlace): Promise<Store> {
  try {
    return await call.edge.post.openStore(place)
  } catch (error) {
    if (error instanceof StoreTooNew) throw trouble('trouble.storeTooNew')
    if (place.engine === 'postgres') throw trouble('trouble.storeAway', {message: messageOf(error)})
    throw diskTrouble(error, shown(call.edge, place.path))
  }
}

/**
 * The keys that sign links and Message-IDs: `BUDSTIKKE_KEYS`, else the file `newsletter.key` beside the newsroom, which is
 * made where there is none. A line a key, `1:` and 32 bytes in base64url; the first signs.
 */
export async function keysOf(call: Call, newsroom: NewsroomFolder): Promise<KeyRing> {
  const text = (await secret(call, 'BUDSTIKKE_KEYS')) ?? (await keyFile(call, join(newsroom.place, 'newsletter.key')))
  const keys = text
    .split(/[\s,]+/u)
    .filter((line) => line !== '')
    .map(keyIn)
  const [first, ...others] = keys
  if (first === undefined || keys.includes(undefined)) throw trouble('trouble.keys')
  return [first, ...others.filter((key) => key !== undefined)]
}

async function keyFile(call: Call, place: string): Promise<string> {
  const {files, post} = call.edge
  if ((await files.kind(place)) === undefined) {
    const made = `1:${Buffer.from(post.world.random(32)).toString('base64url')}`
    try {
      await post.writeSecret(place, `${made}\n`)
    } catch (error) {
      // Somebody else was first; theirs counts.
      if (codeOf(error) !== 'EEXIST') throw diskTrouble(error, shown(call.edge, place))
    }
  }
  return secretIn(call, place)
}

function keyIn(line: string): Key | undefined {
  const [, id = '', secretText = ''] = /^(\d{1,3}):([\w-]{43,})$/u.exec(line) ?? []
  const bytes = Buffer.from(secretText, 'base64url')
  return id === '' || Number(id) > 255 || bytes.length < 32 ? undefined : {id: Number(id), secret: bytes}
}

/**
 * The mail server: `SMTP_URL`, `smtps://name:password@host:465` (encrypted from the first byte) or `smtp://…:587`
 * (STARTTLS, and not without it; `?tls=opportunistic` or `?tls=none` for a relay on the same machine). What goes out is
 * signed here where there is a key for it (`dkimKeyOf`); usually the relay signs.
 */
export async function transportOf(call: Call): Promise<Transport> {
  const url = await secret(call, 'SMTP_URL')
  if (url === undefined) throw trouble('trouble.smtpMissing')
  const [server, key] = [serverIn(url), await dkimKeyOf(call)]
  const transport = await call.edge.post.smtp(server)
  return key === undefined ? transport : signing(transport, [key])
}

/** The mail server that `SMTP_URL` names; `undefined` where it names none. */
export async function smtpServerOf(call: Call): Promise<SmtpServer | undefined> {
  const url = await secret(call, 'SMTP_URL')
  return url === undefined ? undefined : serverIn(url)
}

function serverIn(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^smtps?:$/u.test(url.protocol) || url.hostname === '') throw trouble('trouble.smtpUrl')
  const security = url.protocol === 'smtps:' ? 'tls' : securityIn(url.searchParams.get('tls'))
  return {
    host: url.hostname.replaceAll(/^\[|\]$/gu, ''),
    port: Number(url.port) || (security === 'tls' ? 465 : 587),
    security,
    ...(url.username === '' ? {} : {user: decodeURIComponent(url.username), password: decodeURIComponent(url.password)})
  }
}

function securityIn(word: string | null): SmtpServer['security'] {
  if (word === null || word === 'required') return 'starttls'
  if (word === 'opportunistic' || word === 'none') return word
  throw trouble('trouble.smtpUrl')
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return messageOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

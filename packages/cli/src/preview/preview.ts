import {serve} from '@budstikke/rss'
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import type {Watched, Written} from '../edge/watched.ts'
import {explainPage} from '../explain/page.ts'
import {sourceShown} from '../explain/shown-source.ts'
import {type Own, ownFolder, ownIn} from '../own.ts'
import {isWithin, placed} from '../paths.ts'
import {timeText} from '../times.ts'
import {Trouble} from '../trouble.ts'
import {type Desk, deskOf, type Sheet} from './desk.ts'
import {changes, deskPage} from './desk-page.ts'
import {indexAt} from './in-order.ts'
import {mailPage, mailPolicy} from './mail-page.ts'
import {readerPage} from './reader-page.ts'
import {newsroomRemarks, remarksOn} from './remarked.ts'
import {rewritten} from './rewritten.ts'
import {deskScript} from './script.ts'
import {rowFor, type Shown, shownOf} from './shown.ts'
import {type SiteFiles, siteFiles} from './site-files.ts'
import {deskStyle, readerStyle} from './style.ts'
import {own, type View, viewNamed} from './views.ts'

/** A newsroom that can be looked at while it is written. */
export interface Preview {
  /** What is said to a browser; to none but one on this machine. */
  readonly answer: (request: Request) => Promise<Response>
  /** Reads what has changed, at the paths that were written where they are known, and tells every open page. */
  readonly refresh: (written?: Written) => Promise<void>
  /** What has to be watched for changes. */
  readonly watched: Watched
}

/** All that hangs on one reading of the newsroom. */
interface Reading {
  readonly desk: Desk
  readonly shown: Shown
  readonly ownParts: Own
  readonly files: SiteFiles
}

/** The preview of the newsroom in `dir`. */
export async function previewOf(call: Call, dir: string): Promise<Preview> {
  let reading = await readingOf(await deskOf(call, dir))
  const listeners = new Set<(told: string) => void>()
  let last: Promise<void> = Promise.resolve()
  const readAgain = async (written: Written | undefined) => {
    const before = reading
    const desk = await deskOf(call, dir, before.desk, written)
    reading = await readingOf(desk, before, written).catch((error: unknown) => {
      if (!(error instanceof Trouble)) throw error
      return {...before, desk: {...desk, trouble: error.said(desk.call)}}
    })
    // Of what was written much is on no list: a picture, a file that the organisation brings.
    if (written === undefined && isSame(before, reading)) return
    const told = desk.call.say('preview.updated', {time: clockText(desk)})
    for (const tell of listeners) tell(told)
  }
  return {
    watched: {
      folder: reading.desk.newsroom.place,
      // Nothing else reaches a page, least of all a build that is written beside.
      concerns: (path) => /^(?:newsroom\.yaml|(?:releases|site)(?:\/.*)?)$/su.test(path)
    },
    refresh: (written) => {
      // One after the other, so that an old reading never comes out behind a new one; one that failed stops none.
      const next = last.then(() => readAgain(written))
      last = next.catch(() => undefined)
      return next
    },
    answer: async (request) => {
      const address = new URL(request.url)
      if (!isHere(address)) return new Response('', {status: 403})
      if (address.pathname === changes) return changesAnswer(listeners)
      if (address.pathname.startsWith(own)) return ownAnswer(reading, address)
      return served(reading, request, address)
    }
  }
}

async function readingOf(desk: Desk, before?: Reading, written?: Written): Promise<Reading> {
  const shown = (before && rewritten(before.shown, desk)) ?? shownOf(desk)
  const {place, settings} = desk.newsroom
  const isKept = before?.desk.newsroom === desk.newsroom && !touches(written, join(place, ownFolder))
  const ownParts = isKept ? before.ownParts : await ownIn(desk.call, place, settings)
  return {desk, shown, ownParts, files: siteFiles(shown, ownParts)}
}

function isSame({desk, files}: Reading, {desk: now, files: other}: Reading): boolean {
  return (
    desk.newsroom === now.newsroom &&
    desk.trouble === now.trouble &&
    files.look === other.look &&
    desk.sheets.length === now.sheets.length &&
    desk.sheets.every((sheet, index) => sheet === now.sheets[index])
  )
}

// Where nobody knows what was written, anything may have been.
function touches(written: Written | undefined, folder: string): boolean {
  return written === undefined || [...written].some((path) => isWithin(path, folder) || isWithin(folder, path))
}

// A page elsewhere may lead its name to this machine; drafts are for whoever asked for this one by its own name.
function isHere({hostname}: URL): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]'
}

function changesAnswer(listeners: Set<(told: string) => void>): Response {
  const encoder = new TextEncoder()
  let tell: ((told: string) => void) | undefined
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      tell = (told) => controller.enqueue(encoder.encode(`event: changed\ndata: ${told}\n\n`))
      listeners.add(tell)
      controller.enqueue(encoder.encode(': \n\n'))
    },
    cancel() {
      if (tell) listeners.delete(tell)
    }
  })
  return new Response(stream, {headers: {'content-type': 'text/event-stream', 'cache-control': 'no-store'}})
}

async function ownAnswer(reading: Reading, address: URL): Promise<Response> {
  const {desk, shown} = reading
  const {call} = desk
  const sheet = sheetNamed(desk, address.searchParams.get('release'))
  const entry = sheet && rowFor(shown, sheet).entry
  switch (address.pathname.slice(own.length)) {
    case '':
      return page(
        deskPage(
          await deskView(reading, sheet, viewNamed(address.searchParams.get('view')), address.searchParams.has('all'))
        )
      )
    case 'desk.css':
      return text(deskStyle, 'text/css')
    case 'desk.js':
      return text(deskScript, 'text/javascript')
    case 'reader.css':
      return text(readerStyle, 'text/css')
    case 'reader':
      return entry ? page(readerPage(call, shown, entry, reading.files.title(entry.release.language))) : missing()
    case 'mail':
      return entry ? text(mailPage(shown, entry), 'text/html', {'content-security-policy': mailPolicy}) : missing()
    case 'explain':
      // It brings a policy of its own, which knows its script and its style by their hashes.
      return sheet?.now ? text(explainPage(call, sheet.now, sourceShown(sheet.now)), 'text/html') : missing()
    default:
      return missing()
  }
}

// As its file knows it, which is told in every address of the desk.
function sheetNamed({call, sheets}: Desk, path: string | null): Sheet | undefined {
  const sheet = path === null ? undefined : sheets[indexAt(sheets, placed(call.edge, path))]
  return sheet?.file.path === path ? sheet : undefined
}

async function deskView(reading: Reading, sheet: Sheet | undefined, view: View, whole: boolean) {
  const {desk, shown} = reading
  const frame = frameOf(reading, sheet, view)
  return {
    desk,
    shown,
    view,
    whole,
    ...(sheet === undefined ? {} : {sheet}),
    ...(frame === undefined ? {} : {frame}),
    remarks: sheet === undefined ? newsroomRemarks(desk.call, desk) : await remarksOn(desk, sheet),
    version: await versionOf(reading, frame)
  }
}

function frameOf({shown, files}: Reading, sheet: Sheet | undefined, view: View): string | undefined {
  if (sheet === undefined) return files.front
  if (view === 'explain')
    return sheet.now && `${own}explain?${new URLSearchParams({release: sheet.file.path}).toString()}`
  const {entry} = rowFor(shown, sheet)
  if (!entry) return undefined
  if (view === 'page' || view === 'phone') return new URL(entry.permalink).pathname
  return `${own}${view}?${new URLSearchParams({release: sheet.file.path}).toString()}`
}

/** A word that changes when what the frame shows does. */
async function versionOf(reading: Reading, frame: string | undefined): Promise<string> {
  if (frame === undefined) return ''
  const address = new URL(frame, 'http://localhost')
  const answer = frame.startsWith(own)
    ? await ownAnswer(reading, address)
    : await served(reading, new Request(address), address)
  const hash = createHash('sha256').update(new Uint8Array(await answer.arrayBuffer()))
  return hash.update(reading.files.look).digest('base64url').slice(0, 16)
}

async function served({desk, files}: Reading, request: Request, address: URL): Promise<Response> {
  const home = new URL(desk.newsroom.settings.url).pathname
  if (address.pathname === '/' && home !== '/') return new Response(null, {status: 302, headers: {location: own}})
  const answer = await serve(files, {url: new URL(home, address.origin).href, maxAgeSeconds: 0, staleSeconds: 0})(
    request
  )
  answer.headers.set('cache-control', 'no-store')
  return answer
}

function page(html: string): Response {
  return text(html, 'text/html', {
    // Its own files and the pages in its frame; nothing else, from nowhere. What a feed carries may have pictures elsewhere.
    'content-security-policy':
      "default-src 'self'; img-src 'self' https: data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'"
  })
}

function text(content: string, type: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(content, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers
    }
  })
}

function missing(): Response {
  return new Response('', {status: 404})
}

function clockText({call}: Desk): string {
  return timeText(call, new Date(call.edge.now()).toISOString().replace(/\.\d+Z$/u, 'Z'))
}

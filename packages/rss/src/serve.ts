import {fileAnswer} from './serve-file.ts'
import {addressOf, destinationOf, pathIn} from './serve-path.ts'
import {caching, statusAnswer} from './serve-status.ts'
import {type Compress, gzip} from './serve-encoding.ts'

/** A built file as a store has it. */
export interface StoredFile {
  readonly content: Uint8Array
  /** When what it says last changed: of a feed its newest item, not the build. Without it nothing is said of dates. */
  readonly modified?: Date
}

/** Where built files are: a folder, a bucket, memory. */
export interface FileStore {
  /**
   * The file at `path`, from the newsroom's root: parts with `/` between, none of them empty, hidden, `.` or `..`.
   * `undefined` where there is none, also where there is a folder; rejects when the store itself fails.
   */
  read(path: string): Promise<StoredFile | undefined>
}

/** How a built newsroom is served. Paths are from the newsroom's root, `da/rss.xml`; one ending in `/` is all below it. */
export interface ServeOptions {
  /** The newsroom's address; requests for paths outside it find nothing. */
  readonly url: string
  /** The WebSub hub that live feeds name in their `Link` header. */
  readonly hub?: string
  /** How long a copy is good without asking; 300 unless said otherwise. */
  readonly maxAgeSeconds?: number
  /** How long after that an old copy may be shown while a new one is fetched; 86,400 unless said otherwise. */
  readonly staleSeconds?: number
  /** Content codings by name, the best first; gzip unless said otherwise. Node has brotli (`br`) in `node:zlib`. */
  readonly compress?: Readonly<Record<string, Compress>>
  /** What is closed for good (410). */
  readonly gone?: readonly string[]
  /** What has moved for good (301), and where to: an address, or a path from the root. */
  readonly moved?: Readonly<Record<string, string>>
}

/**
 * A handler of the fetch API over built files, `(request) => response`, for any host that knows the two.
 *
 * GET and HEAD alone: answers are 200, 206, 301, 304, 404, 405, 406, 410, 412 or 416, and it rejects only when the store
 * does. Any cache may keep them: a strong `ETag` for each coding, `Last-Modified` where the store knows it,
 * `Cache-Control`, `Vary`. A folder is its `index.html`; a file `404.html` in the root is shown for what is not there.
 *
 * @see RFC 9110 (HTTP), 9111 (caching), 5861 (stale-while-revalidate), 8288 (Link)
 */
export function serve(store: FileStore, options: ServeOptions): (request: Request) => Promise<Response> {
  const settings = {...options, url: options.url.replace(/(?<!\/)\/*$/u, '/'), compress: options.compress ?? {gzip}}
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return statusAnswer(405, request, {Allow: 'GET, HEAD'})
    const path = pathIn(request.url, settings.url)
    if (path === undefined) return missing(store, request)
    const moved = destinationOf(path, settings)
    if (moved === 'gone') return statusAnswer(410, request, caching(settings))
    if (moved !== undefined) return statusAnswer(301, request, {...caching(settings), Location: moved})
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const file = await store.read(name)
    if (file) return fileAnswer(name, file, request, settings)
    // Links inside a page start from its folder, and a folder's address ends in a slash.
    if (name === path && (await store.read(`${path}/index.html`)))
      return statusAnswer(301, request, {
        ...caching(settings),
        Location: addressOf(`${path}/`, settings.url) + new URL(request.url).search
      })
    return missing(store, request)
  }
}

async function missing(store: FileStore, request: Request): Promise<Response> {
  const page = await store.read('404.html')
  return statusAnswer(404, request, {}, page?.content)
}

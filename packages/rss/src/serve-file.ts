import {createHash} from 'node:crypto'
import {formats} from './formats.ts'
import {mediaType} from './media-type.ts'
import {conditionOf} from './serve-conditions.ts'
import {chosenEncoding, type Compress, isCompressible} from './serve-encoding.ts'
import {addressOf} from './serve-path.ts'
import {rangeOf} from './serve-range.ts'
import {answer, caching, type Headed, statusAnswer} from './serve-status.ts'
import type {ServeOptions, StoredFile} from './serve.ts'
import {isFeed, isTopic} from './topics.ts'

/** The file at `path` as a request wants it: packed, in part, or not again if the client has it. */
export async function fileAnswer(
  path: string,
  file: StoredFile,
  request: Request,
  options: ServeOptions & {readonly compress: Readonly<Record<string, Compress>>}
): Promise<Response> {
  const type = servedType(path)
  const packs = isCompressible(type)
  const vary: Headed = packs ? {Vary: 'Accept-Encoding'} : {}
  const encoding = chosenEncoding(request.headers.get('accept-encoding'), packs ? Object.keys(options.compress) : [])
  if (encoding === undefined) return statusAnswer(406, request, vary)
  const tag = entityTag(file.content, encoding)
  const about: Headed = {
    ...caching(options),
    ...vary,
    ...links(path, options),
    ETag: tag,
    ...(file.modified === undefined ? {} : {'Last-Modified': file.modified.toUTCString()})
  }
  const condition = conditionOf(request.headers, tag, file.modified)
  if (condition === 'failed') return statusAnswer(412, request, vary)
  if (condition === 'same') return new Response(null, {status: 304, headers: about})
  const headers: Headed = {...about, 'Content-Type': type}
  const compress = encoding === 'identity' ? undefined : options.compress[encoding]
  if (compress) return answer(200, await compress(file.content), request, {...headers, 'Content-Encoding': encoding})
  return partAnswer(file.content, tag, request, {...headers, 'Accept-Ranges': 'bytes'})
}

function partAnswer(content: Uint8Array, tag: string, request: Request, headers: Headed): Response {
  // Only GET knows ranges (RFC 9110, section 14.2).
  const range = request.method === 'GET' ? rangeOf(request.headers, tag, content.length) : 'whole'
  if (range === 'whole') return answer(200, content, request, headers)
  if (range === 'outside') return statusAnswer(416, request, {'Content-Range': `bytes */${content.length}`})
  const place = `bytes ${range.first}-${range.last}/${content.length}`
  return answer(206, content.subarray(range.first, range.last + 1), request, {...headers, 'Content-Range': place})
}

// Strong, so no two codings of a file may share it (section 8.8.3.3).
function entityTag(content: Uint8Array, encoding: string): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22)
  return `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
}

// What has a name and no ending (RFC 9727, section 4.2).
const catalogue = {
  path: '.well-known/api-catalog',
  type: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'
} as const

function servedType(path: string): string {
  if (path === catalogue.path) return catalogue.type
  const name = path.slice(path.lastIndexOf('/') + 1)
  const feed = formats.find(({file}) => file === name)
  const type = feed?.type ?? mediaType(`https://localhost/${encodeURIComponent(name)}`, undefined, undefined)
  if (type === undefined) return 'application/octet-stream'
  // JSON is always UTF-8 and its types have no such parameter (RFC 8259, section 11).
  return /^text\/|[/+]xml$|javascript$/u.test(type) ? `${type}; charset=utf-8` : type
}

// What a subscriber looks for before it reads the document (WebSub, section 4).
function links(path: string, {url, hub}: ServeOptions): Headed {
  if (!isFeed(path)) return {}
  const self = `<${addressOf(path, url)}>; rel="self"`
  return {Link: hub !== undefined && isTopic(path) ? `<${hub}>; rel="hub", ${self}` : self}
}

import type {Report} from './messages.ts'

/**
 * The media type of the file at `url`, which is a whole address.
 *
 * The caller's word wins if it is a media type at all (`image/jpg` is mended, it never was one); then the ending of
 * the path; then what kind of medium the caller called it. `undefined` when nothing is known: RSS must say something
 * then (`application/octet-stream`), Atom need not.
 *
 * @see RFC 6838; IANA's registry for the right-hand side of the table
 */
export function mediaType(
  url: string,
  said: string | undefined,
  medium: Medium | undefined,
  report?: Report
): string | undefined {
  const guessed = byEnding.get(endingOf(url)) ?? (medium === undefined ? undefined : byMedium[medium])
  if (said === undefined) return guessed
  const plain = (said.split(';')[0] ?? '').trim().toLowerCase()
  const mended = misnamed[plain]
  if (mended !== undefined) return mended
  if (/^(?:application|audio|font|image|message|model|multipart|text|video)\/[a-z\d][\w.+-]*$/u.test(plain))
    return plain
  report?.('media-type-unreal', said, guessed ?? 'application/octet-stream')
  return guessed
}

// `jpg` of `https://e.com/a.jpg?size=2`. Most addresses end with their path; a pattern would ask at every slash.
function endingOf(url: string): string {
  if (url.includes('?') || url.includes('#'))
    return /\/[^/?#]*\.([a-z\d]{2,5})(?:[?#]|$)/iu.exec(url)?.[1]?.toLowerCase() ?? ''
  const ending = url.slice(url.lastIndexOf('.') + 1)
  return ending.length <= 5 ? ending.toLowerCase() : ''
}

/** What Media RSS calls a file: the field was built for the first three, all else is a document. */
export type Medium = 'image' | 'audio' | 'video'

/** The medium that `type` belongs to; `undefined` for documents. */
export function mediumOf(type: string | undefined): Medium | undefined {
  const [kind] = (type ?? '').split('/')
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : undefined
}

const byMedium: Readonly<Record<Medium, string>> = {image: 'image/jpeg', audio: 'audio/mpeg', video: 'video/mp4'}

// Names that generators and people write for types that do not exist.
const misnamed: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/svg': 'image/svg+xml',
  'image/tif': 'image/tiff',
  'image/pdf': 'application/pdf',
  'audio/mp3': 'audio/mpeg',
  'audio/m4a': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'video/m4v': 'video/mp4',
  'video/mov': 'video/quicktime'
}

// A map, since an ending that was cut out of an address is no name of a property yet.
const byEnding: ReadonlyMap<string, string> = new Map(
  Object.entries({
    avif: 'image/avif',
    gif: 'image/gif',
    heic: 'image/heic',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    png: 'image/png',
    svg: 'image/svg+xml',
    tif: 'image/tiff',
    tiff: 'image/tiff',
    webp: 'image/webp',
    aac: 'audio/aac',
    flac: 'audio/flac',
    m4a: 'audio/mp4',
    mp3: 'audio/mpeg',
    oga: 'audio/ogg',
    ogg: 'audio/ogg',
    opus: 'audio/ogg',
    wav: 'audio/wav',
    m4v: 'video/mp4',
    mov: 'video/quicktime',
    mp4: 'video/mp4',
    ogv: 'video/ogg',
    webm: 'video/webm',
    css: 'text/css',
    csv: 'text/csv',
    doc: 'application/msword',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    epub: 'application/epub+zip',
    htm: 'text/html',
    html: 'text/html',
    ics: 'text/calendar',
    ico: 'image/vnd.microsoft.icon',
    js: 'text/javascript',
    json: 'application/json',
    md: 'text/markdown',
    odp: 'application/vnd.oasis.opendocument.presentation',
    ods: 'application/vnd.oasis.opendocument.spreadsheet',
    odt: 'application/vnd.oasis.opendocument.text',
    pdf: 'application/pdf',
    ppt: 'application/vnd.ms-powerpoint',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    rtf: 'application/rtf',
    txt: 'text/plain',
    vcf: 'text/vcard',
    vtt: 'text/vtt',
    woff2: 'font/woff2',
    xls: 'application/vnd.ms-excel',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    xml: 'application/xml',
    zip: 'application/zip'
  })
)

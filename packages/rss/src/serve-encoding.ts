/** Packs bytes in one content coding; the same bytes for the same bytes. */
export type Compress = (content: Uint8Array) => Promise<Uint8Array>

/** Gzip, which every host of the fetch API has. */
export async function gzip(content: Uint8Array): Promise<Uint8Array> {
  const packed = new Response(content.slice()).body?.pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed ?? null).arrayBuffer())
}

/** Whether packing a file of this media type saves anything: pictures, films and archives are packed already. */
export function isCompressible(type: string): boolean {
  return /^text\/|[/+](?:xml|json|javascript)\b|^application\/(?:manifest\+json|rtf)/u.test(type)
}

/**
 * The coding to answer in: the one of `offered` (best first) and `identity` that `Accept-Encoding` weighs most, the
 * earlier of equals. A client that says nothing gets the file as it is. `undefined` where it accepts none of them.
 *
 * @see RFC 9110, sections 12.4.2 and 12.5.3
 */
export function chosenEncoding(field: string | null, offered: readonly string[]): string | undefined {
  if (field === null) return 'identity'
  const weights = weightsIn(field)
  const [best] = [...offered, 'identity']
    .map((coding) => ({coding, weight: weightOf(coding, weights)}))
    .filter(({weight}) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return best?.coding
}

// The file as it is needs no permission, unless it is named; but whatever is asked for goes before it.
const unasked = 0.0001

function weightOf(coding: string, weights: ReadonlyMap<string, number>): number {
  return (
    weights.get(coding) ?? (coding === 'identity' ? (weights.get('*') === 0 ? 0 : unasked) : (weights.get('*') ?? 0))
  )
}

function weightsIn(field: string): ReadonlyMap<string, number> {
  return new Map(
    field.split(',').flatMap((part): readonly (readonly [string, number])[] => {
      const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      // A weight that is none is the client's mistake, and no reason to send it what it may not read.
      const weight =
        quality === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/u.test(quality) ? Number(quality) : 0
      return name === '' ? [] : [[name === 'x-gzip' ? 'gzip' : name, weight]]
    })
  )
}

import {parseBody} from 'hono/utils/body'

const most = 16 * 1024

/** The fields of a form that are text; `undefined` for what is no form, or longer than any of ours. */
export async function formIn(request: Request): Promise<URLSearchParams | undefined> {
  const type = request.headers.get('content-type') ?? ''
  const isPlain = /^application\/x-www-form-urlencoded\b/iu.test(type)
  if (!isPlain && !/^multipart\/form-data\b/iu.test(type)) return undefined
  const bytes = await bytesOf(request)
  if (bytes === undefined) return undefined
  return isPlain ? new URLSearchParams(new TextDecoder().decode(bytes)) : fieldsIn(bytes, type, request.url)
}

// Mail programs send one click so (RFC 8058, section 3.1).
async function fieldsIn(
  body: Uint8Array<ArrayBuffer>,
  type: string,
  url: string
): Promise<URLSearchParams | undefined> {
  try {
    const fields = await parseBody(new Request(url, {method: 'POST', body, headers: {'content-type': type}}), {
      all: true
    })
    const texts = Object.entries(fields).flatMap(([name, values]) =>
      [values]
        .flat()
        .flatMap((value): readonly [string, string][] => (typeof value === 'string' ? [[name, value]] : []))
    )
    return new URLSearchParams([...texts])
  } catch {
    return undefined
  }
}

async function bytesOf({body, headers}: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(headers.get('content-length') ?? 0) > most) return undefined
  const whole = new Uint8Array(most)
  let length = 0
  if (body === null) return whole.slice(0, 0)
  const stream: ReadableStream<Uint8Array> = body
  const reader = stream.getReader()
  for (;;) {
    const {done, value} = await reader.read()
    if (done) return whole.slice(0, length)
    if (length + value.length > most) {
      await reader.cancel()
      return undefined
    }
    whole.set(value, length)
    length += value.length
  }
}

/** A field; nothing where it is not there. */
export function textOf(form: URLSearchParams, name: string): string {
  return form.get(name) ?? ''
}

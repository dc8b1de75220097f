const most = 16 * 1024

/** The fields of a form; `undefined` for what is none, or longer than any form of ours. */
export async function formIn(request: Request): Promise<FormData | undefined> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/iu.test(type)) return undefined
  const bytes = await bytesOf(request)
  if (bytes === undefined) return undefined
  try {
    return await new Response(bytes, {headers: {'content-type': type}}).formData()
  } catch {
    return undefined
  }
}

async function bytesOf({body, headers}: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(headers.get('content-length') ?? 0) > most) return undefined
  const whole = new Uint8Array(most)
  let length = 0
  if (body === null) return whole.slice(0, 0)
  const reader = body.getReader()
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

/** A field that is text; nothing where it is not there, or is a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

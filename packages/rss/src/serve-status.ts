/** The headers of an answer. */
export type Headed = Readonly<Record<string, string>>

const reasons = {
  301: 'Moved Permanently',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  410: 'Gone',
  412: 'Precondition Failed',
  416: 'Range Not Satisfiable'
} as const

/** An answer that is not the file: a web `page` where there is one, else what HTTP calls it (RFC 9110, section 15). */
export function statusAnswer(
  status: keyof typeof reasons,
  request: Request,
  headers: Headed = {},
  page?: Uint8Array
): Response {
  const type = page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8'
  return answer(status, page ?? new TextEncoder().encode(`${reasons[status]}\n`), request, {
    'Content-Type': type,
    ...headers
  })
}

/** An answer with its content, or what HEAD asks: all about the content and nothing of it. */
export function answer(status: number, content: Uint8Array, request: Request, headers: Headed): Response {
  // A copy, since what a response is made of may be handed away with it, and the bytes are the store's.
  const body = request.method === 'HEAD' ? null : content.slice()
  return new Response(body, {
    status,
    headers: {...headers, 'Content-Length': String(content.length), 'X-Content-Type-Options': 'nosniff'}
  })
}

/** How long caches may keep an answer. */
export function caching({
  maxAgeSeconds = 300,
  staleSeconds = 86_400
}: {
  readonly maxAgeSeconds?: number
  readonly staleSeconds?: number
}): Headed {
  return {'Cache-Control': `public, max-age=${maxAgeSeconds}, stale-while-revalidate=${staleSeconds}`}
}

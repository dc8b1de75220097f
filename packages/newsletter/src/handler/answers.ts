import {framed} from './frame.ts'
import type {Desk, ReaderPage} from './options.ts'

/**
 * Nothing from elsewhere, nothing inline, no frame around it, and no form that leads elsewhere.
 *
 * @see Content Security Policy Level 3
 */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** How a page is answered. */
export interface Manner {
  readonly status?: number
  /** Programs that asked for JSON hear it in this word. */
  readonly state: string
  /** The address of the page may be told to pages of ours: there is no token in it. */
  readonly open?: 'open'
  readonly headers?: Readonly<Record<string, string>>
}

/** A page, or for programs that want JSON what it says. */
export function pageAnswer(
  desk: Desk,
  request: Request,
  page: ReaderPage,
  {status = 200, state, open, headers = {}}: Manner
): Response {
  const wanted = request.headers.get('accept') ?? ''
  const isData = wanted.includes('application/json') && !wanted.includes('text/html')
  const body = isData ? JSON.stringify({state, title: page.title}) : (desk.frame ?? ((one) => framed(desk, one)))(page)
  return new Response(body, {
    status,
    headers: {
      ...secure,
      'content-type': isData ? 'application/json' : 'text/html; charset=utf-8',
      'content-language': page.language,
      'content-security-policy': policy,
      // A token in the address is for nobody else, and a page with none has to say where its form comes from.
      'referrer-policy': open === undefined ? 'no-referrer' : 'same-origin',
      vary: 'Accept, Accept-Language, Origin',
      ...headers
    }
  })
}

/** What every answer carries. */
export const secure: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex'
}

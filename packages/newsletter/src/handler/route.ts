import type {Bcp47} from '@budstikke/core'
import {pageAnswer} from './answers.ts'
import {languageFor} from './language.ts'
import type {Desk} from './options.ts'
import {notice, way} from './pages.ts'

/** What a route is handed beside the request. */
export interface Routed {
  readonly request: Request
  readonly client: string | undefined
  readonly token: string
  /** The reader's, as far as their browser says. */
  readonly language: Bcp47
}

/** What answers at a place. */
export interface Route {
  /** Below the address that the pages are served at; `:token` is a reader's. */
  readonly path: string
  readonly get?: (routed: Routed) => Promise<Response>
  readonly post?: (routed: Routed) => Promise<Response>
}

/** The answer to a link that is none of ours. */
export function missing(desk: Desk, request: Request): Response {
  const language = languageFor(desk, request.headers.get('accept-language'))
  const page = notice(desk, language, 'subscribe.trouble.linkTitle', 'subscribe.trouble.linkText', [
    way(language, desk.paths.subscribe, 'subscribe.confirm.again')
  ])
  return pageAnswer(desk, request, page, {status: 404, state: 'missing'})
}

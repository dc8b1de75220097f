import {url} from '@budstikke/core'
import {Hono} from 'hono'
import {pageAnswer, secure} from './answers.ts'
import {confirmRoutes} from './confirm.ts'
import {styleOf} from './frame.ts'
import {languageFor} from './language.ts'
import type {Desk, NewsletterHandlerOptions} from './options.ts'
import {notice} from './pages.ts'
import {placesBelow} from '../model/places.ts'
import {preferenceRoutes} from './preferences.ts'
import {missing, type Route} from './route.ts'
import {subscribeRoutes} from './subscribe.ts'
import {unsubscribeRoutes} from './unsubscribe.ts'

/** What is said to a request; `client` is the address of the machine that it came from, where that is known. */
export type NewsletterHandler = (request: Request, client?: string) => Promise<Response>

/**
 * The pages on which readers subscribe, confirm, choose, leave, and ask for their data: a handler of the fetch API, for
 * any host, below `settings.newsletter.url`. `GET` never changes anything, since programs that look through mails open
 * every link; nothing needs a cookie, a login or JavaScript.
 *
 * @see RFC 8058 for leaving with one click
 */
export function newsletterHandler(options: NewsletterHandlerOptions): NewsletterHandler {
  const {settings} = options
  const home = settings.newsletter.url ?? settings.url
  const known = url(home)
  if (known === undefined) throw new TypeError(`Unexpected \`${home}\` as the place of pages, expected a web address`)
  const desk: Desk = {...options, home: known, places: placesBelow(home), paths: placesBelow(new URL(home).pathname)}
  const app = new Hono<{Bindings: {readonly client?: string}}>().basePath(new URL(home).pathname)
  const routes = [
    ...subscribeRoutes(desk),
    ...confirmRoutes(desk),
    ...unsubscribeRoutes(desk),
    ...preferenceRoutes(desk),
    styleRoute(desk)
  ]
  for (const {path, get, post} of routes) {
    const allow = [...(get ? ['GET', 'HEAD'] : []), ...(post ? ['POST'] : []), 'OPTIONS'].join(', ')
    app.all(path, async ({req, env}) => {
      const request = req.raw
      const isShown = req.method === 'GET' || req.method === 'HEAD'
      const answer = isShown ? get : req.method === 'POST' ? post : undefined
      if (answer === undefined)
        return new Response(null, {status: req.method === 'OPTIONS' ? 204 : 405, headers: {allow, ...secure}})
      const token = req.param('token') ?? ''
      const language = languageFor(desk, req.query('language'), request.headers.get('accept-language'))
      return answer({request, client: env.client, token, language})
    })
  }
  app.notFound(({req}) => missing(desk, req.raw))
  app.onError((error, {req}) => {
    desk.troubled?.(error)
    return away(desk, req.raw)
  })
  return async (request, client) => app.fetch(request, client === undefined ? {} : {client})
}

function away(desk: Desk, request: Request): Response {
  const language = languageFor(desk, request.headers.get('accept-language'))
  const page = notice(desk, language, 'subscribe.trouble.awayTitle', 'subscribe.trouble.awayText')
  return pageAnswer(desk, request, page, {status: 503, state: 'away', headers: {'retry-after': '60'}})
}

function styleRoute(desk: Desk): Route {
  const css = styleOf(desk)
  return {
    path: '/subscribe.css',
    get: () =>
      Promise.resolve(
        new Response(css, {
          headers: {...secure, 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600'}
        })
      )
  }
}

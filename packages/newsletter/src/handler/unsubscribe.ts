import {withdraw} from '../consent/answer.ts'
import {claimIn} from '../tokens.ts'
import {pageAnswer, secure} from './answers.ts'
import {languageFor} from './language.ts'
import type {Desk} from './options.ts'
import {asking, notice, way} from './pages.ts'
import {languagesOf} from './reader.ts'
import {formIn, textOf} from './read-form.ts'
import {missing, type Route, type Routed} from './route.ts'

/**
 * The way out. A page with a button; and, for mail programs, a `POST` that acts at once, without a redirect, and says
 * the same however often it is sent and whether or not there is still anybody. It has no limit: nobody is kept.
 *
 * @see RFC 8058, section 3.2
 */
export function unsubscribeRoutes(desk: Desk): readonly Route[] {
  return [{path: '/u/:token', get: (routed) => shown(desk, routed), post: (routed) => left(desk, routed)}]
}

async function shown(desk: Desk, {request, token, language: heard}: Routed): Promise<Response> {
  const claim = claimIn(desk.registry.keys, 'unsubscribe', token)
  if (!claim) return missing(desk, request)
  const language = languageFor(desk, ...(await languagesOf(desk, claim.subscriber)), heard)
  const page = asking(desk, language, {
    action: desk.paths.unsubscribe(token),
    title: 'subscribe.unsubscribe.title',
    text: 'subscribe.unsubscribe.text',
    button: 'subscribe.unsubscribe.button'
  })
  return pageAnswer(desk, request, page, {state: 'open'})
}

async function left(desk: Desk, {request, token, language: heard}: Routed): Promise<Response> {
  const claim = claimIn(desk.registry.keys, 'unsubscribe', token)
  if (!claim) return missing(desk, request)
  // What stands in the form decides who is answered, not what is done.
  const form = await formIn(request)
  const isProgram = form !== undefined && textOf(form, 'List-Unsubscribe') === 'One-Click'
  const languages = await languagesOf(desk, claim.subscriber)
  const source = `${desk.places.unsubscribe('')}${isProgram ? ' (one-click)' : ''}`
  await withdraw(desk.registry, claim.subscriber, source, claim.about === 0 ? {} : {mailing: claim.about})
  if (isProgram) return new Response('', {headers: {...secure, 'content-type': 'text/plain; charset=utf-8'}})
  const language = languageFor(desk, ...languages, heard)
  const page = notice(desk, language, 'subscribe.unsubscribe.doneTitle', 'subscribe.unsubscribe.doneText', [
    way(language, desk.paths.subscribe, 'subscribe.unsubscribe.back')
  ])
  return pageAnswer(desk, request, page, {state: 'unsubscribed'})
}

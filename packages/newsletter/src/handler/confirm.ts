import {confirm, confirmable} from '../consent/answer.ts'
import {wordingIn} from '../consent/wording.ts'
import {token as tokenOf} from '../tokens.ts'
import {pageAnswer} from './answers.ts'
import {languageFor} from './language.ts'
import type {Desk} from './options.ts'
import {confirmPage, notice, organisationIn, way} from './pages.ts'
import {missing, type Route, type Routed} from './route.ts'

/** The link in the letter that asks: it shows what it would do, and its button does it. */
export function confirmRoutes(desk: Desk): readonly Route[] {
  return [{path: '/c/:token', get: (routed) => shown(desk, routed), post: (routed) => confirmed(desk, routed)}]
}

async function shown(desk: Desk, {request, token, language: heard}: Routed): Promise<Response> {
  const link = await confirmable(desk.registry, token)
  if (link.state === 'none') return missing(desk, request)
  if (link.state !== 'open') return over(desk, request, link.state, languageFor(desk, heard))
  const language = languageFor(desk, link.languages[0], heard)
  return pageAnswer(desk, request, confirmPage(desk, language, token, link.wishes), {state: 'open'})
}

async function confirmed(desk: Desk, {request, token, language: heard}: Routed): Promise<Response> {
  const {registry, places, paths} = desk
  const link = await confirmable(registry, token)
  // In the language of the page whose button was pressed: its text is what was said yes to.
  const language = languageFor(desk, link.state === 'open' ? link.languages[0] : undefined, heard)
  const wording = wordingIn(language, organisationIn(desk, language))
  const answer = await confirm(registry, token, {wording, source: places.confirm('')})
  if (answer.state === 'none') return missing(desk, request)
  if (answer.state !== 'confirmed') return over(desk, request, answer.state, language)
  const preferences = tokenOf(registry.keys, {purpose: 'preferences', subscriber: answer.subscriber, about: 0})
  const page = notice(desk, language, 'subscribe.confirm.doneTitle', 'subscribe.confirm.doneText', [
    way(language, paths.preferences(preferences), 'subscribe.preferences.link')
  ])
  return pageAnswer(desk, request, page, {state: 'confirmed'})
}

function over(desk: Desk, request: Request, state: 'used' | 'late', language: Routed['language']): Response {
  const page = notice(desk, language, `subscribe.confirm.${state}Title`, `subscribe.confirm.${state}Text`, [
    way(language, desk.paths.subscribe, 'subscribe.confirm.again')
  ])
  return pageAnswer(desk, request, page, {status: 410, state})
}

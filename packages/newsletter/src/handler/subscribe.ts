import type {Bcp47} from '@budstikke/core'
import {ask} from '../consent/ask.ts'
import {wordingIn} from '../consent/wording.ts'
import {addressKey, mailAddress} from '../model/mail-address.ts'
import {pageAnswer} from './answers.ts'
import {usualWishes, wishesIn} from './form.ts'
import {languageFor} from './language.ts'
import {confirmLetter} from './letter.ts'
import {clientName, HourlyLimit} from './limits.ts'
import type {Desk} from './options.ts'
import {isOurs} from './origin.ts'
import {notice, organisationIn, subscribePage} from './pages.ts'
import {formIn, textOf} from './read-form.ts'
import type {Route, Routed} from './route.ts'

/** The form that subscribes. What is answered to an address is the same for everybody's. */
export function subscribeRoutes(desk: Desk): readonly Route[] {
  const allowed = new Set([desk.home, desk.settings.url].map((address) => new URL(address).origin))
  for (const origin of desk.origins ?? []) allowed.add(origin)
  const limit = new HourlyLimit(() => desk.registry.world.now())
  return [
    {
      path: '/subscribe',
      get: ({request, language}) =>
        Promise.resolve(
          pageAnswer(desk, request, subscribePage(desk, language, {wishes: usualWishes(language)}), {
            state: 'form',
            open: 'open'
          })
        ),
      post: async (routed) => {
        const answer = await subscribed(desk, routed, allowed, limit)
        // A script on the newsroom's own pages may read what is said; nobody else's.
        const origin = routed.request.headers.get('origin')
        if (origin !== null && allowed.has(origin)) answer.headers.set('access-control-allow-origin', origin)
        return answer
      }
    }
  ]
}

async function subscribed(
  desk: Desk,
  {request, client, language: heard}: Routed,
  allowed: ReadonlySet<string>,
  limit: HourlyLimit
): Promise<Response> {
  const say = (language: Bcp47, status: number, state: 'elsewhere' | 'many' | 'form', headers = {}) =>
    pageAnswer(
      desk,
      request,
      notice(desk, language, `subscribe.trouble.${state}Title`, `subscribe.trouble.${state}Text`),
      {status, state, open: 'open', headers}
    )
  if (!isOurs(request.headers, allowed)) return say(heard, 403, 'elsewhere')
  const form = await formIn(request)
  if (!form) return say(heard, 400, 'form')
  const language = languageFor(desk, textOf(form, 'language'), heard)
  const typed = textOf(form, 'email')
  const told = wishesIn(desk, form, language)
  const address = mailAddress(typed)
  const key = addressKey(typed)
  if (address === undefined || key === undefined || 'fault' in told) {
    const fault = 'fault' in told && key !== undefined ? told.fault : 'invalid'
    const wishes = 'wishes' in told ? told.wishes : {...usualWishes(language), languages: []}
    const page = subscribePage(desk, language, {address: typed.slice(0, 254), wishes, fault})
    return pageAnswer(desk, request, page, {status: 422, state: fault, open: 'open'})
  }
  const {perClient = 20, inAll = 5000} = desk.limits ?? {}
  if ((client !== undefined && !limit.allows(clientName(client), perClient)) || !limit.allows('*', inAll))
    return say(language, 429, 'many', {'retry-after': '3600'})
  const asking = {
    address,
    key,
    wishes: told.wishes,
    wording: wordingIn(language, organisationIn(desk, language)),
    source: sourceOf(desk, request)
  }
  await ask(desk.registry, asking, (confirming) => confirmLetter(desk, language, confirming))
  const page = notice(desk, language, 'subscribe.asked.title', 'subscribe.asked.text')
  return pageAnswer(desk, request, page, {state: 'asked', open: 'open'})
}

// The form on the newsroom's pages, where that is another host; else our own.
function sourceOf({home, places}: Desk, {headers}: Request): string {
  const origin = headers.get('origin')
  return origin === null || origin === 'null' || origin === new URL(home).origin ? places.subscribe : `${origin}/`
}

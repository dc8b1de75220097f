import {change} from '../consent/answer.ts'
import {erase} from '../consent/erase.ts'
import {personalData} from '../consent/proof.ts'
import {wishesOf} from '../consent/wishes.ts'
import {wordingIn} from '../consent/wording.ts'
import {claimIn} from '../tokens.ts'
import {pageAnswer, secure} from './answers.ts'
import {usualWishes, wishesIn} from './form.ts'
import {languageFor} from './language.ts'
import {HourlyLimit} from './limits.ts'
import type {Desk} from './options.ts'
import {asking, notice, organisationIn, preferencesPage} from './pages.ts'
import {languagesOf, readerOf} from './reader.ts'
import {formIn} from './read-form.ts'
import {missing, type Route, type Routed} from './route.ts'

/** What a reader has asked for and what is known of them, by the link that stands in every mail. */
export function preferenceRoutes(desk: Desk): readonly Route[] {
  const limit = new HourlyLimit(() => desk.registry.world.now())
  return [
    {path: '/p/:token', get: (routed) => shown(desk, routed), post: (routed) => changed(desk, routed)},
    {path: '/p/:token/export', post: (routed) => exported(desk, routed, limit)},
    {path: '/p/:token/erase', get: (routed) => erasing(desk, routed), post: (routed) => erased(desk, routed)}
  ]
}

type Person = {readonly id: number; readonly address: string; readonly language: Routed['language']}

// Who is gone is told so; what is no link of ours is none.
async function withPerson(
  desk: Desk,
  {request, token, language: heard}: Routed,
  answer: (person: Person) => Promise<Response>
): Promise<Response> {
  const claim = claimIn(desk.registry.keys, 'preferences', token)
  if (!claim) return missing(desk, request)
  const reader = await readerOf(desk, claim.subscriber)
  if (!reader) return gone(desk, request, languageFor(desk, heard))
  return answer({
    id: claim.subscriber,
    address: reader.address,
    language: languageFor(desk, ...reader.languages, heard)
  })
}

function gone(desk: Desk, request: Request, language: Routed['language']): Response {
  const page = notice(desk, language, 'subscribe.data.title', 'subscribe.data.gone')
  return pageAnswer(desk, request, page, {status: 410, state: 'gone'})
}

function shown(desk: Desk, routed: Routed): Promise<Response> {
  return withPerson(desk, routed, (person) => showPerson(desk, routed, person, {status: 200, state: 'open'}))
}

async function showPerson(
  desk: Desk,
  {request, token}: Routed,
  {id, address, language}: Person,
  {
    status,
    state,
    ...more
  }: {
    readonly status: number
    readonly state: string
    readonly said?: 'saved' | 'barred'
    readonly fault?: 'noLanguage'
  }
): Promise<Response> {
  const wishes = await wishesOf(desk.registry.store.db, id)
  const page = preferencesPage(desk, language, token, {
    address,
    start: usualWishes(language),
    ...(wishes === undefined ? {} : {wishes}),
    ...more
  })
  return pageAnswer(desk, request, page, {status, state})
}

function changed(desk: Desk, routed: Routed): Promise<Response> {
  return withPerson(desk, routed, async (person) => {
    const {request} = routed
    const {language, id} = person
    const form = await formIn(request)
    if (!form) {
      const page = notice(desk, language, 'subscribe.trouble.formTitle', 'subscribe.trouble.formText')
      return pageAnswer(desk, request, page, {status: 400, state: 'form'})
    }
    const told = wishesIn(desk, form, language)
    if ('fault' in told) return showPerson(desk, routed, person, {status: 422, state: told.fault, fault: told.fault})
    const wording = wordingIn(language, organisationIn(desk, language))
    const source = desk.places.preferences('')
    const answer = await change(desk.registry, id, {wishes: told.wishes, wording, source})
    if (answer === 'gone') return gone(desk, request, language)
    const said = answer === 'barred' ? 'barred' : 'saved'
    return showPerson(desk, routed, person, {status: answer === 'barred' ? 409 : 200, state: said, said})
  })
}

function exported(desk: Desk, routed: Routed, limit: HourlyLimit): Promise<Response> {
  return withPerson(desk, routed, async ({id, language}) => {
    const {request} = routed
    if (!limit.allows(String(id), 10)) {
      const page = notice(desk, language, 'subscribe.trouble.manyTitle', 'subscribe.trouble.manyText')
      return pageAnswer(desk, request, page, {status: 429, state: 'many', headers: {'retry-after': '3600'}})
    }
    const data = await personalData(desk.registry, id)
    if (!data) return gone(desk, request, language)
    return new Response(`${JSON.stringify(data, undefined, 2)}\n`, {
      headers: {
        ...secure,
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="my-data.json"',
        'referrer-policy': 'no-referrer'
      }
    })
  })
}

function erasing(desk: Desk, routed: Routed): Promise<Response> {
  return withPerson(desk, routed, ({language}) =>
    Promise.resolve(
      pageAnswer(
        desk,
        routed.request,
        asking(desk, language, {
          action: desk.paths.erase(routed.token),
          title: 'subscribe.data.eraseTitle',
          text: 'subscribe.data.eraseText',
          button: 'subscribe.data.eraseButton'
        }),
        {state: 'open'}
      )
    )
  )
}

// A second press, and one by a person who was erased elsewhere, is answered alike.
async function erased(desk: Desk, {request, token, language: heard}: Routed): Promise<Response> {
  const claim = claimIn(desk.registry.keys, 'preferences', token)
  if (!claim) return missing(desk, request)
  const language = languageFor(desk, ...(await languagesOf(desk, claim.subscriber)), heard)
  await erase(desk.registry, claim.subscriber, desk.places.preferences(''))
  const page = notice(desk, language, 'subscribe.data.erasedTitle', 'subscribe.data.erasedText')
  return pageAnswer(desk, request, page, {state: 'erased'})
}

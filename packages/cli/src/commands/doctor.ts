import {
  domainOf,
  examine,
  type Finding,
  type FindingId,
  headersOf,
  type Receiver,
  sampleHeaders
} from '@budstikke/newsletter'
import type {Call, Exit} from '../call.ts'
import {newsroomIn} from '../newsroom.ts'
import {newsletterOf, smtpServerOf} from '../post/office.ts'
import {type Style, styled} from '../style.ts'
import {contentOf} from './subscribers.ts'

/** What `doctor` may be told. */
export interface DoctorOptions {
  readonly dir?: string
  readonly selectors: readonly string[]
  readonly addresses: readonly string[]
  /** A mail as it arrived; else the headers of ours as they leave. */
  readonly mail?: string
  readonly dns?: string
  readonly json: boolean
}

/** Tells what receivers would refuse of the newsroom's mail, and how to mend it; ends as a check that found errors then. */
export async function examineMail(
  call: Call,
  {dir, selectors, addresses, mail, dns, json}: DoctorOptions
): Promise<Exit> {
  const newsroom = await newsroomIn(call, dir)
  const {from, bounces = from} = newsletterOf(newsroom)
  const {post, terminal} = call.edge
  const server = await smtpServerOf(call)
  const headers =
    mail === undefined
      ? sampleHeaders(newsroom.settings, post.world.now())
      : headersOf(new TextDecoder().decode(await contentOf(call, mail)))
  const found = await examine(await post.dns(dns), {
    from: domainOf(from),
    returnPath: domainOf(bounces),
    addresses,
    selectors,
    headers,
    ...(server === undefined ? {} : {relay: {host: server.host, offers: await post.offers(server)}})
  })
  const refused = found.filter(({state}) => state === 'refused')
  if (json) terminal.out(`${JSON.stringify(found)}\n`)
  else {
    for (const one of found) terminal.out(`${lineOf(call, one)}\n`)
    if (refused.length === 0) terminal.out(`\n${call.say('doctor.sound')}\n`)
  }
  return refused.length === 0 ? 0 : 1
}

const names: Readonly<Record<Receiver, string>> = {gmail: 'Gmail', yahoo: 'Yahoo', microsoft: 'Microsoft'}
const colours: Readonly<Record<Finding['state'], Style>> = {
  fine: 'green',
  doubtful: 'yellow',
  refused: 'red',
  unknown: 'dim'
}

function lineOf(call: Call, {id, state, receivers, at, actual, expected}: Finding): string {
  const {say, formats} = call
  const list = new Intl.ListFormat(formats).format(receivers.map((receiver) => names[receiver]))
  const words = say(key(id), {at, actual, expected})
  const by = receivers.length === 0 ? [] : [say('doctor.refusedBy', {names: list})]
  return [styled(call, 'out')(colours[state], `${say(`doctor.states.${state}`)}:`), words, ...by].join(' ')
}

function key(id: FindingId): `doctor.found.${FindingId}` {
  return `doctor.found.${id}`
}

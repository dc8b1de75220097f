import {must} from '@budstikke/core'
import {
  addressKey,
  bring,
  mailAddress,
  mailsIn,
  messageId,
  people,
  type Registry,
  reportsIn,
  returnPath,
  settle,
  subscriberOf,
  token,
  verify
} from '@budstikke/newsletter'
import {describe, expect, it} from 'vitest'
import {keys} from './keys.ts'
import {type EngineName, engines, storeFor} from './stores.ts'
import {worldAt} from './workers.ts'
import {isSuppressed} from '../../packages/newsletter/src/consent/suppression.ts'

const day = 24 * 3600_000
const domain = 'bounce.havnefonden.example'

async function officeFor(engine: EngineName) {
  const world = worldAt('2026-11-03T08:00:00Z')
  const registry: Registry = {store: await storeFor(engine), world, keys, pepper: Buffer.alloc(32, 9)}
  const wishes = {languages: ['da'], topics: [], kinds: [], cadence: 'immediate'} as const
  await bring(
    registry,
    ['ida', 'bo', 'per'].map((name) => ({
      address: must(mailAddress(`${name}@avis.example`)),
      key: must(addressKey(`${name}@avis.example`)),
      wishes,
      source: 'Messe',
      consent: '2026-01-02'
    }))
  )
  const settled = async (raw: string | Uint8Array) => {
    const reports = await reportsIn(typeof raw === 'string' ? Buffer.from(raw) : raw)
    const came: string[] = []
    for (const report of reports) came.push(await settle(registry, report))
    return came
  }
  const id = async (name: string) => must(await subscriberOf(registry, `${name}@avis.example`))
  const states = async () => (await people(registry)).map(({address, state}) => `${address.split('@')[0]} ${state}`)
  return {registry, world, settled, id, states}
}

interface Bounce {
  readonly to?: string
  readonly envelope?: string
  readonly message?: string
  readonly status?: string
  readonly action?: string
}

/** A report as Postfix writes it. */
function bounceOf({
  to = 'presse@havnefonden.example',
  envelope,
  message,
  status = '5.1.1',
  action = 'failed'
}: Bounce): string {
  return `Return-Path: <>
Delivered-To: ${to}
From: MAILER-DAEMON@mx.avis.example (Mail Delivery System)
To: ${to}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

--B1
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--B1
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.avis.example
${envelope === undefined ? '' : `Original-Envelope-Id: ${envelope}\n`}X-Postfix-Queue-ID: 4Q1

Final-Recipient: rfc822; somebody@avis.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 5.1.1
    no such user

--B1
Content-Type: text/rfc822-headers

${message === undefined ? '' : `Message-ID: <${message}>\n`}Subject: Ny mole

--B1--
`.replaceAll('\n', '\r\n')
}

function complaintOf(to: string, type = 'abuse'): string {
  return `From: fbl@mail.example
To: fbl@havnefonden.example
Subject: FW: Ny mole
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="B2"

--B2
Content-Type: text/plain

This is an email abuse report.

--B2
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: SomeGenerator/1.0
Version: 1
Original-Mail-From: <${to}>

--B2
Content-Type: message/rfc822

From: presse@havnefonden.example
Subject: Ny mole

Molen er 300 meter lang.
--B2--
`
}

describe.each(engines)('what comes back, on %s', (engine) => {
  it('is known by return path, by the id of the envelope, and by the Message-ID', async () => {
    const {settled, id, states, registry} = await officeFor(engine)
    const path = returnPath(keys, await id('ida'), 7, domain)
    expect(await settled(bounceOf({to: path.toUpperCase()}))).toEqual(['suppressed'])
    expect(
      await settled(bounceOf({envelope: must(returnPath(keys, await id('bo'), 7, domain).split('@')[0])}))
    ).toEqual(['suppressed'])
    expect(await settled(bounceOf({message: messageId(keys, 7, await id('per'), domain)}))).toEqual(['suppressed'])
    expect(await states()).toEqual(['ida suppressed', 'bo suppressed', 'per suppressed'])
    expect((await verify(registry)).faults).toEqual([])
  })

  it('is nobody’s where we did not make it', async () => {
    const {settled, id, states} = await officeFor(engine)
    const path = returnPath(keys, await id('ida'), 7, domain)
    const forged = `${path[2] === 'a' ? 'b.b' : 'b.a'}${path.slice(3)}`
    const id1 = messageId(keys, 7, await id('ida'), domain)
    expect(await settled(bounceOf({to: forged}))).toEqual(['unknown'])
    expect(
      await settled(bounceOf({message: id1.replace(/[\da-f](?=@)/u, (mark) => (mark === '0' ? '1' : '0'))}))
    ).toEqual(['unknown'])
    expect(await settled(bounceOf({to: returnPath([{id: 1, secret: Buffer.alloc(32, 8)}], 1, 7, domain)}))).toEqual([
      'unknown'
    ])
    expect(await settled(bounceOf({to: returnPath(keys, 999, 7, domain)}))).toEqual(['unknown'])
    expect(await settled('From: a@b.example\r\nSubject: Hej\r\n\r\nTak for sidst')).toEqual([])
    expect(await settled('')).toEqual([])
    expect(await states()).toEqual(['ida active', 'bo active', 'per active'])
  })

  it('suppresses who does not exist, and after three times who refuses; counts each mailing once', async () => {
    const {settled, id, states, world} = await officeFor(engine)
    const [ida, bo] = [await id('ida'), await id('bo')]
    const hard = (mailing: number) => settled(bounceOf({to: returnPath(keys, ida, mailing, domain), status: '5.2.1'}))
    expect(await hard(1)).toEqual(['counted'])
    expect(await hard(1)).toEqual(['counted'])
    expect(await hard(2)).toEqual(['counted'])
    expect(await settled(bounceOf({to: returnPath(keys, bo, 1, domain), action: 'delayed', status: '4.4.1'}))).toEqual([
      'passed'
    ])
    expect(await settled(bounceOf({to: returnPath(keys, bo, 1, domain), action: 'relayed', status: '2.0.0'}))).toEqual([
      'passed'
    ])
    expect(await states()).toEqual(['ida active', 'bo active', 'per active'])
    expect(await hard(3)).toEqual(['suppressed'])
    expect(await states()).toEqual(['ida suppressed', 'bo active', 'per active'])
    world.forward(day)
  })

  it('counts what comes back for a time, and forgets it with time', async () => {
    const {settled, id, world, states} = await officeFor(engine)
    const [ida, bo] = [await id('ida'), await id('bo')]
    const soft = (reader: number, mailing: number) =>
      settled(bounceOf({to: returnPath(keys, reader, mailing, domain), status: '4.2.2'}))
    for (let mailing = 1; mailing <= 4; mailing++) {
      expect(await soft(ida, mailing)).toEqual(['counted'])
      world.forward(day)
    }
    expect(await soft(ida, 5)).toEqual(['suppressed'])
    // One a month never adds up.
    for (let mailing = 11; mailing <= 23; mailing++) {
      expect(await soft(bo, mailing)).toEqual(['counted'])
      world.forward(30 * day)
    }
    expect(await states()).toEqual(['ida suppressed', 'bo active', 'per active'])
  })

  it('never mails again who complained, and lets who asked by mail leave', async () => {
    const {settled, id, registry, states} = await officeFor(engine)
    const path = returnPath(keys, await id('ida'), 7, domain)
    expect(await settled(complaintOf(path, 'not-spam'))).toEqual([])
    expect(await settled(complaintOf(path))).toEqual(['suppressed'])
    expect(await settled(complaintOf(path))).toEqual(['suppressed'])
    expect(await isSuppressed(registry.store.db, registry, must(addressKey('ida@avis.example')))).toBe(true)
    const leave = (purpose: 'unsubscribe' | 'preferences') => token(keys, {purpose, subscriber: bo, about: 7})
    const bo = await id('bo')
    expect(await settled(`From: x@y.example\r\nSubject: unsubscribe ${leave('preferences')}\r\n\r\n`)).toEqual([
      'unknown'
    ])
    expect(await settled(`From: x@y.example\r\nSubject: unsubscribe ${leave('unsubscribe')}\r\n\r\n`)).toEqual([
      'withdrawn'
    ])
    expect(await states()).toEqual(['ida suppressed', 'bo pending', 'per active'])
    const events = await registry.store.db.selectFrom('consent').select('event').orderBy('id').execute()
    expect(events.map(({event}) => event).slice(3)).toEqual(['withdrawn', 'suppressed', 'withdrawn'])
    expect((await verify(registry)).faults).toEqual([])
  })
})

describe('a mailbox', () => {
  it('is read mail by mail, whatever the line ends', () => {
    const mails = (text: string) =>
      [...mailsIn(Buffer.from(text, 'latin1'))].map((mail) => Buffer.from(mail).toString('latin1'))
    const box =
      'From a@b Tue Nov 3 08:00:00 2026\nSubject: 1\n\nHej\n>From Aarhus\n\nFrom a@b Tue Nov 3 08:00:01 2026\nSubject: \xe6\n\nx\n'
    expect(mails(box)).toEqual(['Subject: 1\n\nHej\nFrom Aarhus', 'Subject: \xe6\n\nx\n'])
    expect(mails(box.replaceAll('\n', '\r\n'))).toHaveLength(2)
    expect(mails('Subject: alone\n\nx')).toEqual(['Subject: alone\n\nx'])
    expect(mails('')).toEqual([])
    // A sentence that begins with it is no new mail.
    expect(mails('From a@b Tue Nov 3 2026\nSubject: 1\n\nHej\n\nFrom\n')).toHaveLength(1)
  })
})

import {generateKeyPairSync} from 'node:crypto'
import {cpSync, mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {authenticate} from 'mailauth'
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest'
import {person} from '../cli/person.ts'
import {example} from '../examples/newsroom.ts'
import {sink} from '../newsletter/sink.ts'

let folder = ''

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-')))
  cpSync(example('velfaerd'), folder, {recursive: true, filter: (from) => !from.endsWith('expected')})
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

const rsa = generateKeyPairSync('rsa', {modulusLength: 2048})
const ed = generateKeyPairSync('ed25519')
const name = 'presse._domainkey.fyrlygten.example'

async function testMail(environment: Readonly<Record<string, string>>) {
  const server = await sink({keepsText: true})
  onTestFinished(() => server.close())
  const call = person(folder, {
    now: '2026-11-21T11:00:00Z',
    environment: {
      SMTP_URL: `smtp://127.0.0.1:${server.port}?tls=none`,
      BUDSTIKKE_KEYS: `1:${'A'.repeat(43)}`,
      ...environment
    }
  })
  const {exit, said} = await call('send', '2026-11-hverdagens-hus', '--test', 'ida@reader.example')
  return {exit, said, messages: server.arrived.map(({message}) => message)}
}

describe('a newsroom whose relay signs nothing', () => {
  it.each([
    [
      'RSA',
      rsa.privateKey,
      `v=DKIM1; k=rsa; p=${rsa.publicKey.export({type: 'spki', format: 'der'}).toString('base64')}`
    ],
    [
      'Ed25519',
      ed.privateKey,
      `v=DKIM1; k=ed25519; p=${ed.publicKey.export({type: 'spki', format: 'der'}).subarray(-32).toString('base64')}`
    ]
  ])('signs what it sends with %s, and a verifier believes it', async (_, key, record) => {
    const pem = key.export({type: 'pkcs8', format: 'pem'}).toString()
    const {exit, messages} = await testMail({DKIM_KEY: pem.replaceAll('\n', String.raw`\n`), DKIM_NAME: name})
    expect(exit).toBe(0)
    expect(messages).toHaveLength(2)
    for (const message of messages) {
      const {dkim} = await authenticate(Buffer.from(message, 'latin1'), {
        ip: '192.0.2.1',
        helo: 'fyrlygten.example',
        mta: 'test',
        sender: 'presse@fyrlygten.example',
        resolver: (asked: string, type: string) =>
          asked === name && type === 'TXT'
            ? Promise.resolve([[record]])
            : Promise.reject(Object.assign(new Error(asked), {code: 'ENOTFOUND'}))
      })
      expect(dkim.results.map(({status, signingDomain}) => [status.result, signingDomain])).toEqual([
        ['pass', 'fyrlygten.example']
      ])
    }
  })

  it('leaves the signing to the relay where nobody says otherwise', async () => {
    const {exit, messages} = await testMail({})
    expect(exit).toBe(0)
    expect(messages.join('')).not.toMatch(/DKIM-Signature/iu)
  })

  it.each([
    [{DKIM_NAME: name}, 'DKIM_KEY'],
    [{DKIM_KEY: 'secret and no key', DKIM_NAME: name}, 'DKIM_KEY'],
    [{DKIM_KEY: 'secret and no key'}, 'DKIM_NAME'],
    [{DKIM_KEY: 'secret and no key', DKIM_NAME: 'fyrlygten.example'}, 'DKIM_NAME']
  ])('says what is wrong, repeats no secret, and sends nothing: %j', async (environment, told) => {
    const {exit, said, messages} = await testMail(environment)
    expect(exit).toBe(2)
    expect(said).toContain(told)
    expect(said).not.toContain('secret and no key')
    expect(messages).toEqual([])
  })
})

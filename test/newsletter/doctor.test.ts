import {generateKeyPairSync} from 'node:crypto'
import {examine, type Sending} from '@budstikke/newsletter'
import {describe, expect, it} from 'vitest'
import {machineDns} from '../../packages/cli/src/edge/dns.ts'
import {offersOf} from '../../packages/cli/src/edge/greeting.ts'
import {dnsServer, type Zone} from './dns.ts'
import {sinkFor} from './workers.ts'

const keyOf = (bits: number) =>
  generateKeyPairSync('rsa', {modulusLength: bits}).publicKey.export({type: 'spki', format: 'der'}).toString('base64')
const domain = 'havnefonden.example'

const sound: Zone = {
  [domain]: {TXT: ['google-site-verification=x', 'v=spf1 ip4:192.0.2.0/24 include:relay.example -all']},
  'relay.example': {TXT: ['v=spf1 a:out.relay.example ip6:2001:db8::/32 ~all']},
  'out.relay.example': {A: ['198.51.100.7']},
  [`s1._domainkey.${domain}`]: {TXT: [`v=DKIM1; k=rsa; p=${keyOf(2048)}`]},
  [`_dmarc.${domain}`]: {TXT: ['v=DMARC1; p=quarantine']},
  '7.100.51.198.in-addr.arpa': {PTR: ['out.relay.example']}
}

const signature = (names: string) => `DKIM-Signature: v=1; a=rsa-sha256; d=${domain}; s=s1;\r\n h=${names}; b=x`
const oneClick = `List-Unsubscribe: <https://mail.${domain}/u/x>, <mailto:b@${domain}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click`
const sending: Sending = {
  from: domain,
  returnPath: `bounce.${domain}`,
  addresses: ['198.51.100.7'],
  relay: {host: 'relay.example', offers: ['PIPELINING', 'STARTTLS']},
  headers: `${signature('from:to:subject:list-unsubscribe:list-unsubscribe-post')}\r\n${oneClick}\r\n`
}

/** What is found with `zone` besides what is fine. */
async function found(zone: Zone, more: Partial<Sending> = {}): Promise<readonly string[]> {
  const dns = machineDns(await dnsServer({...sound, [`bounce.${domain}`]: sound[domain] ?? {}, ...zone}))
  const all = await examine(dns, {...sending, ...more})
  return all.filter(({state}) => state !== 'fine').map(({id, state}) => `${id} ${state}`)
}

describe('doctor', () => {
  it('finds nothing where all is well, and says what it has looked at', async () => {
    expect(await found({})).toEqual([])
    const dns = machineDns(await dnsServer({...sound, [`bounce.${domain}`]: sound[domain] ?? {}}))
    const ids = (await examine(dns, sending)).map(({id}) => id)
    expect(ids).toEqual(['spf-fine', 'dkim-fine', 'dmarc-fine', 'aligned', 'ptr-fine', 'tls-fine', 'oneclick-fine'])
  })

  const path = `bounce.${domain}`
  const spf = (...records: readonly string[]): Zone => ({[path]: {TXT: records}})
  const loop = Object.fromEntries(
    Array.from({length: 12}, (_, index) => [`i${index}.example`, {TXT: [`v=spf1 include:i${index + 1}.example -all`]}])
  )
  it.each<[string, Zone, Partial<Sending>, string]>([
    ['no SPF', spf('something else'), {}, 'spf-missing refused'],
    ['two SPF records', spf('v=spf1 -all', 'v=spf1 ~all'), {}, 'spf-many refused'],
    ['SPF that lets everybody', spf('v=spf1 +all'), {}, 'spf-open refused'],
    ['SPF with a mistake', spf('v=spf1 ipv4:192.0.2.1 -all'), {}, 'spf-broken refused'],
    ['SPF that includes nothing', spf('v=spf1 include:none.example -all'), {}, 'spf-broken refused'],
    ['SPF that asks too often', {...loop, ...spf('v=spf1 include:i0.example -all')}, {}, 'spf-lookups refused'],
    ['SPF that does not name the sender', spf('v=spf1 ip4:192.0.2.0/24 -all'), {}, 'spf-address refused'],
    ['no DKIM key', {[`s1._domainkey.${domain}`]: {}}, {}, 'dkim-missing refused'],
    [
      'a DKIM key that was taken back',
      {[`s1._domainkey.${domain}`]: {TXT: ['v=DKIM1; p=']}},
      {},
      'dkim-broken refused'
    ],
    [
      'a short DKIM key',
      {[`s1._domainkey.${domain}`]: {TXT: [`v=DKIM1; p=${keyOf(1024)}`]}},
      {},
      'dkim-short doubtful'
    ],
    [
      'one click that is not signed',
      {},
      {headers: `${signature('from:to:list-unsubscribe')}\r\n${oneClick}\r\n`},
      'dkim-headers refused'
    ],
    ['no signature to look at', {}, {headers: `${oneClick}\r\n`}, 'dkim-unasked unknown'],
    ['no DMARC', {[`_dmarc.${domain}`]: {}}, {}, 'dmarc-missing refused'],
    ['DMARC that asks for nothing', {[`_dmarc.${domain}`]: {TXT: ['v=DMARC1; p=none']}}, {}, 'dmarc-none doubtful'],
    [
      'DMARC without a policy',
      {[`_dmarc.${domain}`]: {TXT: ['v=DMARC1; rua=mailto:x@y.example']}},
      {},
      'dmarc-broken refused'
    ],
    [
      'a signer and a return path of somebody else',
      {},
      {
        returnPath: 'relay.example',
        headers: `${signature('list-unsubscribe:list-unsubscribe-post').replace(`d=${domain}`, 'd=relay.example')}\r\n${oneClick}\r\n`
      },
      'unaligned refused'
    ],
    ['an address without a name', {'7.100.51.198.in-addr.arpa': {}}, {}, 'ptr-missing refused'],
    [
      'an address whose name is another’s',
      {'7.100.51.198.in-addr.arpa': {PTR: ['other.example']}},
      {},
      'ptr-unconfirmed refused'
    ],
    ['a relay without TLS', {}, {relay: {host: 'relay.example', offers: ['PIPELINING']}}, 'tls-missing refused'],
    ['a relay that does not answer', {}, {relay: {host: 'relay.example', offers: undefined}}, 'tls-unreached unknown'],
    [
      'no one-click header',
      {},
      {headers: signature('list-unsubscribe:list-unsubscribe-post')},
      'oneclick-missing refused'
    ],
    [
      'one click without encryption',
      {},
      {headers: sending.headers.replace('<https:', '<http:')},
      'oneclick-insecure refused'
    ],
    [
      'one click that is folded',
      {},
      {headers: sending.headers.replace('/x>, ', '/x>,\r\n ')},
      'oneclick-folded doubtful'
    ]
  ])('finds %s', async (_, zone, more, id) => {
    expect(await found(zone, more)).toContain(id)
  })

  it('knows addresses of both families, and finds DMARC above the domain', async () => {
    expect(
      await found(
        {
          '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa': {PTR: ['six.example']},
          'six.example': {AAAA: ['2001:db8:0:0:0:0:0:1']}
        },
        {addresses: ['2001:db8::1']}
      )
    ).toEqual([])
    expect(await found({}, {from: `news.${domain}`, headers: sending.headers})).toEqual([])
  })

  it('says so where nobody can be asked', async () => {
    const dns = machineDns('127.0.0.1:1')
    const all = await examine(dns, sending)
    expect(all.filter(({id}) => id === 'dns-away')).toHaveLength(4)
  })
})

describe('a mail server', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['offers STARTTLS', [], ['STARTTLS']],
    ['offers none', ['STARTTLS'], []]
  ])('%s', async (_, disabledCommands, expected) => {
    const server = await sinkFor({options: {disabledCommands: [...disabledCommands]}})
    const offers = await offersOf({host: '127.0.0.1', port: server.port, security: 'starttls'})
    expect(offers?.filter((offer) => offer === 'STARTTLS')).toEqual(expected)
  })

  it('that is not there says nothing', async () => {
    expect(await offersOf({host: '127.0.0.1', port: 1, security: 'starttls'})).toBeUndefined()
    expect(await offersOf({host: '127.0.0.1', port: 1, security: 'tls'})).toBeUndefined()
  })
})

import {chmodSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {dnsServer} from '../newsletter/dns.ts'
import {newsroomWith, newsroomYaml, person, type PersonOptions} from './person.ts'

const yaml = `${newsroomYaml}newsletter: {from: presse@fiskerneshus.example, url: 'https://mail.fiskerneshus.example/'}\n`
const folderOf = (files: Readonly<Record<string, string>> = {}) => newsroomWith({'newsroom.yaml': yaml, ...files})

function readersOf(folder: string, options: PersonOptions = {}) {
  const call = person(folder, options)
  return (...words: readonly string[]) => call('subscribers', ...words)
}

describe('subscribers', () => {
  it('takes in a table, and names each row that it refuses', async () => {
    const folder = folderOf({
      'a.csv':
        'address,source,consent\nida@avis.example,Messe,2025-01-02\nbo@avis.example,,2025-01-02\nper@avis.example,Messe,\n'
    })
    const readers = readersOf(folder)
    const {exit, out} = await readers('import', 'a.csv')
    expect([exit, out]).toEqual([
      1,
      `Taken in: 1. There already: 0. Twice in the file: 0. Not to be mailed: 0.
2 rows were refused:
  line 3: it does not say where they consented (source)
  line 4: it does not say when they consented (consent)
`
    ])
    expect((await readers('list')).out).toMatch(/^ida@avis\.example\tactive\tda,sv\t\*\t20\d\d-\d\d-\d\d\n$/u)
    expect((await readers('stats')).out).toContain('Readers: 1\n')
    writeFileSync(join(folder, 'b.csv'), 'navn,mail\nIda,ida@avis.example\n')
    expect(await readers('import', 'b.csv')).toMatchObject({
      exit: 2,
      said: expect.stringContaining('no column “address”') as string
    })
  })

  it('adds, shows, suppresses, lifts and erases one, and can prove it', async () => {
    const readers = readersOf(folderOf(), {locale: 'da'})
    const add = () =>
      readers('add', 'Ida@avis.example', '--source', 'Messe, Aarhus', '--consent', '2025-01-02', '--languages', 'sv,da')
    expect((await add()).out).toBe('Ida@avis.example er på listen.\n')
    expect((await add()).out).toContain('var der i forvejen')
    const {out} = await readers('export', 'ida@avis.example', '--proof')
    expect(JSON.parse(out)).toMatchObject({
      languages: ['sv', 'da'],
      consent: [{event: 'imported', source: 'Messe, Aarhus'}],
      proof: {first: 1}
    })
    expect((await readers('suppress', 'ida@avis.example')).out).toContain('får ikke mail mere')
    expect((await readers('suppress', '--lift', 'ida@avis.example')).out).toContain('kan tilmelde sig igen')
    expect((await readers('erase', 'ida@avis.example')).out).toContain('er slettet')
    expect(await readers('export', 'ida@avis.example')).toMatchObject({
      exit: 2,
      said: expect.stringContaining('Ingen har adressen') as string
    })
    expect(await add()).toMatchObject({exit: 1, out: expect.stringContaining('må ikke få mail') as string})
    const whole = await readers('verify')
    expect([whole.exit, whole.out]).toEqual([0, expect.stringContaining('Samtykkeprotokollen er hel: 4 poster.')])
    const head = /\(--head\): (\S+)/u.exec(whole.out)?.[1] ?? ''
    expect((await readers('verify', '--head', head)).exit).toBe(0)
    expect((await readers('verify', '--head', '99:' + 'a'.repeat(64))).exit).toBe(1)
    expect((await readers('verify', '--head', 'x')).exit).toBe(2)
    expect(await readers('add', 'ida', '--source', 'x', '--consent', '2025-01-02')).toMatchObject({
      exit: 2,
      said: expect.stringContaining('ingen mailadresse') as string
    })
  })

  it('keeps secrets to itself: made for the owner alone, and refused where others can read them', async () => {
    const folder = folderOf()
    const readers = readersOf(folder)
    expect((await readers('stats')).exit).toBe(0)
    for (const name of ['newsletter.key', 'newsletter.suppression.key', 'newsletter.db'])
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
    chmodSync(join(folder, 'newsletter.suppression.key'), 0o644)
    expect(await readers('stats')).toMatchObject({
      exit: 2,
      said: expect.stringContaining('chmod 600 newsletter.suppression.key') as string
    })
    const odd = await readersOf(folder, {environment: {BUDSTIKKE_SUPPRESSION_KEY: 'kort'}})('stats')
    expect([odd.exit, odd.said.includes('kort')]).toEqual([2, false])
  })

  it('reads what came back from what is piped in, a file, and a folder', async () => {
    const folder = folderOf({
      'inbox/new/1': 'Subject: Hej\n\nx',
      'inbox/cur/2': 'Subject: Hej\n\nx',
      'inbox/tmp/3': 'x'
    })
    const read = readersOf(folder, {piped: 'From a@b Tue Nov 3 08:00:00 2026\nSubject: x\n\nHej\n'})
    expect((await read('bounces', '--json')).out).toContain('"mails":1')
    expect((await read('bounces', 'inbox', '-')).out).toBe('3 mails read:\n')
    expect((await read('bounces', 'none')).exit).toBe(2)
  })
})

describe('doctor', () => {
  it('says in the person’s language what would be refused, by whom, and how to mend it', async () => {
    const dns = await dnsServer({
      'fiskerneshus.example': {TXT: ['v=spf1 mx -all'], MX: ['mx.fiskerneshus.example']},
      'mx.fiskerneshus.example': {A: ['192.0.2.1']},
      '1.2.0.192.in-addr.arpa': {PTR: ['mx.fiskerneshus.example']}
    })
    const call = person(folderOf(), {locale: 'da'})
    const {exit, out} = await call('doctor', '--dns', dns, '--address', '192.0.2.1', '--selector', 's1')
    expect(exit).toBe(1)
    expect(out.split('\n').filter((line) => line !== '')).toEqual([
      'godt: SPF på fiskerneshus.example lader jeres mailserver sende.',
      'afvises: Der er ingen DKIM-nøgle på s1._domainkey.fiskerneshus.example. Læg den, mailserveren underskriver med, der. (afvises af Gmail, Yahoo og Microsoft)',
      'afvises: Der er ingen DMARC-post på _dmarc.fiskerneshus.example. Læg en TXT-post der: v=DMARC1; p=none; rua=mailto:dmarc@fiskerneshus.example (afvises af Gmail, Yahoo og Microsoft)',
      'godt: 192.0.2.1 har et navn, der fører tilbage til den: mx.fiskerneshus.example',
      'godt: Læsere kan afmelde sig med ét klik.'
    ])
  })
})

import {generateKeyPairSync, sign} from 'node:crypto'
import {email, must} from '@budstikke/core'
import fc from 'fast-check'
import {authenticate} from 'mailauth'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {entryOf, filling, fyr} from '../testing/fyr.ts'
import {type CompiledMail, personalise} from './compiled.ts'
import {type DkimKey, signedBy} from './dkim.ts'
import type {Mail} from './mail.ts'
import {compile} from './mime.ts'
import {quotedPrintable} from './quoted-printable.ts'
import {releaseMail} from './release-mail.ts'
import {shownHtml, shownText} from './shown.ts'

const open = await fyr()
const danish = releaseMail(open, entryOf(open, 'fyret'))
const read = (mail: CompiledMail) => PostalMime.parse(personalise(mail, filling))
const source = (mail: CompiledMail) => new TextDecoder().decode(personalise(mail, filling))
const headersIn = (message: string) => message.slice(0, message.indexOf('\r\n\r\n'))

describe('a compiled mail', () => {
  it('is read by a program that we did not write as what it says', async () => {
    const mail = await read(compile(danish))
    expect(mail.subject).toBe('Fyret på Grå Odde lyser igen')
    expect(mail.from).toEqual({name: 'Fyrværket', address: 'presse@fyr.example'})
    expect(mail.replyTo).toEqual([{name: 'Åse Tangmose', address: 'aase@fyr.example'}])
    expect(mail.to).toEqual([{name: 'Åse', address: 'aase@reader.example'}])
    expect(mail.messageId).toBe(`<${filling.messageId}>`)
    expect(mail.html?.replaceAll('\r\n', '\n').trim()).toBe(shownHtml(danish, filling).trim())
    // It joins what flows, as it should: the lines are ours.
    const unflowed = shownText(danish, filling).replaceAll(/(?<!\n--) \n/gu, ' ')
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(unflowed.trim())
    const [calendar] = mail.attachments
    expect(mail.attachments).toHaveLength(1)
    expect(calendar).toMatchObject({filename: 'fyret.ics', mimeType: 'text/calendar', disposition: 'attachment'})
    const ics = new TextDecoder().decode(must(calendar).content as ArrayBuffer)
    expect(ics).toContain('SUMMARY;LANGUAGE=da:Tænding')
    expect(ics).not.toContain('METHOD:')
  })

  it('says in its headers which list it is from and how to leave it, in one line', () => {
    const headers = headersIn(source(compile(danish)))
    expect(headers.split('\r\n').map((line) => line.replace(/:.*$/u, ''))).toEqual([
      'From',
      ' <presse@fyr.example>',
      'To',
      ' <aase@reader.example>',
      'Reply-To',
      ' <aase@fyr.example>',
      'Subject',
      'Date',
      'Message-ID',
      'List-Id',
      ' <releases.fyr.example>',
      'List-Unsubscribe',
      'List-Unsubscribe-Post',
      'Auto-Submitted',
      'Content-Language',
      'MIME-Version',
      'Content-Type'
    ])
    const token = filling.unsubscribe
    expect(headers).toContain(
      `\r\nList-Unsubscribe: <https://mail.fyr.example/u/${token}>, <mailto:unsubscribe@bounce.fyr.example?subject=unsubscribe%20${token}>\r\n`
    )
    expect(headers).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
    expect(headers).toContain('\r\nAuto-Submitted: auto-generated\r\nContent-Language: da\r\nMIME-Version: 1.0\r\n')
    expect(headers).not.toMatch(/^Precedence/imu)
  })

  it('offers no one click where the address is no https', () => {
    const list = must(danish.list)
    const headers = headersIn(source(compile({...danish, list: {...list, unsubscribe: 'http://localhost:4300/u/'}})))
    expect(headers).toContain('List-Unsubscribe: <http://localhost:4300/u/')
    expect(headers).not.toContain('List-Unsubscribe-Post')
  })

  it('is seven-bit, in lines of 76 but for the one that must not be folded', () => {
    const lines = source(compile(danish)).split('\r\n')
    const long = lines.filter((line) => line.length > 76)
    expect(long.map((line) => line.replace(/:.*$/u, ''))).toEqual(['List-Unsubscribe'])
    expect(lines.join('')).toMatch(/^[\u0009\u0020-\u007E]*$/u)
  })

  it('has each token whole in both parts, on a line of its own', () => {
    const {pieces} = compile(danish)
    const inBody = pieces.flatMap((piece, index) => (typeof piece === 'string' || index < 10 ? [] : [index]))
    expect(inBody).toHaveLength(4)
    for (const index of inBody) {
      expect(pieces[index - 1]).toMatch(/=\r\n$/u)
      expect(pieces[index + 1]).toMatch(/^=\r\n/u)
    }
  })

  it('is the same bytes for the same release, and is plain data', () => {
    const once = compile(danish)
    expect(compile(releaseMail(open, entryOf(open, 'fyret')))).toEqual(once)
    expect(JSON.parse(JSON.stringify(once))).toEqual(once)
  })

  it('refuses an address that could end its header', () => {
    const hostile = 'a@b.example>\r\nBcc: all@evil.example'
    expect(email(hostile)).toBeUndefined()
    expect(() => compile({...danish, from: {address: hostile}})).toThrow(TypeError)
    expect(() => compile({...danish, replyTo: {address: hostile}})).toThrow(TypeError)
    expect(() => compile({...danish, list: {...must(danish.list), mailto: hostile}})).toThrow(TypeError)
    expect(() => compile({...danish, list: {...must(danish.list), id: 'a\nb'}})).toThrow(TypeError)
  })
})

describe('hostile words', () => {
  const words: readonly string[] = [
    'x\r\nBcc: all@evil.example',
    'x\nContent-Type: text/html\n\n<script>',
    '\u0000\u0008\u001B\u0085\u2028x',
    '\u202Egnp.exe\u202C \u2066x\u2069',
    'half \uD83D of \uDC4D a letter',
    '=?utf-8?Q?=0D=0ABcc:_a@b?=',
    '"><img src=x onerror=alert(1)> <a href="javascript:1">',
    '--=_0123 \uFDD0unsubscribe\uFDD1 \uFDD0to\uFDD1',
    '<!--[if mso]>--><![endif]--></style></title>',
    'æ'.repeat(3000),
    'a'.repeat(3000),
    '{{organisation}} $t(mails.web) &lt;b&gt;'
  ]
  const evil = (text: string): Mail => ({
    ...danish,
    subject: text,
    preview: text,
    from: {name: text, address: 'presse@fyr.example'},
    replyTo: {name: text, address: 'aase@fyr.example'},
    list: {...must(danish.list), name: text},
    blocks: [
      {block: 'headline', text},
      {block: 'paragraph', content: [text, {mark: 'strong', content: [text]}]},
      {block: 'picture', src: 'https://fyr.example/a.jpg', alt: text, described: text, caption: text},
      {block: 'contact', name: text, role: text, phones: [], emails: []},
      {block: 'footer', name: text, content: [[text]]}
    ]
  })

  it.each(words)('are words, and nothing else: %j', async (text) => {
    const compiled = compile(evil(text))
    const message = source(compiled)
    for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
    expect(message.replaceAll('\r\n', '')).toMatch(/^[\u0009\u0020-\u007E]*$/u)
    const mail = await read(compiled)
    expect(new Set(mail.headers.map(({key}) => key))).toEqual(
      new Set(
        'from to reply-to subject date message-id list-id list-unsubscribe list-unsubscribe-post auto-submitted content-language mime-version content-type'.split(
          ' '
        )
      )
    )
    for (const {value} of mail.headers) expect(value).not.toMatch(/[\r\n\u0000\u202A-\u202E\u2066-\u2069]/u)
    expect(mail.from?.address).toBe('presse@fyr.example')
    const tags = mail.html?.match(/<\/?[a-z!](?:"[^"]*"|[^">])*>/giu) ?? []
    const names = tags.map((tag) => tag.replaceAll(/"[^"]*"/gu, '""'))
    expect(names.filter((tag) => /^<(?:script|a |svg)|\son\w+=/iu.test(tag))).toEqual([])
    expect(names.filter((tag) => tag === '</title>')).toHaveLength(1)
    expect(mail.html).not.toMatch(/[\u0000\u202E\uFDD0]/u)
    expect(mail.text).not.toMatch(/[\u0000\u202E\uFDD0]/u)
    expect(mail.attachments).toHaveLength(1)
  })

  it('come out as they went in, whatever they are', () => {
    const letters = fc.string({unit: 'grapheme', maxLength: 400})
    fc.assert(
      fc.property(letters, (text) => {
        const decoded = Buffer.from(
          quotedPrintable(text)
            .replaceAll('=\r\n', '')
            .replaceAll(/=([\dA-F]{2})/gu, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)))
            .replaceAll('\r\n', '\n'),
          'latin1'
        ).toString()
        expect(decoded).toBe(text)
        for (const line of quotedPrintable(text).split('\r\n')) expect(line).toMatch(/^(?:[!-~\t ]{0,75}[!-~])?$/u)
      }),
      {seed: 6, numRuns: 300}
    )
  })

  it('stand in subjects as their author wrote them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', minLength: 1, maxLength: 120}), async (text) => {
        const compiled = compile({...danish, subject: `x${text}x`})
        expect((await read(compiled)).subject?.replaceAll(/\s+/gu, ' ')).toBe(compiled.subject)
      }),
      {seed: 6, numRuns: 200}
    )
  })
})

describe('a signature', () => {
  const rsa = generateKeyPairSync('rsa', {modulusLength: 2048})
  const ed = generateKeyPairSync('ed25519')
  const spki = (key: typeof rsa.publicKey) => key.export({type: 'spki', format: 'der'})
  const records: Readonly<Record<string, string>> = {
    'r._domainkey.fyr.example': `v=DKIM1; k=rsa; p=${spki(rsa.publicKey).toString('base64')}`,
    'e._domainkey.fyr.example': `v=DKIM1; k=ed25519; p=${spki(ed.publicKey).subarray(-32).toString('base64')}`
  }
  const keys: readonly DkimKey[] = [
    {
      domain: 'fyr.example',
      selector: 'r',
      algorithm: 'rsa-sha256',
      sign: (data) => sign('sha256', data, rsa.privateKey)
    },
    {domain: 'fyr.example', selector: 'e', algorithm: 'ed25519-sha256', sign: (data) => sign(null, data, ed.privateKey)}
  ]
  const resolver = (name: string, type: string) => {
    const record = type === 'TXT' ? records[name] : undefined
    return record === undefined
      ? Promise.reject(Object.assign(new Error(name), {code: 'ENOTFOUND'}))
      : Promise.resolve([[record]])
  }
  const results = async (message: string) => {
    const {dkim} = await authenticate(Buffer.from(message, 'latin1'), {
      trustReceived: false,
      resolver,
      sender: 'presse@fyr.example',
      ip: '192.0.2.1',
      helo: 'fyr.example',
      mta: 'test'
    })
    return dkim.results.map(({status, signingDomain}) => ({
      result: status.result,
      domain: signingDomain
    }))
  }
  const signed = async () => Buffer.from(await signedBy(keys, personalise(compile(danish), filling))).toString('latin1')

  it('by RSA and by Ed25519 is believed by a verifier that we did not write', async () => {
    const found = await results(await signed())
    expect(found.map(({result, domain}) => [result, domain])).toEqual([
      ['pass', 'fyr.example'],
      ['pass', 'fyr.example']
    ])
    expect(
      (await signed()).match(/ h=from:from:[^;]*list-unsubscribe:list-unsubscribe-post:/gu) ?? (await signed())
    ).toHaveLength(2)
  })

  it('holds when a relay folds otherwise and adds its own headers', async () => {
    const message = (await signed())
      .replace('\r\nDate: ', '\r\nDate:\r\n  ')
      .replace(/^/u, 'Received: from a by b; now\r\n')
    expect((await results(message)).map(({result}) => result)).toEqual(['pass', 'pass'])
  })

  it.each([
    ['a second From', (text: string) => text.replace('\r\nTo: ', '\r\nFrom: evil@evil.example\r\nTo: ')],
    ['another one click', (text: string) => text.replace('List-Unsubscribe=One-Click', 'List-Unsubscribe=No')],
    ['another way out', (text: string) => text.replace('<https://mail.fyr.example/u/', '<https://evil.example/u/')],
    ['another list', (text: string) => text.replace('releases.fyr.example', 'evil.fyr.example')],
    ['another body', (text: string) => text.replace('Fyrv', 'Fyrx')]
  ])('breaks with %s', async (_, change) => {
    const message = await signed()
    expect(change(message)).not.toBe(message)
    expect((await results(change(message))).map(({result}) => result)).not.toContain('pass')
  })

  it('asks for a message with headers', async () => {
    await expect(signedBy(keys, new TextEncoder().encode('no end'))).rejects.toThrow(TypeError)
  })
})

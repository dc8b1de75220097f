import {type ChildProcess, spawn} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {must} from '@budstikke/core'
import PostalMime from 'postal-mime'
import {expect, inject, it, onTestFinished} from 'vitest'
import {machinePost} from '../../packages/cli/src/edge/post.ts'
import {folderWith, person} from '../cli/person.ts'
import type {Arrived} from './sink.ts'
import {engines, placeFor} from './stores.ts'
import {sinkFor, until, worldAt} from './workers.ts'

const home = 'https://mail.havnefonden.example/n/'
const yaml = `organisation: Havnefonden
url: https://presse.havnefonden.example/
since: 2024
zone: Europe/Copenhagen
languages: [da, sv]
newsletter:
  from: presse@havnefonden.example
  url: ${home}
  bounces: '*@bounce.havnefonden.example'
  rates: {connections: 4}
`
const release = (language: string, headline: string, settings = '') => `---
published: 2026-11-03 09:00
${settings}---

# ${headline}

${language === 'da' ? 'Aarhus: Molen er 300 meter lang.' : 'Aarhus: Piren är 300 meter lång.'}
`
const newsroom = {
  'newsroom.yaml': yaml,
  'releases/mole/da.md': release('da', 'Havnen får en ny mole'),
  'releases/mole/sv.md': release('sv', 'Hamnen får en ny pir')
}

const readers = Array.from({length: 100}, (_, index) => ({
  address: `r${index}@d${index % 7}.example`,
  language: index % 2 === 0 ? 'da' : 'sv'
}))

/** The letters of a word in a mail's headers, folded lines as one. */
function headerOf({message}: Arrived, name: string): string {
  const [head = ''] = message.split('\r\n\r\n', 1)
  return new RegExp(`^${name}: (.*)$`, 'imu').exec(head.replaceAll(/\r\n[ \t]+/gu, ' '))?.[1]?.trim() ?? ''
}

const subjectsOf = async (mails: readonly Arrived[]) =>
  Promise.all(mails.map(async ({message}) => (await PostalMime.parse(message)).subject ?? ''))

it.each(engines)(
  'a hundred readers sign up, get each mail once though the sender dies, and leave: %s',
  async (engine) => {
    const folder = folderWith(newsroom)
    const seen = {dies: undefined as ChildProcess | undefined}
    const server = await sinkFor({
      keepsText: true,
      thinks: 20,
      seen: () => {
        if (server.arrived.length >= 140) seen.dies?.kill('SIGKILL')
      }
    })
    const place = await placeFor(engine)
    const environment = {
      SMTP_URL: `smtp://127.0.0.1:${server.port}?tls=none`,
      ...(place.engine === 'postgres' ? {DATABASE_URL: place.url} : {})
    }
    // The program that is killed goes by the machine's clock, so the others do too.
    const now = new Date().toISOString()
    const world = worldAt(now)
    const post = {...machinePost, world}

    // They sign up over HTTP, and confirm by the link in the letter that came.
    let stop = () => {}
    const stopped = new Promise<void>((resolve) => (stop = resolve))
    const told = person(folder, {environment, now, post, stopped})
    const serving = told('serve', '--port', '0')
    onTestFinished(() => stop())
    await until(() => told.said().includes('http://localhost:'))
    const local = must(/http:\/\/localhost:\d+\/n\//u.exec(told.said())?.[0])
    const submit = (path: string, fields: Readonly<Record<string, string>>) =>
      fetch(local + path, {method: 'POST', body: new URLSearchParams(fields), redirect: 'manual'})
    for (const {address, language} of readers)
      expect((await submit('subscribe', {email: address, language})).status).toBe(200)
    await until(() => server.arrived.length >= 100)
    const letters = server.arrived.slice()
    expect(new Set(letters.map(({to}) => to)).size).toBe(100)
    for (const letter of letters) {
      const {text = ''} = await PostalMime.parse(letter.message)
      const path = must(new RegExp(`${home}(c/[\\w-]+)`, 'u').exec(text)?.[1])
      expect((await submit(path, {})).status).toBe(200)
      // A second press changes nothing.
      if (letter === letters[0]) expect((await submit(path, {})).status).toBe(410)
    }

    // The release goes out; the program that sends it is killed on the way.
    const child = spawn(process.execPath, [join(inject('command'), 'bin.js'), 'send', 'mole', '--yes'], {
      cwd: folder,
      env: {...process.env, ...environment, LANG: 'en'},
      stdio: ['ignore', 'ignore', 'inherit']
    })
    seen.dies = child
    await new Promise((resolve) => child.once('exit', resolve))
    expect(child.signalCode).toBe('SIGKILL')
    const before = server.arrived.length - 100
    expect(before).toBeLessThan(100)

    // Another goes on where it ended. Of at most two mails a connection nobody can know; an editor has them sent again.
    world.forward(180_000)
    stop()
    expect((await serving).exit).toBe(0)
    const later = person(folder, {environment, now, post, stopped: new Promise(() => undefined)})
    const first = await later('send', 'mole', '--yes', '--json')
    expect(first.said).toContain('goes to each reader once')
    const report = JSON.parse(first.out) as {readonly counts: Readonly<Record<string, number>>}
    const unknown = must(report.counts['unknown'])
    expect(unknown).toBeLessThanOrEqual(8)
    const news = () => server.arrived.slice(100).filter(({from}) => from.startsWith('b.'))
    const counts = (mails: readonly Arrived[]) => {
      const found = new Map(readers.map(({address}) => [address, 0]))
      for (const {to} of mails) found.set(to, (found.get(to) ?? 0) + 1)
      return found
    }
    expect(Math.max(...counts(news()).values())).toBe(1)
    expect(news().length).toBeGreaterThanOrEqual(100 - unknown)
    if (unknown > 0) expect((await later('send', 'mole', '--yes', '--unknown', 'resend')).exit).toBe(0)
    const got = counts(news())
    expect(Math.min(...got.values())).toBe(1)
    expect([...got.values()].filter((count) => count > 1).length).toBeLessThanOrEqual(unknown)
    // A mail that came twice is the same mail.
    expect(new Set(news().map((mail) => headerOf(mail, 'Message-ID'))).size).toBe(100)
    for (const {address, language} of readers) {
      const mail = must(news().find(({to}) => to === address))
      expect((await subjectsOf([mail]))[0]).toBe(language === 'da' ? 'Havnen får en ny mole' : 'Hamnen får en ny pir')
      expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    }

    // Ten leave with one click in their mail program; three mailboxes are gone; one cries spam.
    let end = () => {}
    const again = person(folder, {environment, now, post, stopped: new Promise<void>((resolve) => (end = resolve))})
    const open = again('serve', '--port', '0')
    onTestFinished(() => end())
    await until(() => again.said().includes('http://localhost:'))
    const there = must(/http:\/\/localhost:\d+\/n\//u.exec(again.said())?.[0])
    const mailTo = (index: number) => must(news().find(({to}) => to === readers[index]?.address))
    for (let index = 0; index < 10; index++) {
      const path = must(new RegExp(`<${home}(u/[\\w-]+)>`, 'u').exec(headerOf(mailTo(index), 'List-Unsubscribe'))?.[1])
      const answer = await fetch(there + path, {
        method: 'POST',
        body: new URLSearchParams({'List-Unsubscribe': 'One-Click'}),
        redirect: 'manual'
      })
      expect([answer.status, await answer.text()]).toEqual([200, ''])
    }
    end()
    expect((await open).exit).toBe(0)
    const box = [10, 11, 12].map(
      (index) => `From MAILER-DAEMON Tue Nov  3 08:00:00 2026\n${bounceTo(mailTo(index).from)}`
    )
    writeFileSync(
      join(folder, 'returns.mbox'),
      `${box.join('\n')}\nFrom fbl Tue Nov  3 08:00:00 2026\n${complaintAbout(mailTo(13).from)}`
    )
    const bounced = await later('subscribers', 'bounces', 'returns.mbox', '--json')
    expect(JSON.parse(bounced.out)).toEqual({mails: 4, unknown: 0, passed: 0, counted: 0, suppressed: 4, withdrawn: 0})

    // The Danish text was wrong: those who have read it, and are still there, are told, once.
    writeFileSync(
      join(folder, 'releases/mole/da.md'),
      release('da', 'Havnen får en ny mole', 'corrections: [{at: 2026-11-03 09:20, note: Molen er 400 meter lang.}]\n')
    )
    const soFar = server.arrived.length
    expect((await later('send', 'mole', '--correction', '--yes')).exit).toBe(0)
    expect((await later('send', 'mole', '--correction', '--yes')).exit).toBe(0)
    const corrections = server.arrived.slice(soFar)
    const wrong = readers.filter(({language}, index) => language === 'da' && index > 13).map(({address}) => address)
    expect(corrections.map(({to}) => to).toSorted()).toEqual(wrong.toSorted())
    expect(new Set(await subjectsOf(corrections))).toEqual(new Set(['Rettelse: Havnen får en ny mole']))

    // And all of it can be proven.
    const whole = await later('subscribers', 'verify', '--json')
    expect([whole.exit, JSON.parse(whole.out)]).toMatchObject([0, {entries: 100 + 100 + 10 + 3 + 2, faults: []}])
    const stats = await later('subscribers', 'stats', '--json')
    expect(JSON.parse(stats.out)).toMatchObject({states: {active: 86, pending: 10, suppressed: 4}, suppressed: 1})
  }
)

function bounceTo(path: string): string {
  return `From: MAILER-DAEMON@mx.example
To: ${path}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; somebody@d.example
Action: failed
Status: 5.1.1

--B--
`
}

function complaintAbout(path: string): string {
  return `From: fbl@mail.example
To: fbl@havnefonden.example
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="B"

--B
Content-Type: message/feedback-report

Feedback-Type: abuse
Version: 1
Original-Mail-From: <${path}>

--B--
`
}

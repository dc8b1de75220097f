// What the bench of mailings sends, and by what: our own loop with and without the ledger, nodemailer's pool, postfix's
// smtp-source.
import {
  type CompiledMail,
  compile,
  issueOf,
  personalise,
  plan,
  releaseMail,
  shownHtml,
  shownText,
  type Store,
  work
} from '@budstikke/newsletter'
import {must} from '@budstikke/core'
import {sql} from 'kysely'
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {createTransport} from 'nodemailer'
import {smtpTransport} from '../../packages/cli/src/edge/smtp.ts'
import {openStore, type StorePlace} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {personalised} from '../../packages/newsletter/src/mail/compiled.ts'
import {cadence, subscriberState, subscriptionState} from '../../packages/newsletter/src/model/states.ts'
import {keys} from '../newsletter/keys.ts'
import {newsroomAt} from '../newsletter/newsrooms.ts'

/** How many connections every sender has. */
export const connections = 10

/** Where the bench keeps its stores; whoever ends it removes it. */
export const folder = mkdtempSync(join(tmpdir(), 'budstikke-bench-'))

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Runs a script of ours as a process of its own. */
export function run(script: string, ...words: readonly string[]) {
  return spawn(process.execPath, ['--conditions=budstikke-source', '--import', tsx, script, ...words], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
}

const paragraphs = Array.from(
  {length: 24},
  (_, index) => `Afsnit ${index}: ${'Molen bliver længere for hver dag. '.repeat(9)}`
)
const text = `---\npublished: 2026-11-03 09:00\n---\n\n# Havnen får en ny mole\n\nAarhus: ${paragraphs.join('\n\n')}\n`
const open = await newsroomAt('2026-11-03T08:00:00Z', {'mole/da.md': text})
const issue = must(issueOf(open, 'mole'))
const mail = releaseMail(open, must(issue.entries[0]))
/** A release as its mail, once for all. */
export const compiled: CompiledMail = compile(mail)
const contents = {da: JSON.stringify(compiled)}
const how = {domain: 'havnefonden.example', returnPath: 'retur@havnefonden.example'}

/** Readers as one statement makes them, whatever their number. */
async function fill(store: Store, readers: number): Promise<void> {
  const numbers =
    store.engine.name === 'sqlite'
      ? sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(readers)}) select i from n`
      : sql`select i from generate_series(1, ${sql.lit(readers)}) as n(i)`
  await sql`insert into subscriber (address, key, languages, state, pseudonym, created)
    select 'r' || i || '@d' || (i % 200) || '.example', 'r' || i, 'da', ${sql.lit(subscriberState.active)}, 'p' || i, 0 from (${numbers}) as numbers`.execute(
    store.db
  )
  await sql`insert into subscription (topic, language, cadence, subscriber, kinds, state, since)
    select '*', '*', ${sql.lit(cadence.immediate)}, id, '*', ${sql.lit(subscriptionState.active)}, 0 from subscriber`.execute(
    store.db
  )
  // As a server does by itself within a minute.
  if (store.engine.name === 'postgres') await sql`analyze subscriber, subscription`.execute(store.db)
}

/** A server that takes everything after so many milliseconds. */
export async function sinkPort(thinks: number): Promise<{readonly port: number; stop(): void}> {
  const child = run(fileURLToPath(new URL('mail-sink.ts', import.meta.url)), String(thinks))
  const port = await new Promise<number>((resolve) =>
    child.stdout.once('data', (line: Buffer) => resolve(Number(line)))
  )
  return {port, stop: () => void child.kill()}
}

/** What a reader's mail is filled with. */
export const filling = (number: number) => ({
  to: `r${number}@d${number % 200}.example`,
  date: 'Tue, 03 Nov 2026 08:00:00 +0000',
  messageId: `1.${number}.0123456789abcdef@havnefonden.example`,
  unsubscribe: 'A'.repeat(46),
  preferences: 'B'.repeat(46)
})

/** The send loop alone: no store, no ledger. */
export async function bare(port: number, count: number): Promise<void> {
  const transport = smtpTransport({host: '127.0.0.1', port, security: 'none'})
  let next = 0
  await Promise.all(
    Array.from({length: connections}, async () => {
      while (next < count) {
        const number = (next += 1)
        const {to} = filling(number)
        const {state} = await transport.send({from: how.returnPath, to}, personalised(compiled, filling(number)))
        if (state !== 'accepted') throw new Error(`A mail was ${state}`)
      }
    })
  )
  await transport.close()
}

const composed = {html: shownHtml(mail, filling(1)), text: shownText(mail, filling(1))}

/** What most programs do: nodemailer composes each mail whole, and keeps a pool. */
export async function pool(port: number, count: number): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
    maxMessages: Infinity
  })
  await Promise.all(
    Array.from({length: count}, (_, number) =>
      transport.sendMail({...messageOf(number), envelope: {from: how.returnPath, to: filling(number).to}})
    )
  )
  transport.close()
}

/** The mail as nodemailer is handed it. */
export function messageOf(number: number) {
  const {to, messageId} = filling(number)
  return {
    from: 'Havnefonden <nyt@havnefonden.example>',
    to,
    subject: mail.subject,
    messageId: `<${messageId}>`,
    headers: {
      'List-Unsubscribe': '<https://presse.havnefonden.example/u/A>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
    },
    ...composed
  }
}

/** Sends what is planned in the store at `place`. */
export async function ledgered(place: StorePlace, port: number): Promise<void> {
  const store = await openStore(place)
  const transport = smtpTransport({host: '127.0.0.1', port, security: 'none'})
  await work(store, transport, machineWorld, {worker: 'bench', keys, connections})
  await transport.close()
  await store.close()
}

/** Plans a mailing to so many readers; answers how many seconds that took. */
export async function plannedAt(
  place: StorePlace,
  readers: number,
  onCrash: 'hold' | 'resend' = 'hold',
  rangeSize = 500
): Promise<number> {
  const store = await openStore(place)
  await fill(store, readers)
  const begun = performance.now()
  await plan(store, machineWorld, issue, contents, {...how, onCrash, rangeSize})
  const seconds = (performance.now() - begun) / 1000
  await store.close()
  return seconds
}

/** How many milliseconds after `begun` the mailing of the store at `place` was done with. */
export async function finishedAt(place: StorePlace, begun: number): Promise<number> {
  const store = await openStore(place)
  const {finished} = await store.db.selectFrom('mailing').select('finished').executeTakeFirstOrThrow()
  await store.close()
  return must(finished ?? undefined) - begun
}

/** Whether Debian's postfix, whose `smtp-source` is the measure of what a sender may reach, is on this machine. */
export const hasSource = spawnSync('smtp-source', ['-h']).error === undefined

/** The same message as often by `smtp-source`, which composes nothing and keeps nothing. */
export async function source(port: number, count: number): Promise<void> {
  const path = join(folder, 'message.eml')
  // It ends the lines itself.
  writeFileSync(
    path,
    Buffer.from(personalise(compiled, filling(1)))
      .toString('latin1')
      .replaceAll('\r\n', '\n'),
    'latin1'
  )
  const child = spawn(
    'smtp-source',
    [
      '-d',
      '-s',
      String(connections),
      '-m',
      String(count),
      '-F',
      path,
      '-f',
      how.returnPath,
      '-t',
      filling(1).to,
      `127.0.0.1:${port}`
    ],
    {stdio: 'inherit'}
  )
  const [code] = (await once(child, 'exit')) as readonly unknown[]
  if (code !== 0) throw new Error(`smtp-source ended with ${String(code)}`)
}

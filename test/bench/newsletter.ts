// How fast mailings are planned and sent, as ratios within one run:
//   node --expose-gc --conditions=budstikke-source --import tsx test/bench/newsletter.ts [MAILS] > docs/benchmarks-newsletter.md
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
import {closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync} from 'node:fs'
import {createRequire} from 'node:module'
import {cpus, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {createTransport} from 'nodemailer'
import {smtpTransport} from '../../packages/cli/src/edge/smtp.ts'
import {openStore, type StorePlace} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {keys} from '../newsletter/keys.ts'
import {newsroomAt} from '../newsletter/newsrooms.ts'
import {startPostgres} from '../newsletter/postgres.ts'
import {cadence, subscriberState, subscriptionState} from '../../packages/newsletter/src/model/states.ts'

const mails = Number(process.argv[2] ?? 10_000)
const connections = 10
const folder = mkdtempSync(join(tmpdir(), 'budstikke-bench-'))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const run = (script: string, ...words: readonly string[]) =>
  spawn(process.execPath, ['--conditions=budstikke-source', '--import', tsx, script, ...words], {
    stdio: ['ignore', 'pipe', 'inherit']
  })

const paragraphs = Array.from(
  {length: 24},
  (_, index) => `Afsnit ${index}: ${'Molen bliver længere for hver dag. '.repeat(9)}`
)
const text = `---\npublished: 2026-11-03 09:00\n---\n\n# Havnen får en ny mole\n\nAarhus: ${paragraphs.join('\n\n')}\n`
const open = await newsroomAt('2026-11-03T08:00:00Z', {'mole/da.md': text})
const issue = must(issueOf(open, 'mole'))
const mail = releaseMail(open, must(issue.entries[0]))
const compiled: CompiledMail = compile(mail)
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
}

async function timed(job: () => Promise<unknown>): Promise<{readonly seconds: number; readonly cpu: number}> {
  const begun = performance.now()
  const before = process.cpuUsage()
  await job()
  const {user, system} = process.cpuUsage(before)
  return {seconds: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6}
}

async function sinkPort(thinks: number): Promise<{readonly port: number; stop(): void}> {
  const child = run(fileURLToPath(new URL('mail-sink.ts', import.meta.url)), String(thinks))
  const port = await new Promise<number>((resolve) =>
    child.stdout.once('data', (line: Buffer) => resolve(Number(line)))
  )
  return {port, stop: () => void child.kill()}
}

const filling = (number: number) => ({
  to: `r${number}@d${number % 200}.example`,
  date: 'Tue, 03 Nov 2026 08:00:00 +0000',
  messageId: `1.${number}.0123456789abcdef@havnefonden.example`,
  unsubscribe: 'A'.repeat(46),
  preferences: 'B'.repeat(46)
})

/** The send loop alone: no store, no ledger. */
async function bare(port: number, count: number): Promise<void> {
  const transport = smtpTransport({host: '127.0.0.1', port, security: 'none'})
  let next = 0
  await Promise.all(
    Array.from({length: connections}, async () => {
      while (next < count) {
        const number = (next += 1)
        const {to} = filling(number)
        const {state} = await transport.send({from: how.returnPath, to}, personalise(compiled, filling(number)))
        if (state !== 'accepted') throw new Error(`A mail was ${state}`)
      }
    })
  )
  await transport.close()
}

const composed = {html: shownHtml(mail, filling(1)), text: shownText(mail, filling(1))}

/** What most programs do: nodemailer composes each mail whole, and keeps a pool. */
async function pool(port: number, count: number): Promise<void> {
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

function messageOf(number: number) {
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

async function ledgered(place: StorePlace, port: number): Promise<void> {
  const store = await openStore(place)
  const transport = smtpTransport({host: '127.0.0.1', port, security: 'none'})
  await work(store, transport, machineWorld, {worker: 'bench', keys, connections})
  await transport.close()
  await store.close()
}

async function plannedAt(place: StorePlace, readers: number, onCrash: 'hold' | 'resend' = 'hold'): Promise<number> {
  const store = await openStore(place)
  await fill(store, readers)
  const {seconds} = await timed(() => plan(store, machineWorld, issue, contents, {...how, onCrash}))
  await store.close()
  return seconds
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const whole = (number: number) => Math.round(number).toLocaleString('en')
const ratio = (number: number) => number.toFixed(2)

const postgres = await startPostgres()
let databases = 0
async function databaseAt(): Promise<StorePlace> {
  const admin = await openStore({engine: 'postgres', url: postgres.url('postgres')})
  const name = `bench_${(databases += 1)}`
  await sql`create database ${sql.id(name)}`.execute(admin.db)
  await admin.close()
  return {engine: 'postgres', url: postgres.url(name)}
}
const fileAt = (name: string): StorePlace => ({engine: 'sqlite', path: join(folder, `${name}.db`)})

say('# How fast mailings are planned and sent\n')
say(
  `Written by \`test/bench/newsletter.ts\` on Node ${process.versions.node}. Times swing with the machine and what else it does: trust the`
)
say('ratios, whose two sides were measured one after the other in the same run.\n')
say('## Planning\n\n| readers | SQLite, seconds | PostgreSQL, seconds |\n| ---: | ---: | ---: |')
for (const readers of [100_000, 1_000_000])
  say(
    `| ${whole(readers)} | ${ratio(await plannedAt(fileAt(`plan-${readers}`), readers))} | ${ratio(await plannedAt(await databaseAt(), readers))} |`
  )

say('\n## Memory\n')
say(
  '| readers of the mailing | mails in five seconds, to nowhere | RSS above the beginning, MiB |\n| ---: | ---: | ---: |'
)
for (const readers of [100_000, 1_000_000]) {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const store = await openStore(fileAt(`plan-${readers}`))
  const end = new AbortController()
  setTimeout(() => end.abort(), 5000)
  let sent = 0
  const nowhere = {
    send: async () => {
      sent += 1
      await machineWorld.wait(0)
      return {state: 'accepted', reply: {code: 250, text: ''}} as const
    },
    close: () => Promise.resolve()
  }
  await work(store, nowhere, machineWorld, {worker: 'flat', keys, connections, signal: end.signal})
  const above = (process.memoryUsage().rss - before) / 2 ** 20
  await store.close()
  say(`| ${whole(readers)} | ${whole(sent)} | ${whole(Math.max(0, above))} |`)
}

/** How long the disk takes to keep a few bytes, in milliseconds: what each write to the ledger waits for. */
function diskMilliseconds(): number {
  const file = openSync(join(folder, 'disk'), 'w')
  const begun = performance.now()
  for (let times = 0; times < 50; times += 1) {
    writeSync(file, 'x'.repeat(4096))
    fsyncSync(file)
  }
  closeSync(file)
  return (performance.now() - begun) / 50
}

const load = `${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`
say(`\nThe disk took ${ratio(diskMilliseconds())} ms to keep a page (fsync); the load of the machine was ${load}.`)
say(
  `\n## Sending\n\n${whole(mails)} mails of ${whole(personalise(compiled, filling(1)).length)} bytes, ${connections} connections, one process, to a server that takes everything at once.\n`
)
say('| sender | mails a second | of the first | CPU, µs a mail | RSS, MiB |\n| --- | ---: | ---: | ---: | ---: |')
const quick = await sinkPort(0)
const {port} = quick
await bare(port, 1000)
let first = 0
async function row(name: string, count: number, job: () => Promise<void>): Promise<number> {
  globalThis.gc?.()
  const {seconds, cpu} = await timed(job)
  const rate = count / seconds
  first ||= rate
  say(
    `| ${name} | ${whole(rate)} | ${ratio(rate / first)} | ${whole((cpu / count) * 1e6)} | ${whole(process.memoryUsage().rss / 2 ** 20)} |`
  )
  return rate
}
const bareRate = await row('personalised, no ledger', mails, () => bare(port, mails))
const rates: Record<string, number> = {}
for (const [name, place] of [
  ['SQLite', fileAt('send')],
  ['PostgreSQL', await databaseAt()]
] as const)
  for (const onCrash of ['resend', 'hold'] as const) {
    const at = onCrash === 'resend' ? place : name === 'SQLite' ? fileAt('send-hold') : await databaseAt()
    await plannedAt(at, mails, onCrash)
    rates[`${name} ${onCrash}`] = await row(`with the ledger, ${name}, \`${onCrash}\``, mails, () => ledgered(at, port))
  }
const pooled = Math.max(500, Math.floor(mails / 5))
const poolRate = await row('nodemailer’s pool, each mail composed', pooled, () => pool(port, pooled))
quick.stop()
say(
  `\nWithout the ledger ${ratio(bareRate / poolRate)} times nodemailer’s pool (goal 5), with it on SQLite ${ratio((rates['SQLite hold'] ?? 0) / poolRate)} times.`
)
say(
  `Ledger on against off: SQLite ${ratio((rates['SQLite resend'] ?? 0) / bareRate)} (\`resend\`), ${ratio((rates['SQLite hold'] ?? 0) / bareRate)} (\`hold\`); PostgreSQL ${ratio((rates['PostgreSQL resend'] ?? 0) / bareRate)}, ${ratio((rates['PostgreSQL hold'] ?? 0) / bareRate)}. The goal is 0.8, for a server that takes its time (below).`
)
const source = spawnSync('smtp-source', ['-h'])
say(
  source.error
    ? '\n`smtp-source` (Debian’s package postfix) is not on this machine, so it was not measured.'
    : '\n`smtp-source` is here; measure it with `-s 10 -l <bytes> -m <mails>` against the same sink.'
)

say('\n## A server that thinks for 4 ms\n\n| sender | mails a second |\n| --- | ---: |')
const slow = await sinkPort(4)
const slowBare = mails / (await timed(() => bare(slow.port, mails))).seconds
say(`| no ledger | ${whole(slowBare)} |`)
const slowRates: number[] = []
for (const [name, place] of [
  ['SQLite', fileAt('slow')],
  ['PostgreSQL', await databaseAt()]
] as const) {
  await plannedAt(place, mails)
  const rate = mails / (await timed(() => ledgered(place, slow.port))).seconds
  slowRates.push(rate)
  say(`| ledger, ${name}, \`hold\` | ${whole(rate)} |`)
}
say(`\nLedger on against off: ${slowRates.map((rate) => ratio(rate / slowBare)).join(' and ')} (goal 0.8).`)

const worker = fileURLToPath(new URL('../newsletter/worker.ts', import.meta.url))
async function workers(count: number): Promise<number> {
  const place = await databaseAt()
  await plannedAt(place, mails * 2)
  const calls = Array.from({length: count}, (_, index) => ({
    place,
    port: slow.port,
    worker: `w${index}`,
    connections,
    leaseMilliseconds: 60_000
  }))
  const children = calls.map((call) => run(worker, JSON.stringify(call)))
  await Promise.all(children.map((child) => new Promise((resolve) => child.stdout.once('data', resolve))))
  const {seconds} = await timed(() =>
    Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))))
  )
  return (mails * 2) / seconds
}
const [one, two] = [await workers(1), await workers(2)]
slow.stop()
say(
  `Two workers on PostgreSQL against one, in processes of their own: ${whole(two)} against ${whole(one)} mails a second, ${ratio(two / one)} times (goal 1.7).`
)

say('\n## Making a mail for one reader\n')
const made = 20_000
for (let number = 0; number < 2000; number += 1) personalise(compiled, filling(number))
const light = await timed(() => {
  for (let number = 0; number < made; number += 1) personalise(compiled, filling(number))
  return Promise.resolve()
})
const composer = createTransport({streamTransport: true, buffer: true})
const heavy = await timed(async () => {
  for (let number = 0; number < made / 20; number += 1) await composer.sendMail(messageOf(number))
})
const [each, whole1] = [(light.cpu / made) * 1e6, (heavy.cpu / (made / 20)) * 1e6]
say(
  `Personalising takes ${ratio(each)} µs of CPU, composing in full ${whole(whole1)} µs: 1/${whole(whole1 / each)} (goal 1/40).`
)
await postgres.stop()
rmSync(folder, {recursive: true, force: true})

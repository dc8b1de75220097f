// How fast mailings are planned and sent, as ratios within one run:
//   node --expose-gc --conditions=budstikke-source --import tsx test/bench/newsletter.ts [MAILS [ROUNDS]] > docs/benchmarks-newsletter.md
// Senders take turns, round by round; what is printed is the middle of the rounds, and in brackets the least and the most.
import {personalise, work} from '@budstikke/newsletter'
import {sql} from 'kysely'
import {closeSync, fsyncSync, openSync, rmSync, writeSync} from 'node:fs'
import {cpus, loadavg} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createTransport} from 'nodemailer'
import {openStore, type StorePlace} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {keys} from '../newsletter/keys.ts'
import {startPostgres} from '../newsletter/postgres.ts'
import * as by from './senders.ts'

const mails = Number(process.argv[2] ?? 5000)
const rounds = Number(process.argv[3] ?? 5)
const {compiled, connections, filling, folder} = by

const say = (line: string) => process.stdout.write(`${line}\n`)
const whole = (number: number) => Math.round(number).toLocaleString('en')
const ratio = (number: number) => number.toFixed(2)

/** The middle of some numbers; behind it the least and the most. */
function middle(numbers: readonly number[], text: (number: number) => string = ratio): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  return `${text(medianOf(sorted))} (${text(sorted[0] ?? 0)}–${text(sorted.at(-1) ?? 0)})`
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

const postgres = await startPostgres()
let stores = 0
async function freshPlace(engine: StorePlace['engine']): Promise<StorePlace> {
  const name = `bench_${(stores += 1)}`
  if (engine === 'sqlite') return {engine, path: join(folder, `${name}.db`)}
  const admin = await openStore({engine, url: postgres.url('postgres')})
  await sql`create database ${sql.id(name)}`.execute(admin.db)
  await admin.close()
  return {engine, url: postgres.url(name)}
}

/** One turn of a sender. */
interface Turn {
  readonly rate: number
  /** Of this process, in µs a mail; 0 for another's. */
  readonly cpu: number
}

async function turn(count: number, job: () => Promise<void>): Promise<Turn> {
  globalThis.gc?.()
  const before = process.cpuUsage()
  const begun = performance.now()
  await job()
  const seconds = (performance.now() - begun) / 1000
  const {user, system} = process.cpuUsage(before)
  return {rate: count / seconds, cpu: (user + system) / count}
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

const stateOfMachine = () =>
  `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors, ${ratio(diskMilliseconds())} ms for the disk to keep a page`

say('# How fast mailings are planned and sent\n')
say(
  `Written by \`test/bench/newsletter.ts\` on Node ${process.versions.node}. Senders take turns, ${rounds} rounds of them: what stands here is the`
)
say(
  'middle of the rounds, and in brackets the least and the most. Ratios are those within one round. Rates swing with the'
)
say('machine and whatever else it does; CPU a mail hardly does.\n')
say('## Planning\n\n| readers | SQLite, seconds | PostgreSQL, seconds |\n| ---: | ---: | ---: |')
let flat: StorePlace | undefined
const large: StorePlace[] = []
for (const readers of [100_000, 1_000_000]) {
  flat = await freshPlace('sqlite')
  large.push(flat)
  const own = await by.plannedAt(flat, readers)
  say(`| ${whole(readers)} | ${ratio(own)} | ${ratio(await by.plannedAt(await freshPlace('postgres'), readers))} |`)
}

say('\n## Memory\n')
say(
  '| readers of the mailing | mails in five seconds, to nowhere | RSS above the beginning, MiB |\n| ---: | ---: | ---: |'
)
for (const [index, place] of large.entries()) {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const store = await openStore(place)
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
  say(`| ${['100,000', '1,000,000'][index] ?? ''} | ${whole(sent)} | ${whole(Math.max(0, above))} |`)
}

/** Lets senders take turns at the server at `port`, and says what came of it. */
async function race(port: number, others: readonly Sender[]) {
  const turns = new Map(others.map(([name]) => [name, [] as Turn[]]))
  await by.bare(port, 500)
  for (let round = 0; round < rounds; round += 1)
    for (const [name, sender] of others) turns.get(name)?.push(await sender(port))
  const first = turns.get(bareName) ?? []
  say('| sender | mails a second | of the first | CPU, µs a mail |\n| --- | ---: | ---: | ---: |')
  const ratios = new Map<string, readonly number[]>()
  for (const [name, own] of turns) {
    const of = own.map(({rate}, round) => rate / (first[round]?.rate ?? 1))
    ratios.set(name, of)
    const cpu =
      own[0]?.cpu === 0
        ? ''
        : middle(
            own.map((one) => one.cpu),
            whole
          )
    say(
      `| ${name} | ${middle(
        own.map(({rate}) => rate),
        whole
      )} | ${middle(of)} | ${cpu} |`
    )
  }
  const cpuOf = (name: string) => medianOf((turns.get(name) ?? []).map(({cpu}) => cpu))
  return {ratios, cpuOf}
}

type Sender = readonly [string, (port: number) => Promise<Turn>]

const bareName = 'personalised, no ledger'
const bare = (count: number): Sender => [bareName, (port) => turn(count, () => by.bare(port, count))]
const ledgered = (engine: StorePlace['engine'], onCrash: 'hold' | 'resend', count: number): Sender => [
  `with the ledger, ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, \`${onCrash}\``,
  async (port) => {
    const place = await freshPlace(engine)
    await by.plannedAt(place, count, onCrash)
    return turn(count, () => by.ledgered(place, port))
  }
]
const engines = ['sqlite', 'postgres'] as const
const pooled = Math.max(500, Math.floor(mails / 5))
const poolName = 'nodemailer’s pool, each mail composed'
const sourceName = 'postfix’s `smtp-source`, the same message each time'

say(
  `\n## Sending\n\n${whole(mails)} mails of ${whole(personalise(compiled, filling(1)).length)} bytes, ${connections} connections, one process, to a server that takes everything at once; ${stateOfMachine()}.\n`
)
const quick = await by.sinkPort(0)
const sending = await race(quick.port, [
  bare(mails),
  ...engines.flatMap((engine) => (['resend', 'hold'] as const).map((onCrash) => ledgered(engine, onCrash, mails))),
  [poolName, (port) => turn(pooled, () => by.pool(port, pooled))],
  ...(by.hasSource
    ? [[sourceName, async (port: number) => ({...(await turn(mails, () => by.source(port, mails))), cpu: 0})] as const]
    : [])
])
quick.stop()
const inverse = (name: string) => (sending.ratios.get(name) ?? []).map((one) => 1 / one)
say(
  `\nWithout the ledger ${middle(inverse(poolName))} times nodemailer’s pool (goal 5); by CPU a mail ${ratio(sending.cpuOf(poolName) / sending.cpuOf(bareName))} times.`
)
say(
  by.hasSource
    ? `Of \`smtp-source\` it is ${middle(inverse(sourceName))} (goal 0.4).`
    : '`smtp-source` (Debian’s package postfix, `test/newsletter/postfix.sh`) is not on this machine, so it was not measured.'
)

for (const thinks of [4, 25, 50]) {
  // As long as a minute of one connection.
  const count = Math.min(mails, 60_000 / thinks)
  say(`\n## A server that thinks for ${thinks} ms\n\n${whole(count)} mails; ${stateOfMachine()}.\n`)
  const slow = await by.sinkPort(thinks)
  const holding = engines.map((engine) => ledgered(engine, 'hold', count))
  const {ratios} = await race(slow.port, [bare(count), ...holding])
  const [own = '', server = ''] = holding.map(([name]) => middle(ratios.get(name) ?? []))
  say(`\nLedger on against off: SQLite ${own}, PostgreSQL ${server} (goal 0.8).`)
  const pairs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const one = await workers(1, slow.port, count)
    pairs.push((await workers(2, slow.port, count)) / one)
  }
  slow.stop()
  say(`Two workers on PostgreSQL against one, in processes of their own: ${middle(pairs)} times (goal 1.7).`)
}

/** How many mails a second so many workers send, each a process of its own, from their beginning to the end of the mailing. */
async function workers(number: number, port: number, count: number): Promise<number> {
  const place = await freshPlace('postgres')
  // Ranges enough that neither has much more to do than the other.
  await by.plannedAt(place, count, 'hold', Math.ceil(count / 40))
  const script = fileURLToPath(new URL('../newsletter/worker.ts', import.meta.url))
  const children = Array.from({length: number}, (_, index) =>
    by.run(script, JSON.stringify({place, port, worker: `w${index}`, connections, leaseMilliseconds: 60_000}))
  )
  await Promise.all(children.map((child) => new Promise((resolve) => child.stdout.once('data', resolve))))
  const begun = Date.now()
  for (const child of children) child.stdin.write('go\n')
  await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))))
  return (count / (await by.finishedAt(place, begun))) * 1000
}

say('\n## Making a mail for one reader\n')
const made = 20_000
const composer = createTransport({streamTransport: true, buffer: true})
const [light, heavy]: [number[], number[]] = [[], []]
for (let round = 0; round < rounds; round += 1) {
  const own = await turn(made, () => {
    for (let number = 0; number < made; number += 1) personalise(compiled, filling(number))
    return Promise.resolve()
  })
  light.push(own.cpu)
  const other = await turn(made / 20, async () => {
    for (let number = 0; number < made / 20; number += 1) await composer.sendMail(by.messageOf(number))
  })
  heavy.push(other.cpu)
}
say(
  `Personalising takes ${middle(light)} µs of CPU, composing in full ${middle(heavy, whole)} µs: 1/${whole(medianOf(heavy) / medianOf(light))} (goal 1/40).`
)
await postgres.stop()
rmSync(folder, {recursive: true, force: true})

import {
  instant,
  type Instant,
  instantAt,
  instantIn,
  localIn,
  localTime,
  plainDate,
  type PublicNewsroom,
  type Zone
} from '@budstikke/core'
import {
  cancel,
  type CompiledMail,
  digestEdition,
  digestKit,
  digestOf,
  dismissUnknown,
  domainOf,
  headerAddress,
  type Issue,
  type IssueKind,
  issueOf,
  mailAddress,
  mailDate,
  mailings,
  mailsOf,
  messageId,
  nameOf,
  mailingState,
  pause,
  personalise,
  plan,
  readersOf,
  reportOf,
  resendUnknown,
  resume,
  type Store,
  token
} from '@budstikke/newsletter'
import type {Call, Exit} from '../call.ts'
import {mailFiles} from '../mails/options.ts'
import {newsroomIn} from '../newsroom.ts'
import {contentsOf} from '../post/contents.ts'
import {keysOf, newsletterOf, storeOf, transportOf} from '../post/office.ts'
import {reportText} from '../post/report-text.ts'
import {run} from '../post/run.ts'
import {type Desk, deskIn, storyNamed} from '../post/story.ts'
import {trouble} from '../trouble.ts'

/** What `send` may be told. */
export interface SendOptions {
  readonly dir?: string
  /** A story's name, or the path of its folder or of one of its files; what is under way where absent. */
  readonly story?: string
  /** When it is to go out, as `build --at`; now where absent. It waits for that. */
  readonly at?: string
  /** An address that gets the mails, and nobody else. */
  readonly test?: string
  /** What to do, where it is not to send. */
  readonly act?: 'dry-run' | 'pause' | 'resume' | 'cancel' | 'report'
  readonly kind: IssueKind
  /** `daily` or `weekly`: what has come since the last one, in place of a story. */
  readonly digest?: string
  /** What to do about those of whom nobody knows whether they got it. */
  readonly unknown?: string
  /** The person has been asked already. */
  readonly yes: boolean
  readonly json: boolean
}

/** Sends a release to those who asked for it, once; or tells of what was sent, stops it, lets it go on. */
export async function send(before: Call, options: SendOptions): Promise<Exit> {
  const dir = options.dir ?? '.'
  const desk = await deskIn(before, dir, momentOf(options.at, (await newsroomIn(before, dir)).settings.zone))
  const {call, newsroom} = desk.whole
  newsletterOf(newsroom)
  const name = options.digest ?? (options.story === undefined ? undefined : storyNamed(call, desk, options.story))
  if (options.test !== undefined) return sendTest(call, desk, issueIn(call, desk, name, options.kind), options.test)
  const store = await storeOf(call, newsroom)
  try {
    if (name === undefined) return await list(call, store, options.json)
    if (options.unknown !== undefined)
      await decide(call, store, await knownOf(store, name, options.kind), options.unknown)
    if (options.act !== undefined && options.act !== 'dry-run') return await act(call, desk, store, name, options)
    return await sendIssue(call, desk, store, name, options)
  } finally {
    await store.close()
  }
}

async function sendIssue(call: Call, desk: Desk, store: Store, name: string, options: SendOptions): Promise<Exit> {
  const {edge, say} = call
  const {world} = edge.post
  const {newsroom} = desk.whole
  const newsletter = newsletterOf(newsroom)
  const issue = issueIn(call, desk, name, options.kind)
  const count = await readersOf(store, world, issue)
  if (options.act === 'dry-run') {
    const data = {story: name, kind: issue.kind, title: issue.title, readers: count}
    edge.terminal.out(
      options.json ? `${JSON.stringify(data)}\n` : `${say('sending.dry', {title: issue.title, count})}\n`
    )
    return 0
  }
  // Before anything is written: what is missing is to be found out first.
  const [transport, keys] = [await transportOf(call), await keysOf(call, newsroom)]
  const isNew = (await mailings(store, name)).every(
    ({kind, state}) => kind !== issue.kind || state === mailingState.cancelled
  )
  if (isNew && !options.yes && !(await isAgreed(call, issue, count))) {
    edge.terminal.say(`${say('sending.nothing')}\n`)
    return 1
  }
  const domain = newsletter.domain ?? domainOf(newsletter.from)
  const {options: told} = await mailFiles(desk.whole, issue.entries)
  const planned = await plan(store, world, issue, contentsOf(desk.open, issue, told), {
    domain,
    returnPath: newsletter.bounces ?? newsletter.from
  })
  if (planned.state === 'known') edge.terminal.say(`${say('sending.known', {title: issue.title})}\n`)
  const wasStopped = await run(call, {store, transport, keys, rates: newsletter.rates}, {only: planned.mailing})
  await transport.close()
  if (wasStopped) edge.terminal.say(`${say('sending.stopped', {story: name})}\n`)
  return tellReport(call, store, planned.mailing, options.json)
}

async function act(call: Call, desk: Desk, store: Store, name: string, options: SendOptions): Promise<Exit> {
  const {edge, say} = call
  const {world} = edge.post
  const mailing = await knownOf(store, name, options.kind)
  switch (options.act) {
    case 'pause':
      edge.terminal.say(
        `${say((await pause(store, mailing)) ? 'sending.paused' : 'sending.notRunning', {story: name})}\n`
      )
      break
    case 'cancel':
      edge.terminal.say(
        `${say((await cancel(store, world, mailing)) ? 'sending.cancelled' : 'sending.notRunning', {story: name})}\n`
      )
      break
    case 'resume': {
      const newsletter = newsletterOf(desk.whole.newsroom)
      const [transport, keys] = [await transportOf(call), await keysOf(call, desk.whole.newsroom)]
      await resume(store, world, mailing)
      await run(call, {store, transport, keys, rates: newsletter.rates}, {only: mailing})
      await transport.close()
      break
    }
    case 'dry-run':
    case 'report':
    case undefined:
      break
  }
  return tellReport(call, store, mailing, options.json)
}

async function decide({edge, say}: Call, store: Store, mailing: number, how: string): Promise<void> {
  const {world} = edge.post
  if (how !== 'resend' && how !== 'leave') throw trouble('trouble.unknownHow', {value: how})
  const count =
    how === 'resend' ? await resendUnknown(store, world, mailing) : await dismissUnknown(store, world, mailing)
  edge.terminal.say(`${say(how === 'resend' ? 'sending.resending' : 'sending.leaving', {count})}\n`)
}

// The mailing of that kind that went out last.
async function knownOf(store: Store, name: string, kind: IssueKind): Promise<number> {
  const last = (await mailings(store, name)).find((mailing) => mailing.kind === kind)
  if (last === undefined) throw trouble('trouble.neverSent', {story: name})
  return last.id
}

function issueIn({edge}: Call, {whole: {releases}, open}: Desk, name: string | undefined, kind: IssueKind): Issue {
  const story = name ?? ''
  if (kind === 'digest') {
    if (story !== 'daily' && story !== 'weekly') throw trouble('trouble.digest', {value: story})
    const today = plainDate(localIn(instantAt(edge.post.world.now()), open.settings.zone).slice(0, 10))
    const digest = today && digestOf(open, story, today)
    if (digest) return digest
    throw trouble('trouble.digestEmpty')
  }
  const issue = issueOf(open, story, kind)
  if (issue) return issue
  if (!releases.some((release) => release.story === story)) throw trouble('trouble.storyMissing', {story})
  throw trouble(kind === 'release' ? 'trouble.storyNotOut' : 'trouble.nothingToCorrect', {story})
}

async function isAgreed({edge, say}: Call, {title}: Issue, count: number): Promise<boolean> {
  const {asks} = edge.terminal
  if (asks === undefined) return true
  const {confirm} = await import('@clack/prompts')
  const answer = await confirm({
    ...asks,
    message: say('sending.question', {title, count}),
    active: say('sending.agree'),
    inactive: say('sending.decline'),
    initialValue: false
  })
  return answer === true
}

// A digest as somebody gets it who reads the newsroom's first language and wants everything.
function samplesOf(open: PublicNewsroom, issue: Issue): Readonly<Record<string, CompiledMail>> {
  if (issue.kind !== 'digest') return mailsOf(open, issue)
  const [language] = open.settings.languages
  const everything = [{topic: '*', language: '*', kinds: []}]
  const mail = digestEdition(digestKit(open, issue))({id: 0, address: '', languages: [language], wishes: everything})
  return mail === undefined ? {} : {[mail.language]: mail}
}

/** All language versions to one address, which need not be a reader's; what they say of leaving is for nobody. */
async function sendTest(call: Call, {whole: {newsroom}, open}: Desk, issue: Issue, to: string): Promise<Exit> {
  const {edge, say} = call
  const address = mailAddress(to)
  if (address === undefined) throw trouble('trouble.mailAddress', {value: to})
  const newsletter = newsletterOf(newsroom)
  const [transport, keys] = [await transportOf(call), await keysOf(call, newsroom)]
  const about = {subscriber: 0, about: 0}
  let worst: Exit = 0
  for (const [language, mail] of Object.entries(samplesOf(open, issue))) {
    const message = personalise(mail, {
      to: headerAddress({address}),
      date: mailDate(edge.post.world.now()),
      messageId: messageId(
        keys,
        0,
        edge.post.world.now() % 0x1_0000_0000,
        newsletter.domain ?? domainOf(newsletter.from)
      ),
      unsubscribe: token(keys, {purpose: 'unsubscribe', ...about}),
      preferences: token(keys, {purpose: 'preferences', ...about})
    })
    const {state, reply} = await transport.send(
      {
        from: newsletter.bounces?.startsWith('*') ? newsletter.from : (newsletter.bounces ?? newsletter.from),
        to: address
      },
      [message]
    )
    const words = `${reply.code || ''} ${reply.text}`.trim()
    if (state === 'accepted') edge.terminal.say(`${say('sending.tested', {address, language})}\n`)
    else edge.terminal.say(`${say('sending.testFailed', {address, language, reply: words})}\n`)
    if (state !== 'accepted') worst = 1
  }
  await transport.close()
  return worst
}

async function list({edge, say}: Call, store: Store, json: boolean): Promise<Exit> {
  const all = await mailings(store)
  if (json)
    edge.terminal.out(
      `${JSON.stringify(all.map(({id, release, kind, title, state, reason, readers}) => ({id, story: release, kind, title, state: nameOf(mailingState, state), ...(reason === null ? {} : {reason}), readers})))}\n`
    )
  else if (all.length === 0) edge.terminal.out(`${say('sending.none')}\n`)
  else
    for (const {release, title, state, readers} of all)
      edge.terminal.out(
        `${say(`sending.state.${nameOf(mailingState, state)}`, {title})} (${release}, ${say('sending.readers', {count: readers})})\n`
      )
  return 0
}

async function tellReport(call: Call, store: Store, mailing: number, json: boolean): Promise<Exit> {
  const report = await reportOf(store, call.edge.post.world, mailing)
  if (report === undefined) return 1
  const {state, readers, counts, reasons, milliseconds} = report
  call.edge.terminal.out(
    json ? `${JSON.stringify({mailing, state, readers, counts, reasons, milliseconds})}\n` : reportText(call, report)
  )
  return counts.failed + counts.unknown > 0 || state === 'paused' ? 1 : 0
}

/** The moment that the words of `--at` name: an instant, or a clock reading or day on the newsroom's clock. */
export function momentOf(at: string | undefined, zone: Zone): Instant | undefined {
  if (at === undefined) return undefined
  const local = localTime(at) ?? plainDate(at)
  const moment = instant(at) ?? (local === undefined ? undefined : instantIn(local, zone))
  if (moment === undefined) throw trouble('trouble.at', {value: at})
  return moment
}

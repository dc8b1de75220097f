import type {Bcp47, PublicNewsroom, Timing} from '@budstikke/core'
import type {FeedMessage} from '@budstikke/rss'
import type {Call} from '../call.ts'
import type {ReadRelease} from '../releases.ts'
import {hasErrors, severityOf} from '../remarks.ts'
import {report, summary, wholeCheck} from '../report.ts'
import {styled} from '../style.ts'
import {languageName, timeText} from '../times.ts'
import type {Whole} from '../whole.ts'

/** What a build made. */
export interface Built {
  readonly whole: Whole
  /** The folder, as the person would write it. */
  readonly out: string
  readonly open: PublicNewsroom
  /** The releases without errors, in every state. */
  readonly sound: readonly ReadRelease[]
  /** Every file below the built folder. */
  readonly paths: readonly string[]
  /** What had to be mended or left out on the way into the feeds. */
  readonly mended: readonly FeedMessage[]
  /** What could not be made on this machine, in the person's words. */
  readonly notes: readonly string[]
}

/** What is said of it on standard output. */
export interface BuiltFiles extends Pick<Built, 'out' | 'open' | 'paths'> {
  readonly whole: Pick<Whole, 'call' | 'newsroom'>
}

/** What was built as at `moment` and where, for people: releases by language, the feeds, their pages and the addresses. */
export function builtText({whole: {call, newsroom}, out, open, paths}: BuiltFiles, moment: string): string {
  const {say} = call
  const style = styled(call, 'out')
  const {entries} = open
  const lines = [style('bold', say('build.done', {out, time: moment})), '']
  if (entries.length === 0) lines.push(say('build.nothing'))
  else {
    const spoken = new Map<Bcp47, number>()
    for (const {release} of entries) spoken.set(release.language, (spoken.get(release.language) ?? 0) + 1)
    const counts = [...spoken]
      .toSorted(([a], [b]) => a.localeCompare(b, call.formats))
      .map(([language, count]) => `${languageName(language, call.language)} ${count}`)
    lines.push(`${say('report.releases', {count: entries.length})}: ${counts.join(', ')}`)
  }
  const named = paths.filter((path) => path.startsWith('media/'))
  if (named.length > 0) lines.push(say('build.media', {count: named.length}))
  const feeds = paths.filter((path) => isFeed(path))
  const main = feeds.filter((path) => isNear(path))
  const others = feeds.length - main.length
  lines.push(
    '',
    style('bold', say('build.feeds')),
    ...main.map((path) => `  ${new URL(path, newsroom.settings.url).href}`)
  )
  if (others > 0) lines.push(`  ${say('build.more', {count: others})}`)
  const pages = paths.filter((path) => path.endsWith('.html') && !/^(?:media|site)\//u.test(path))
  const fronts = pages.filter((path) => isNear(path) && path.endsWith('index.html'))
  lines.push(
    '',
    style('bold', say('build.pages', {count: pages.length})),
    ...fronts.map((path) => `  ${new URL(path.replace(/index\.html$/u, ''), newsroom.settings.url).href}`)
  )
  return `${lines.join('\n')}\n`
}

// In the built folder, or in a folder in that.
function isNear(path: string): boolean {
  const at = path.indexOf('/')
  return at < 0 || !path.includes('/', at + 1)
}

// Of what ends like a feed, sitemaps, news objects and single events are for machines that nobody subscribes with.
function isFeed(path: string): boolean {
  return (
    /\.(?:xml|json|ics)$/u.test(path) &&
    !/^pagefind\/|(?:sitemap|sitemap-\d+)\.xml$|(?:ninjs|event-\d+)\.(?:json|ics)$/u.test(path)
  )
}

/** The same as data. What nobody may see yet is in neither. */
export function builtData({whole: {newsroom}, out, open, paths}: BuiltFiles, moment: string): string {
  const releases = open.entries.map(({release: {id, language, headline}, permalink, since, updated}) => ({
    id,
    language,
    headline,
    permalink,
    since,
    updated
  }))
  const {url} = newsroom.settings
  return `${JSON.stringify({out, at: moment, url, releases, files: paths})}\n`
}

/** What was left out and what waits: for the press office's eyes alone, so it goes to standard error and into no file. */
export function waitingText({whole, open, sound, mended, notes}: Built, dir: string): string {
  const {call, files, newsroom} = whole
  const {say} = call
  const style = styled(call, 'say')
  const parts: string[] = []
  const faulty = files.filter((file) => hasErrors(file))
  if (faulty.length > 0) {
    const releases = faulty.filter((file) => file !== newsroom.file)
    if (releases.length > 0) parts.push(style('bold', say('build.skipped', {count: releases.length})))
    parts.push(report(call, faulty, 'say', {only: ['error'], all: wholeCheck(dir)}).trimEnd())
  }
  if (mended.length > 0) {
    const lines = mended.map((message) => `  ${style('dim', message.ruleId)}  ${mendedText(call, message)}`)
    parts.push([style('bold', say('build.mended')), ...new Set(lines)].join('\n'))
  }
  if (notes.length > 0) parts.push([style('bold', say('extras.title')), ...notes.map((note) => `  ${note}`)].join('\n'))
  const ids = new Set(open.entries.map(({release}) => release.id))
  const waiting = sound.filter(({release}) => !ids.has(release.id))
  if (waiting.length > 0) {
    const lines = waiting.map(({file, release}) => `  ${file.path}: ${stateText(call, release.timing)}`)
    parts.push([style('bold', say('build.waiting')), ...lines].join('\n'))
  }
  const others = files
    .flatMap((file) => file.messages.map((message) => severityOf(message)))
    .filter((severity) => severity === 'warning').length
  if (others > 0) parts.push(`${summary(call, {errors: 0, warnings: others, notes: 0})}: budstikke check ${dir}`)
  return parts.length === 0 ? '' : `\n${parts.join('\n\n')}\n`
}

function mendedText({mended}: Call, {ruleId, actual = '', expected = '', reason}: FeedMessage): string {
  return mended(ruleId, {actual, expected}) ?? reason
}

function stateText(call: Call, timing: Timing): string {
  const {say} = call
  switch (timing.state) {
    case 'draft':
      return say('build.draft')
    case 'embargoed':
      return say('build.embargoed', {time: timeText(call, timing.until)})
    case 'published':
      return timing.at === undefined ? say('parse.undated') : say('build.scheduled', {time: timeText(call, timing.at)})
    case 'withdrawn':
      return say('build.hidden')
  }
}

import {localeOf, parseRelease, type Parsed, plainText, type Release, type Timing, zone} from '@budstikke/core'
import {dirname} from 'node:path'
import {VFile} from 'vfile'
import type {Call, Exit} from '../call.ts'
import {BrokenNewsroom, isAmongReleases, newsroomAround, releaseOf, surroundingsOf} from '../newsroom.ts'
import {placed} from '../paths.ts'
import {progress} from '../progress.ts'
import {hasErrors} from '../remarks.ts'
import {messagesOf, report} from '../report.ts'
import {namedSource} from '../source.ts'
import {styled} from '../style.ts'
import {languageName, timeText} from '../times.ts'
import {Trouble, trouble} from '../trouble.ts'

/** What `parse` may be told beside its files. */
export interface ParseOptions {
  readonly json: boolean
}

/** Shows what is read in each of `files` (`-` is what is piped in); one line of JSON a file where that is asked for. */
export async function parse(before: Call, files: readonly string[], {json}: ParseOptions): Promise<Exit> {
  if (files.filter((file) => file === '-').length > 1) throw trouble('trouble.stdinTwice')
  // Whoever reads the pages sees how it goes; whoever collects data waits for it.
  const done = progress(before, json ? files.length : 0)
  const troubles: string[] = []
  let exit: Exit = 0
  for (const [index, path] of files.entries()) {
    try {
      const {parsed, call} = await parsedFrom(before, path)
      call.edge.terminal.out(json ? line(call, path, parsed) : `${index === 0 ? '' : '\n'}${page(call, parsed)}`)
      if (!json) call.edge.terminal.say(reported(call, parsed))
      if (hasErrors(parsed.file) && exit === 0) exit = 1
    } catch (error) {
      // One file that is not there must not keep the others from being read.
      if (!(error instanceof Trouble)) throw error
      troubles.push(`budstikke: ${error.said(before)}\n`)
      exit = 2
    }
    if (json) done.step()
  }
  done.end()
  before.edge.terminal.say(troubles.join(''))
  return exit
}

/** What is read in one file, with what the newsroom that it lies in knows; and the call, with the clock of either. */
export async function parsedFrom(call: Call, path: string): Promise<{readonly parsed: Parsed; readonly call: Call}> {
  if (path === '-') return clocked(call, await parseRelease(new VFile({value: await call.edge.terminal.read()})))
  const place = placed(call.edge, path)
  const file = await namedSource(call, place)
  const newsroom = await newsroomAround(call, dirname(place)).catch((error: unknown) => {
    // A text can be read without its newsroom; `check` says what is wrong with that.
    if (error instanceof BrokenNewsroom) return undefined
    throw error
  })
  if (!newsroom) return clocked(call, await parseRelease(file))
  const parsed = isAmongReleases(newsroom, place)
    ? await releaseOf(newsroom, file, place)
    : await parseRelease(file, surroundingsOf(newsroom))
  return {parsed, call: {...call, zone: newsroom.settings.zone}}
}

// Without a newsroom a text's times are read on the usual clock of its language, and so they are shown.
function clocked(call: Call, parsed: Parsed): {readonly parsed: Parsed; readonly call: Call} {
  const where = zone(localeOf(parsed.release.language)?.reading.zone ?? 'UTC')
  return {parsed, call: where === undefined ? call : {...call, zone: where}}
}

function line(call: Call, path: string, {release, evidence, file}: Parsed): string {
  return `${JSON.stringify({path, release, text: plainText(release), evidence, messages: messagesOf(call, file)})}\n`
}

function reported(call: Call, {file}: Parsed): string {
  const text = report(call, [file], 'say')
  return text === '' ? '' : `\n${text}`
}

/** The release as a person reads it: field by field, in the order of a page. */
function page(call: Call, {release}: Parsed): string {
  const {say} = call
  const style = styled(call, 'out')
  const rows = rowsOf(call, release)
  const width = Math.max(...rows.map(([name]) => name.length))
  const fields = rows.map(([name, value]) => `  ${style('dim', name.padEnd(width))}  ${value}\n`)
  const words = plainText(release)
    .split(/\s+/u)
    .filter((word) => word !== '').length
  const headline = release.headline === '' ? say('parse.noHeadline') : release.headline
  return `${style('bold', headline)}\n${fields.join('')}  ${style('dim', say('parse.text').padEnd(width))}  ${say('parse.words', {count: words})}\n`
}

function rowsOf(call: Call, release: Release): readonly (readonly [string, string])[] {
  const {say} = call
  const rows: [string, string][] = []
  const row = (field: Parameters<typeof fieldName>[1], value: string | undefined) => {
    if (value !== undefined && value !== '') rows.push([fieldName(call, field), value])
  }
  row('kind', [say(`kinds.${release.kind}`), languageName(release.language, call.language)].join(', '))
  row('kicker', release.kicker)
  row('lead', release.lead)
  row('organisation', release.organisation)
  row('byline', release.byline.join(', '))
  row(
    'dateline',
    [release.dateline?.place, release.dateline?.date && timeText(call, release.dateline.date)]
      .filter((part) => part !== undefined)
      .join(', ')
  )
  row('published', timingText(call, release.timing))
  for (const {text, speaker, role} of release.quotes)
    row(
      'quotes',
      `${[speaker, role].filter((part) => part !== undefined).join(', ') || '?'}: ${say('parse.quote', {text: short(text)})}`
    )
  for (const {name, role, phones, emails} of release.contacts)
    row('contacts', [name, role, ...phones, ...emails].filter((part) => part !== undefined).join(', '))
  for (const {name, start, end, place} of release.events)
    row(
      'events',
      [
        name,
        [start, end]
          .filter((part) => part !== undefined)
          .map((time) => timeText(call, time))
          .join(' – '),
        place
      ]
        .filter((part) => part !== undefined)
        .join(', ')
    )
  for (const {heading, text} of release.facts) row('facts', heading ?? short(text))
  for (const {heading, text} of release.boilerplate) row('boilerplate', heading ?? short(text))
  for (const {src, caption, alt} of release.images)
    row('images', [src, caption ?? alt].filter((part) => part !== undefined).join(': '))
  for (const {src, title} of release.attachments)
    row('attachments', [title, src].filter((part) => part !== undefined).join(': '))
  for (const {url, title} of release.links) row('links', [title, url].filter((part) => part !== undefined).join(': '))
  row('topics', release.topics.join(', '))
  for (const {headline, id, url} of release.related) row('related', headline ?? id ?? url)
  row('id', release.id)
  return rows
}

function fieldName(
  {say}: Call,
  field:
    | 'kind'
    | 'kicker'
    | 'lead'
    | 'organisation'
    | 'byline'
    | 'dateline'
    | 'published'
    | 'quotes'
    | 'contacts'
    | 'events'
    | 'facts'
    | 'boilerplate'
    | 'images'
    | 'attachments'
    | 'links'
    | 'topics'
    | 'related'
    | 'id'
): string {
  return say(`fields.${field}`)
}

/** When a release may be seen, in a few words. */
export function timingText(call: Call, timing: Timing): string {
  const {say} = call
  switch (timing.state) {
    case 'draft':
      return `${say('states.draft')} (${say('parse.undated')})`
    case 'embargoed':
      return `${say('states.embargoed')} ${say('parse.until', {time: timeText(call, timing.until)})}`
    case 'published':
      return timing.at === undefined ? say('parse.unknownDate') : timeText(call, timing.at)
    case 'withdrawn':
      return `${say('states.withdrawn')} ${timeText(call, timing.at)}`
  }
}

function short(text: string): string {
  const one = text.replaceAll(/\s+/gu, ' ')
  return one.length > 90 ? `${one.slice(0, 89)}…` : one
}

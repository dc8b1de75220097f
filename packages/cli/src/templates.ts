import type {Bcp47, ReleaseId} from '@budstikke/core'
import {stringify} from 'yaml'
import type {Words} from './words/say.ts'

/** What a new newsroom says of itself. */
export interface NewsroomAnswers {
  readonly organisation: string
  readonly url: string
  readonly since: string
  readonly zone: string
  /** The main one first. */
  readonly languages: readonly Bcp47[]
}

/** A newsroom.yaml for its owner to go on with, its comments in the words of `words`. */
export function newsroomYaml({say}: Words, {organisation, url, since, zone, languages}: NewsroomAnswers): string {
  const parts = [
    comment(say('templates.newsroom.opening')),
    `${comment(say('templates.newsroom.organisation'))}organisation: ${scalar(organisation)}\n`,
    `${comment(say('templates.newsroom.title'))}title: ${scalar(say('templates.newsroom.titleOf', {organisation}))}\n`,
    `${comment(say('templates.newsroom.url'))}url: ${scalar(url)}\n`,
    `${comment(say('templates.newsroom.since'))}since: ${since}\n`,
    `${comment(say('templates.newsroom.zone'))}zone: ${scalar(zone)}\n`,
    `${comment(say('templates.newsroom.languages'))}languages: [${languages.join(', ')}]\n`,
    `${comment(say('templates.newsroom.contacts'))}${comment(contactYaml(say))}`,
    `${comment(say('templates.newsroom.boilerplate'))}${comment(`boilerplate: ${scalar(say('templates.newsroom.boilerplateText'))}`)}`,
    `${comment(say('templates.newsroom.topics'))}${comment(`topics:\n  ${say('templates.newsroom.topicId')}: ${scalar(say('templates.newsroom.topicLabel'))}`)}`
  ]
  return parts.join('\n')
}

function contactYaml(say: Words['say']): string {
  return [
    'contacts:',
    `  - name: ${scalar(say('templates.newsroom.contactName'))}`,
    `    role: ${scalar(say('templates.newsroom.contactRole'))}`,
    "    phones: ['+45 00 00 00 00']",
    '    emails: [press@example.org]'
  ].join('\n')
}

/** A new release: what it is, and what is known of it. */
export interface NewRelease {
  readonly id: ReleaseId
  readonly headline?: string
  readonly organisation: string
  /** Today as the language's press writes it, and as settings do. */
  readonly day: {readonly printed: string; readonly iso: string}
}

/** A draft for its author to write over, in the words of the release's own language. */
export function releaseDraft({say}: Words, {id, headline, organisation, day}: NewRelease): string {
  return [
    '---',
    `id: ${id}`,
    comment(say('templates.release.status')).trimEnd(),
    `# published: ${day.iso} 09:00`,
    'status: draft',
    '---',
    '',
    `# ${escaped(headline ?? say('templates.release.headline'))}`,
    '',
    `**${say('templates.release.lead')}**`,
    '',
    `${say('templates.release.dateline', {date: day.printed})} – ${say('templates.release.body')}`,
    '',
    say('templates.release.quote', {organisation}),
    '',
    `## ${say('templates.release.contacts')}`,
    '',
    say('templates.release.contact'),
    ''
  ].join('\n')
}

/** The release that stands in a new newsroom to be written over: a draft, so that nobody publishes it by mistake. */
export function exampleRelease({say}: Words, id: ReleaseId): string {
  return [
    '---',
    `id: ${id}`,
    'status: draft',
    '---',
    '',
    `# ${say('templates.example.headline')}`,
    '',
    `**${say('templates.example.lead')}**`,
    '',
    say('templates.example.body'),
    ''
  ].join('\n')
}

/** A .gitignore for a new newsroom. */
export function ignoreFile({say}: Words): string {
  return `${comment(say('templates.ignore'))}build/\n.budstikke/\nnewsletter.db*\nnewsletter*.key\n.*.new-*/\n.*.old-*/\n.*.change-*/\n`
}

function comment(text: string): string {
  return `${text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n')}\n`
}

// As YAML writes it: in quotation marks where it must be.
function scalar(text: string): string {
  return stringify(text, {lineWidth: 0, singleQuote: true, schema: 'core'}).trimEnd()
}

// A headline is words: what Markdown would take for marks stays what was typed.
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/gu, String.raw`\$&`)
}

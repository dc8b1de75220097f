import type {Evidence, EvidenceField} from '@budstikke/core'
import type {Call, Exit} from '../call.ts'
import {short, valueText} from '../doubts.ts'
import {explainPage, generator} from '../explain/page.ts'
import {sourceOf, sourceShown} from '../explain/shown-source.ts'
import {type MarkedLine, markedLines} from '../marks.ts'
import {placed} from '../paths.ts'
import {hasErrors} from '../remarks.ts'
import {messagesOf, report} from '../report.ts'
import {type Style, styled} from '../style.ts'
import {diskTrouble, trouble} from '../trouble.ts'
import {parsedFrom} from './parse.ts'

/** What `explain` may be told. */
export interface ExplainOptions {
  readonly json: boolean
  /** Where to write it as a web page. */
  readonly html?: string
}

/** Shows a source with every field marked in place: which rule found it, how sure it is, what else it might be. */
export async function explain(before: Call, path: string, {json, html}: ExplainOptions): Promise<Exit> {
  const {parsed, call} = await parsedFrom(before, path)
  const {out, say} = call.edge.terminal
  const source = sourceOf(parsed)
  if (json)
    out(
      `${JSON.stringify({path, ...(source === undefined ? {} : {source}), evidence: parsed.evidence, messages: messagesOf(call, parsed.file)})}\n`
    )
  else if (html !== undefined) {
    const page = explainPage(call, parsed, sourceShown(parsed))
    await writePage(call, html, page)
    say(`${call.say('explain.written', {path: html})}\n`)
  } else {
    out(source === undefined ? listed(call, parsed.evidence) : marked(call, source, parsed.evidence))
    const remarks = report(call, [parsed.file], 'say')
    if (remarks !== '') say(`\n${remarks}`)
  }
  return hasErrors(parsed.file) ? 1 : 0
}

async function writePage({edge}: Call, path: string, page: string): Promise<void> {
  const place = placed(edge, path)
  try {
    const kind = await edge.files.kind(place)
    const isOurs =
      kind === 'file' && new TextDecoder().decode(await edge.files.read(place)).includes(`content="${generator}"`)
    if (kind !== undefined && !isOurs) throw trouble('trouble.pageExists', {path})
    await edge.files.replace(place, page)
  } catch (error) {
    throw diskTrouble(error, path)
  }
}

function marked(call: Call, source: string, evidence: readonly Evidence[]): string {
  const style = styled(call, 'out')
  const lines = markedLines(source.replace(/\n$/u, ''), evidence)
  const width = String(lines.length).length
  const text = lines.map((line) => lineText(call, line, width)).join('')
  const unplaced = evidence.filter(({place}) => place === undefined)
  const fields = [...new Set(evidence.map(({field}) => field))]
  const legend = call.edge.terminal.colours.out
    ? `\n${style('bold', call.say('explain.legend'))}: ${fields.map((field) => style(styleOf(field), call.say(`fields.${field}`))).join(', ')}; ${call.say('explain.unmarked')}\n`
    : ''
  return `${text}${unplaced.length === 0 ? '' : `\n${listed(call, unplaced)}`}${legend}`
}

function lineText(call: Call, {number, stretches, notes}: MarkedLine, width: number): string {
  const style = styled(call, 'out')
  const words = stretches
    .map(({text, evidence}) => (evidence === undefined ? text : style(styleOf(evidence.field), text)))
    .join('')
  const gutter = style('dim', `${String(number).padStart(width)} │`)
  const below = style('dim', `${' '.repeat(width)} ╰`)
  return `${gutter} ${words}\n${notes.map((note) => `${below} ${noteText(call, note)}\n`).join('')}`
}

function listed(call: Call, evidence: readonly Evidence[]): string {
  return evidence.map((one) => `${noteText(call, one)}\n`).join('')
}

function noteText(call: Call, {field, rule, text, use, certainty, value, alternatives = []}: Evidence): string {
  const {say} = call
  const style = styled(call, 'out')
  const words = short(text)
  const told = field === 'furniture' ? undefined : valueText(call, value)
  const read = (field === 'kind' && told !== undefined ? call.nameOf('kinds', told) : undefined) ?? told
  const parts = [
    say('parse.quote', {text: words}),
    ...(read === undefined || read === words ? [] : [`→ ${read}`]),
    style(
      'dim',
      [
        `${say('explain.rule')} ${rule}`,
        say(`certainties.${certainty}`),
        use === 'taken' ? say('explain.taken') : say('explain.seen')
      ].join(', ')
    ),
    ...(alternatives.length === 0 ? [] : [say('explain.or', {others: alternatives.join(', ')})])
  ]
  return `${style(styleOf(field), say(`fields.${field}`))} ${parts.join('  ')}`
}

// Fields that stand side by side in a text look different; what is thrown away is dim.
function styleOf(field: EvidenceField): Style {
  switch (field) {
    case 'furniture':
    case 'settings':
      return 'dim'
    case 'headline':
    case 'subheading':
      return 'bold'
    case 'lead':
    case 'facts':
    case 'related':
      return 'cyan'
    case 'quotes':
    case 'embargo':
      return 'green'
    case 'contacts':
    case 'byline':
      return 'magenta'
    case 'published':
    case 'updated':
    case 'dateline':
    case 'events':
      return 'yellow'
    case 'boilerplate':
    case 'organisation':
    case 'topics':
      return 'blue'
    case 'id':
    case 'slug':
    case 'language':
    case 'kind':
    case 'label':
    case 'kicker':
    case 'body':
    case 'images':
    case 'attachments':
    case 'links':
    case 'corrects':
      return 'underline'
  }
}

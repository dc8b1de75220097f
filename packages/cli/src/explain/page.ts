import type {Evidence, EvidenceField, Parsed} from '@budstikke/core'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {createHash} from 'node:crypto'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Call} from '../call.ts'
import {valueText} from '../doubts.ts'
import {markedLines} from '../marks.ts'
import {messagesOf} from '../report.ts'
import {script} from './script.ts'
import type {ShownSource} from './shown-source.ts'
import {style} from './style.ts'

/** What a page of ours says of itself, so that it may be written over. */
export const generator = 'budstikke explain'

/**
 * A release explained as one web page: the source with every field marked in place, beside it what was read, by which rule
 * and how surely. Whole in itself: it asks no network, and its policy forbids that. Everything in it is a tree until the
 * end, so that nothing in a text is markup.
 *
 * Without a `source` that the places of the evidence are in nothing was read, and the page says so.
 */
export function explainPage(call: Call, parsed: Parsed, source: ShownSource | undefined): string {
  const {say} = call
  const {release} = parsed
  const evidence = inOrder(parsed.evidence)
  const title = say('explain.page.title', {name: parsed.file.basename ?? release.headline})
  const unsure = evidence.filter(({certainty}) => certainty !== 'sure').length
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('meta', {name: 'generator', content: generator}),
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'`
    }),
    h('title', title),
    h('style', style)
  ])
  const body = h('body', [
    h('a', {className: ['skip'], href: '#fields'}, say('explain.page.skip')),
    h('header', [
      h('h1', title),
      h('p', say('explain.page.found', {count: evidence.length, unsure})),
      h('p', say('explain.page.how')),
      ...remarksOf(call, parsed)
    ]),
    h('main', [
      h('section', {id: 'source', ariaLabelledBy: 'source-title'}, [
        h('h2', {id: 'source-title'}, say('explain.page.source')),
        source === undefined
          ? h('p', say('explain.page.unread'))
          : h('div', {className: ['text'], lang: release.language}, linesOf(call, source, evidence))
      ]),
      h('section', {id: 'fields', ariaLabelledBy: 'fields-title'}, [
        h('h2', {id: 'fields-title'}, say('explain.page.fields')),
        h(
          'ol',
          {className: ['cards']},
          evidence.map((one, index) => cardOf(call, one, index, release.language, source !== undefined))
        )
      ])
    ]),
    h('script', script)
  ])
  return pages.stringify({type: 'root', children: [{type: 'doctype'}, h('html', {lang: call.language}, [head, body])]})
}

const pages = unified().use(rehypeStringify).freeze()

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

// As a reader meets the words; what has no place is said at the end.
function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence
    .filter(({field}) => field !== 'settings')
    .toSorted((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)))
}

function startOf({place}: Evidence): number {
  return place?.start.offset ?? Number.POSITIVE_INFINITY
}

function remarksOf(call: Call, {file}: Parsed): Element[] {
  const messages = messagesOf(call, file)
  if (messages.length === 0) return []
  const items = messages.map(({severity, line, text}) =>
    h('li', [
      `${call.say(`severities.${severity}`)}: ${text} `,
      ...(line === undefined ? [] : [h('a', {href: `#l${line}`}, call.say('explain.page.line', {line}))])
    ])
  )
  return [
    h('section', {className: ['remarks'], ariaLabelledBy: 'remarks-title'}, [
      h('h2', {id: 'remarks-title'}, call.say('explain.page.remarks')),
      h('ul', items)
    ])
  ]
}

function linesOf(call: Call, source: ShownSource, evidence: readonly Evidence[]): Element[] {
  const numbers = new Map(evidence.map((one, index) => [one, index]))
  const begun = new Set<Evidence>()
  let blank = false
  return markedLines(source.text.replace(/\n$/u, ''), evidence).flatMap(({number, stretches}) => {
    const isBlank = stretches.every(({text}) => text.trim() === '')
    // A page's markup leaves hundreds of empty lines.
    const isRepeated = isBlank && blank
    blank = isBlank
    if (isRepeated) return []
    const children = stretches.map(({text: raw, evidence: one}): ElementContent => {
      const text = source.shown(raw)
      const index = one === undefined ? undefined : numbers.get(one)
      if (one === undefined || index === undefined || text.trim() === '') return {type: 'text', value: text}
      const data = {dataEvidence: String(index), className: ['mark', ...classesOf(one)]}
      if (begun.has(one)) return h('span', data, text)
      begun.add(one)
      const tag = h(
        'span',
        {className: ['tag'], ariaHidden: 'true', lang: call.language},
        call.say(`fields.${one.field}`)
      )
      return h(
        'a',
        {...data, id: `m${index}`, href: `#e${index}`, ariaDescribedBy: `n${index}`, ariaDetails: `e${index}`},
        [tag, text]
      )
    })
    return [h('p', {id: `l${number}`, dataLine: String(number)}, children)]
  })
}

function cardOf(call: Call, one: Evidence, index: number, language: string, isPlaced: boolean): Element {
  const {say} = call
  const {field, rule, text, use, certainty, value, alternatives = [], place} = one
  const told = field === 'furniture' ? undefined : valueText(call, value)
  const read = (field === 'kind' && told !== undefined ? call.nameOf('kinds', told) : undefined) ?? told
  const rows: readonly (readonly [string, ElementContent | string])[] = [
    [say('explain.page.sure'), `${signs[certainty]} ${say(`certainties.${certainty}`)}`],
    ...(alternatives.length === 0 ? [] : [[say('explain.page.else'), alternatives.join(', ')] as const]),
    [say('explain.page.words'), h('q', {lang: language}, text)],
    [say('explain.page.became'), use === 'taken' ? say('explain.taken') : say('explain.seen')],
    [say('explain.rule'), h('code', rule)]
  ]
  const back =
    isPlaced && place !== undefined
      ? [
          h('a', {className: ['back'], href: `#l${place.start.line}`}, [
            say('explain.page.show'),
            h('span', {className: ['line']}, ` (${say('explain.page.line', {line: place.start.line})})`)
          ])
        ]
      : []
  return h('li', {id: `e${index}`, className: ['card', ...classesOf(one)], dataEvidence: String(index)}, [
    h('h3', {id: `n${index}`}, `${say(`fields.${field}`)} (${say(`certainties.${certainty}`)})`),
    h('p', {className: ['value'], lang: language}, read ?? text),
    h(
      'dl',
      rows.flatMap(([name, what]) => [h('dt', name), h('dd', [what])])
    ),
    ...back
  ])
}

// Told by more than colour: full, half, empty.
const signs = {sure: '●', likely: '◐', guess: '○'} as const

function classesOf({field, certainty, use}: Evidence): readonly string[] {
  return [groupOf(field), certainty, use, ...(field === 'furniture' ? ['gone'] : [])]
}

/** Fields of one kind have one colour. */
function groupOf(field: EvidenceField): string {
  switch (field) {
    case 'furniture':
    case 'settings':
      return 'aside'
    case 'headline':
    case 'subheading':
    case 'kicker':
    case 'kind':
    case 'label':
      return 'words'
    case 'lead':
    case 'facts':
    case 'related':
      return 'summary'
    case 'quotes':
      return 'speech'
    case 'contacts':
    case 'byline':
      return 'people'
    case 'published':
    case 'updated':
    case 'dateline':
    case 'events':
    case 'embargo':
      return 'time'
    case 'boilerplate':
    case 'organisation':
    case 'topics':
      return 'sender'
    case 'id':
    case 'slug':
    case 'language':
    case 'body':
    case 'images':
    case 'attachments':
    case 'links':
    case 'corrects':
      return 'more'
  }
}

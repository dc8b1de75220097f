import type {Element, ElementContent} from 'hast'
import {textOf} from './fair-fields.ts'
import {htmlOfTree} from './html.ts'
import {feedHtmlOf} from './html-memory.ts'
import type {Reporter} from './messages.ts'
import type {Correction, PressItem} from './model.ts'
import {xmlText} from './xml-text.ts'

/** The words of an item. `summary` is plain text, the others are sanitised HTML; absent is absent. */
export interface FairContent {
  readonly summary: string | undefined
  readonly description: string | undefined
  readonly content: string | undefined
}

/**
 * The words of an item: its corrections open the content, newest first, where a reader of the old text sees them; a
 * withdrawal stands in place of everything.
 */
export function fairContent(item: PressItem, base: string | undefined, to: Reporter): FairContent {
  const {withdrawn} = item
  if (withdrawn) {
    const reason = xmlText(withdrawn.reason ?? '', to.at('withdrawn.reason').report).trim()
    return {summary: undefined, description: htmlOfTree(note(withdrawn.label, reason, to)), content: undefined}
  }
  const summary = textOf(item.summary, to.at('summary'))
  const description = feedHtmlOf(item, 'description', item.description ?? '', base, to.at('description').report).trim()
  const text = feedHtmlOf(item, 'content', item.content ?? '', base, to.at('content').report).trim()
  const content = item.corrections ? corrected(item.corrections, text === '' ? description : text, to) : text
  return {
    summary,
    description: description === '' || summary !== undefined ? undefined : description,
    content: content === '' ? undefined : content
  }
}

// An item of one line that was corrected has to hold the note somewhere; the line comes with it.
function corrected(corrections: readonly Correction[], text: string, to: Reporter): string {
  const notes = corrections
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .map(({label, note: words}) => htmlOfTree(note(label, xmlText(words, to.at('corrections').report).trim(), to)))
  return [...notes, text].filter((part) => part !== '').join('\n')
}

// `<p><strong>Rettelse:</strong> Mødet er den 4. maj.</p>`: what every reader's sanitiser leaves standing.
function note(label: string | undefined, words: string, to: Reporter): Element {
  const before: ElementContent[] =
    label === undefined
      ? []
      : [
          {
            type: 'element',
            tagName: 'strong',
            properties: {},
            children: [{type: 'text', value: withColon(xmlText(label, to.report).trim())}]
          }
        ]
  const between = before.length > 0 && words !== '' ? ' ' : ''
  return {type: 'element', tagName: 'p', properties: {}, children: [...before, {type: 'text', value: between + words}]}
}

function withColon(label: string): string {
  return label.endsWith(':') ? label : `${label}:`
}

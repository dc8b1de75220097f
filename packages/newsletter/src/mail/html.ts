import type {Element, ElementContent, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {cleanLine} from '../model/clean.ts'
import type {Block} from './blocks.ts'
import {blockElements} from './html-blocks.ts'
import {layout} from './html-inline.ts'
import type {Look, Mail} from './mail.ts'
import {css, styleSheet, widths} from './style.ts'

/**
 * A mail as HTML: tables for layout, looks on each element, one column, and a style sheet for dark mode alone. Reads
 * without pictures and without the style sheet. What is each reader's own stands as a mark (`holes.ts`).
 *
 * The text has to be clean (`cleanMail`).
 */
export function htmlOfMail(mail: Mail): string {
  return serialised({type: 'root', children: [{type: 'doctype'}, documentOf(mail)]})
}

/** How many bytes blocks take in the HTML of a mail. */
export function htmlBytes(blocks: readonly Block[], {look}: Pick<Mail, 'look'>): number {
  const children = blocks.flatMap((block) => blockElements(block, look))
  return new TextEncoder().encode(serialised({type: 'root', children})).length
}

function serialised(tree: Root): string {
  return toHtml(tree, {characterReferences: {useNamedReferences: false}})
}

function documentOf(mail: Mail): Element {
  const {language, look} = mail
  const subject = cleanLine(mail.subject)
  const {light} = look
  const ground = css({margin: 0, padding: 0, 'background-color': light.outside})
  return h('html', {lang: language, dir: directionOf(language)}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      // Apple's programs make links of dates and addresses otherwise, in a blue of their own.
      h('meta', {name: 'format-detection', content: 'telephone=no, date=no, address=no, email=no, url=no'}),
      h('meta', {name: 'x-apple-disable-message-reformatting'}),
      h('meta', {name: 'color-scheme', content: 'light dark'}),
      h('meta', {name: 'supported-color-schemes', content: 'light dark'}),
      h('title', subject),
      h('style', styleSheet(look)),
      // Word, which Outlook on Windows shows mails with, takes Times for a typeface that it does not have.
      comment(`[if mso]><style>*{font-family:Georgia,serif!important}</style><![endif]`)
    ]),
    h('body', {className: ['o'], style: ground}, [
      preview(mail),
      // Many programs drop `html` and `body`: the language is said once more.
      h(
        'div',
        {
          role: 'article',
          ariaLabel: subject,
          lang: language,
          dir: directionOf(language),
          className: ['o'],
          style: ground
        },
        [
          layout(
            {classes: 'o', ground: light.outside, style: {padding: '16px 8px', 'background-color': light.outside}},
            [
              // Word knows no `max-width`.
              comment(
                `[if mso]><table role="presentation" width="${widths.mail}" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]`
              ),
              column(mail),
              comment('[if mso]></td></tr></table><![endif]')
            ]
          )
        ]
      )
    ])
  ])
}

function column({blocks, look}: Mail): Element {
  const {light, textFont} = look
  const edges = '24px 32px'
  const type = {'font-family': textFont, 'font-size': '17px', 'line-height': 1.55, 'overflow-wrap': 'anywhere'}
  return h(
    'table',
    {
      role: 'presentation',
      cellPadding: 0,
      cellSpacing: 0,
      border: 0,
      width: '100%',
      align: 'center',
      style: css({'max-width': `${widths.mail}px`, margin: '0 auto'})
    },
    [
      row(
        'p t g m',
        light.paper,
        {
          padding: edges,
          'background-color': light.paper,
          'border-top': `5px solid ${light.mark}`,
          color: light.ink,
          ...type
        },
        elementsOf(
          blocks.filter((block) => !isFooter(block)),
          look
        )
      ),
      row(
        'o s g',
        light.outside,
        {padding: edges, 'background-color': light.outside, color: light.soft, ...type},
        elementsOf(blocks.filter(isFooter), look)
      )
    ]
  )
}

function isFooter({block}: Block): boolean {
  return block === 'footer'
}

function elementsOf(blocks: readonly Block[], look: Look): readonly ElementContent[] {
  return blocks.flatMap((block) => blockElements(block, look))
}

function row(
  classes: string,
  ground: string,
  style: Parameters<typeof css>[0],
  content: readonly ElementContent[]
): Element {
  return h('tr', [h('td', {className: classes.split(' '), bgColor: ground, style: css(style)}, [...content])])
}

// Hidden, and first: lists of mails show the first words they find. What is shorter than their line is filled up with
// what nobody sees, or they would go on with the name of the newsroom.
function preview({preview: text}: Mail): Element {
  const short = Array.from(cleanLine(text)).slice(0, 250).join('')
  const filling = '\u00A0\u200C'.repeat(Math.max(0, Math.ceil((110 - short.length) / 2)))
  return h('div', {style: 'display:none;max-height:0;overflow:hidden;mso-hide:all'}, short + filling)
}

function comment(value: string): ElementContent {
  return {type: 'comment', value}
}

// By the script that CLDR says the language is written in.
function directionOf(language: string): 'ltr' | 'rtl' {
  const {script = ''} = new Intl.Locale(language).maximize()
  return new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']).has(script) ? 'rtl' : 'ltr'
}

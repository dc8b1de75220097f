import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Inline, Target} from './blocks.ts'
import {addressOf} from './holes.ts'
import type {Look} from './mail.ts'
import {css} from './style.ts'

/** An element of words with its look. */
export function words(
  tag: string,
  content: readonly ElementContent[] | readonly string[],
  classes: string,
  style: Parameters<typeof css>[0]
): Element {
  return h(tag, {className: classes.split(' '), style: css(style)}, [...content])
}

/** Small print. */
export function small(content: readonly Inline[], look: Look, margin: string): Element {
  return words('p', inlines(content, look), 's', {margin, color: look.light.soft, 'font-size': '16px'})
}

/** A heading below the headline. */
export function heading(level: 2 | 3, content: readonly Inline[], look: Look, margin = '28px 0 8px'): Element {
  const size = level === 2 ? 21 : 18
  return words(`h${level}`, inlines(content, look), 't', {
    margin,
    font: `bold ${size}px/1.3 ${look.headingFont}`,
    color: look.light.ink
  })
}

/** Running text. */
export function inlines(content: readonly Inline[], look: Look): readonly ElementContent[] {
  return content.map((one): ElementContent => {
    if (typeof one === 'string') return {type: 'text', value: one}
    if (one.mark === 'break') return h('br')
    const inner = inlines(one.content, look)
    if (one.mark === 'link') return link(one.to, inner, look, one.language)
    return h(one.mark, [...inner])
  })
}

/** A link, underlined as mail programs do. */
export function link(
  to: Target,
  content: readonly ElementContent[] | readonly string[],
  {light}: Look,
  language?: string
): Element {
  return h(
    'a',
    {
      className: ['a'],
      href: addressOf(to),
      style: css({color: light.accent}),
      ...(language === undefined ? {} : {lang: language, hrefLang: language})
    },
    [...content]
  )
}

/** Lines of one paragraph; the first stands out. */
export function broken(lines: readonly (string | undefined)[], look: Look): readonly ElementContent[] {
  const known = lines.filter((line) => line !== undefined)
  return known.flatMap((line, index): readonly ElementContent[] =>
    index === 0 ? inlines([{mark: 'strong', content: [line]}], look) : [h('br'), {type: 'text', value: line}]
  )
}

/** A table of one cell that lays out, and is none to who hears it. */
export function layout(
  cell: {readonly classes: string; readonly style: Parameters<typeof css>[0]; readonly ground?: string},
  content: readonly ElementContent[],
  width: '100%' | 'auto' = '100%'
): Element {
  return h(
    'table',
    {role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0, ...(width === 'auto' ? {} : {width})},
    [
      h('tr', [
        h(
          'td',
          {
            className: cell.classes.split(' '),
            ...(cell.ground === undefined ? {} : {bgColor: cell.ground}),
            style: css(cell.style)
          },
          [...content]
        )
      ])
    ]
  )
}

/** Blocks that stand apart on a ground of their own. */
export function boxed(content: readonly Element[], {light}: Look, edge: 'left' | 'top'): Element {
  const box = layout(
    {
      classes: 'n m',
      ground: light.panel,
      style: {padding: '16px 20px 4px', 'background-color': light.panel, [`border-${edge}`]: `4px solid ${light.mark}`}
    },
    content
  )
  return {...box, properties: {...box.properties, style: css({margin: '8px 0 24px'})}}
}

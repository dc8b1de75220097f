import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {ContactLines, Logo, Picture, Row, Target, Teaser} from './blocks.ts'
import {addressOf} from './holes.ts'
import {inlines, layout, small, words} from './html-inline.ts'
import type {Look} from './mail.ts'
import {css, widths} from './style.ts'

/** The name on top, and the logo. */
export function masthead(
  {name, to, logo}: {readonly name: string; readonly to: string; readonly logo?: Logo},
  look: Look
): Element {
  const {light} = look
  const images = logo === undefined ? [] : logoImages(logo)
  return h('p', {style: css({margin: '0 0 24px'})}, [
    h(
      'a',
      {
        className: ['t'],
        href: to,
        style: css({color: light.ink, font: `bold 18px/1.3 ${look.headingFont}`, 'text-decoration': 'none'})
      },
      [...images, name]
    )
  ])
}

// Its name stands beside it, so a picture of the name says nothing more.
function logoImages({src, dark, width, height = 40}: Logo): readonly Element[] {
  const image = (address: string, classes: readonly string[], display: string) =>
    h('img', {
      src: address,
      alt: '',
      height,
      ...(width === undefined ? {} : {width}),
      className: [...classes],
      style: css({
        display,
        height: `${height}px`,
        width: width === undefined ? 'auto' : `${width}px`,
        'vertical-align': 'middle',
        'margin-right': '12px'
      })
    })
  if (dark === undefined) return [image(src, [], 'inline-block')]
  return [image(src, ['lt'], 'inline-block'), image(dark, ['dk'], 'none')]
}

/** A picture and what is said of it. */
export function picture({src, alt, caption, width, height}: Picture, look: Look): readonly Element[] {
  const {light} = look
  const shown = Math.min(width ?? widths.text, widths.text)
  const image = h('img', {
    src,
    alt,
    width: shown,
    ...(width === undefined || height === undefined ? {} : {height: Math.round((height * shown) / width)}),
    className: ['n', 't'],
    // Where pictures are off, its words stand in its place and are read like the rest.
    style: css({
      display: 'block',
      width: '100%',
      'max-width': `${shown}px`,
      height: 'auto',
      'background-color': light.panel,
      color: light.ink,
      'font-size': '17px'
    })
  })
  return [
    words('p', [image], 't', {margin: caption === undefined ? '0 0 24px' : '0 0 8px'}),
    ...(caption === undefined ? [] : [small([caption], look, '0 0 24px')])
  ]
}

/** A table of figures: one that is read as a table. */
export function table(rows: readonly Row[], look: Look): Element {
  const {light} = look
  return h(
    'table',
    {
      cellPadding: 0,
      cellSpacing: 0,
      border: 0,
      width: '100%',
      style: css({margin: '0 0 24px', 'border-collapse': 'collapse'})
    },
    rows.map(({cells, isHead}) =>
      h(
        'tr',
        cells.map((cell) =>
          h(
            isHead && cell.length > 0 ? 'th' : 'td',
            {
              className: ['t', 'l'],
              ...(isHead && cell.length > 0 ? {scope: 'col'} : {}),
              align: 'left',
              style: css({
                padding: '8px 12px 8px 0',
                'border-bottom': `1px solid ${light.line}`,
                'vertical-align': 'top',
                'font-size': '16px',
                color: light.ink
              })
            },
            [...inlines(cell, look)]
          )
        )
      )
    )
  )
}

/** Somebody to ask. */
export function contact({name, role, phones, emails}: ContactLines, look: Look): Element {
  const lines: readonly (readonly ElementContent[])[] = [
    ...(name === undefined ? [] : [inlines([{mark: 'strong', content: [name]}], look)]),
    ...(role === undefined ? [] : [inlines([role], look)]),
    ...phones.map(({number, printed, label}) =>
      // Kept in one line: a number that is cut in two is dialled wrong.
      inlines([`${label}: `, {mark: 'link', to: `tel:${number}`, content: [printed.replaceAll(' ', '\u00A0')]}], look)
    ),
    ...emails.map(({address, label}) =>
      inlines([`${label}: `, {mark: 'link', to: `mailto:${address}`, content: [address]}], look)
    )
  ]
  return words(
    'p',
    lines.flatMap((line, index) => (index === 0 ? line : [h('br'), ...line])),
    't',
    {margin: '0 0 16px'}
  )
}

/** A link that looks like a button, also in programs that know no padding on links. */
export function button(label: string, to: Target, {light}: Look): Element {
  const made = layout(
    {classes: 'b', ground: light.accent, style: {'background-color': light.accent, 'border-radius': '4px'}},
    [
      h(
        'a',
        {
          className: ['w'],
          href: addressOf(to),
          style: css({
            display: 'inline-block',
            padding: '13px 22px',
            color: light.onAccent,
            'font-weight': 'bold',
            'text-decoration': 'none'
          })
        },
        label
      )
    ],
    'auto'
  )
  return {...made, properties: {...made.properties, style: css({margin: '24px 0'})}}
}

/** A release in a digest. */
export function teaser({language, kicker, headline, lead, to, more}: Teaser, look: Look): Element {
  const {light} = look
  return h(
    'div',
    {
      lang: language,
      className: ['l'],
      style: css({margin: '0 0 24px', 'border-top': `1px solid ${light.line}`, padding: '16px 0 0'})
    },
    [
      ...(kicker === ''
        ? []
        : [words('p', [kicker], 's', {margin: '0 0 4px', color: light.soft, 'font-size': '16px'})]),
      words('h3', [h('a', {className: ['t'], href: to, style: css({color: light.ink})}, headline)], 't', {
        margin: '0 0 8px',
        font: `bold 21px/1.25 ${look.headingFont}`
      }),
      ...(lead === '' ? [] : [words('p', [lead], 't', {margin: '0 0 8px'})]),
      // Who hears a list of links hears which text each leads to.
      words(
        'p',
        [
          h(
            'a',
            {className: ['a'], href: to, ariaLabel: `${more}: ${headline}`, style: css({color: light.accent})},
            more
          )
        ],
        't',
        {margin: 0}
      )
    ]
  )
}

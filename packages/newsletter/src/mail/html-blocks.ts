import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Block} from './blocks.ts'
import {boxed, broken, heading, inlines, link, small, words} from './html-inline.ts'
import {button, contact, masthead, picture, table, teaser} from './html-parts.ts'
import type {Look} from './mail.ts'
import {css} from './style.ts'

/** The elements of a block, each with its look on itself. */
export function blockElements(block: Block, look: Look): readonly Element[] {
  const {light} = look
  switch (block.block) {
    case 'masthead':
      return [masthead(block, look)]
    case 'kicker':
      return [words('p', [block.text], 's', {margin: '0 0 8px', 'font-weight': 'bold', color: light.soft})]
    case 'headline':
      return [
        words('h1', [block.text], 't h', {
          margin: '0 0 16px',
          font: `bold 29px/1.2 ${look.headingFont}`,
          color: light.ink
        })
      ]
    case 'lead':
      return [words('p', [block.text], 't', {margin: '0 0 16px', 'font-size': '20px', 'line-height': 1.45})]
    case 'meta':
      return [small(block.content, look, '0 0 24px')]
    case 'notice':
      return [
        boxed(
          block.content.flatMap((one) => blockElements(one, look)),
          look,
          'left'
        )
      ]
    case 'picture':
      return picture(block, look)
    case 'heading':
      return [heading(block.level, block.content, look)]
    case 'paragraph':
      return [words('p', inlines(block.content, look), 't', {margin: '0 0 16px'})]
    case 'speech':
      return [
        words('p', inlines(block.content, look), 't m', {
          margin: '0 0 16px',
          'padding-left': '16px',
          'border-left': `4px solid ${light.mark}`
        })
      ]
    case 'list':
      return [list(block.items, block.first, look)]
    case 'quote':
      return [
        h(
          'blockquote',
          {
            className: ['l'],
            style: css({margin: '0 0 16px', padding: '0 0 0 16px', 'border-left': `4px solid ${light.line}`})
          },
          block.content.flatMap((one) => blockElements(one, look))
        )
      ]
    case 'table':
      return [table(block.rows, look)]
    case 'rule':
      return [
        h('hr', {className: ['l'], style: css({border: 0, 'border-top': `1px solid ${light.line}`, margin: '24px 0'})})
      ]
    case 'box':
      return [
        boxed(
          [heading(2, [block.heading], look, '0 0 8px'), ...block.content.flatMap((one) => blockElements(one, look))],
          look,
          'top'
        )
      ]
    case 'about':
      return [
        heading(2, [block.heading], look),
        ...block.content.flatMap((one) => blockElements(one, {...look, light: {...light, ink: light.soft}}))
      ]
    case 'event':
      return [words('p', broken([block.name, block.time, block.place], look), 't', {margin: '0 0 16px'})]
    case 'contact':
      return [contact(block, look)]
    case 'files':
      return [
        list(
          block.files.map(({title, to}) => [{block: 'paragraph', content: [{mark: 'link', to, content: [title]}]}]),
          undefined,
          look
        )
      ]
    case 'button':
      return [button(block.label, block.to, look)]
    case 'teaser':
      return [teaser(block.teaser, look)]
    case 'contents':
      return [
        heading(2, [block.heading], look, '0 0 8px'),
        h(
          'ul',
          {style: css({margin: '0 0 24px', padding: '0 0 0 24px'})},
          block.teasers.map(({headline, to, language}) =>
            h('li', {className: ['t'], lang: language, style: css({margin: '0 0 8px'})}, [link(to, [headline], look)])
          )
        )
      ]
    case 'footer':
      return block.content.map((content) => small(content, look, '0 0 12px'))
  }
}

function list(items: readonly (readonly Block[])[], first: number | undefined, look: Look): Element {
  return h(
    first === undefined ? 'ul' : 'ol',
    {
      ...(first === undefined || first === 1 ? {} : {start: first}),
      style: css({margin: '0 0 16px', padding: '0 0 0 24px'})
    },
    items.map((item) => {
      const [only, ...others] = item
      const style = css({margin: '0 0 6px', color: look.light.ink})
      // An item of one paragraph is its words.
      if (only?.block === 'paragraph' && others.length === 0)
        return h('li', {className: ['t'], style}, [...inlines(only.content, look)])
      return h(
        'li',
        {className: ['t'], style},
        item.flatMap((one) => blockElements(one, look))
      )
    })
  )
}

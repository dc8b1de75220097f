import {type Block, type ContactLines, type Inline, type Row, type Target, type Teaser, wordsOf} from './blocks.ts'
import {addressOf} from './holes.ts'
import type {Mail} from './mail.ts'
import {columns, flowed, stuffed} from './wrap.ts'

/**
 * A mail as plain text (format=flowed, RFC 3676), in lines of 72 columns: made of its blocks as the HTML is, not of the
 * HTML. Addresses are written out behind what leads to them. What is each reader's own stands as a mark (`holes.ts`).
 */
export function textOfMail({blocks}: Pick<Mail, 'blocks'>): string {
  return `${linesOf(blocks).join('\n')}\n`
}

/** The lines of blocks, apart by an empty one. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks
    .map((block) => lines(block))
    .filter((some) => some.length > 0)
    .flatMap((some, index) => (index === 0 ? some : ['', ...some]))
}

function lines(block: Block): readonly string[] {
  switch (block.block) {
    case 'masthead':
      return stuffed([...flowed(block.name), block.to])
    case 'kicker':
    case 'lead':
      return stuffed(flowed(block.text))
    case 'headline':
      return underlined(block.text, '=')
    case 'meta':
    case 'paragraph':
    case 'speech':
      return stuffed(flowed(inline(block.content)))
    case 'notice':
      return [stroke, ...linesOf(block.content), stroke]
    case 'picture':
      return stuffed(
        [block.described, block.caption ?? '', block.src].flatMap((part) => (part === '' ? [] : flowed(part)))
      )
    case 'heading':
      return underlined(wordsOf(block.content), '-')
    case 'list':
      return list(block.items, block.first)
    case 'quote':
      // A line that goes on keeps the space at its end (RFC 3676, section 4.5).
      return linesOf(block.content).map((line) =>
        line.startsWith('>') ? `>${line}` : `> ${line}`.replace(/^> $/u, '>')
      )
    case 'table':
      return stuffed(block.rows.flatMap(({cells}: Row) => flowed(cells.map((cell) => inline(cell)).join(' | '))))
    case 'rule':
      return ['* * *']
    case 'box':
    case 'about':
      return [...underlined(block.heading, '-'), '', ...linesOf(block.content)]
    case 'event':
      return stuffed([block.name, block.time, block.place].flatMap((part) => (part === undefined ? [] : flowed(part))))
    case 'contact':
      return stuffed(contact(block))
    case 'files':
      return stuffed(block.files.flatMap(({title, to}) => flowed(linked(title, to), '* ')))
    case 'button':
      return stuffed([...flowed(`${block.label}:`), addressOf(block.to)])
    case 'contents':
      return [
        ...underlined(block.heading, '-'),
        '',
        ...stuffed(block.teasers.flatMap(({headline}, index) => flowed(headline, `${index + 1}. `)))
      ]
    case 'teaser':
      return teaser(block.teaser)
    case 'footer':
      // What programs take for a signature, and leave out of answers (RFC 3676, section 4.3).
      return [
        '-- ',
        ...stuffed(flowed(block.name)),
        ...block.content.flatMap((content) => stuffed(flowed(inline(content))))
      ]
  }
}

const stroke = '-'.repeat(columns)

function underlined(text: string, mark: string): readonly string[] {
  const written = flowed(text)
  const width = Math.max(...written.map((line) => line.trimEnd().length))
  return [...stuffed(written), mark.repeat(Math.min(width, columns))]
}

function inline(content: readonly Inline[]): string {
  return content
    .map((one) => {
      if (typeof one === 'string') return one.replaceAll('\n', ' ')
      if (one.mark === 'break') return '\n'
      const words = inline(one.content)
      return one.mark === 'link' ? linked(words, one.to) : words
    })
    .join('')
}

// In angle brackets, as RFC 3986, appendix C has it: what stands behind is then no part of the address.
function linked(words: string, to: Target): string {
  const address = addressOf(to)
  const shown = words.replaceAll('\u00A0', ' ')
  if (address === shown || address === `mailto:${shown}` || address.startsWith('tel:')) return shown
  return shown === '' ? `<${address}>` : `${shown} <${address}>`
}

function list(items: readonly (readonly Block[])[], first: number | undefined): readonly string[] {
  return items.flatMap((item, index) => {
    const opens = first === undefined ? '* ' : `${first + index}. `
    const [only, ...others] = item
    if (only?.block === 'paragraph' || only?.block === 'speech')
      return [
        ...stuffed(flowed(inline(only.content), opens)),
        ...linesOf(others).map((line) => (line === '' ? '' : `   ${line.trimEnd()}`))
      ]
    return linesOf(item).map((line, at) => (at === 0 ? opens + line : line))
  })
}

function contact({name, role, phones, emails}: ContactLines): readonly string[] {
  return [
    ...(name === undefined ? [] : flowed(name)),
    ...(role === undefined ? [] : flowed(role)),
    ...phones.map(({printed, label}) => `${label}: ${printed.replaceAll('\u00A0', ' ')}`),
    ...emails.map(({address, label}) => `${label}: ${address}`)
  ]
}

function teaser({kicker, headline, lead, to}: Teaser): readonly string[] {
  return [
    ...underlined(headline, '-'),
    ...stuffed([...(kicker === '' ? [] : flowed(kicker)), ...(lead === '' ? [] : flowed(lead)), to])
  ]
}

import {describe, expect, it} from 'vitest'
import {readMarkdownSync} from './markdown.ts'
import {readSettings} from './settings.ts'
import {remarkTree} from './mdast/remark.ts'

const breaksIn = (source: string) =>
  readMarkdownSync(source, remarkTree, readSettings).blocks.map(({node}) =>
    node.type === 'paragraph' ? node.children.filter(({type}) => type === 'break').length : 0
  )

describe('line ends in Markdown', () => {
  it('stay where the next word would have fitted', () => {
    expect(
      breaksIn(
        'Kl. 10.00 Velkomst ved Birgitte Holm, formand for hele Fjordhjælpen i Danmark\nKl. 10.30 Spørgsmål\nKl. 11.30 Farvel'
      )
    ).toEqual([2])
    expect(breaksIn('Ida Holm\nformand')).toEqual([1])
    expect(readMarkdownSync('Ida Holm\r\nformand', remarkTree, readSettings).blocks[0]?.text).toBe('Ida Holm formand')
  })
  it('are spaces in a paragraph that was wrapped', () => {
    expect(
      breaksIn(
        'En linje der er brudt ved firs tegn, som programmører gør det, når de skriver på\nengelsk eller dansk i en editor, hører sammen.'
      )
    ).toEqual([0])
  })
  it('set a picture apart from the caption below it', () => {
    expect(
      readMarkdownSync('![Et fyr](fyr.jpg)\nIndsejlingen. Foto: Ida Holm', remarkTree, readSettings).blocks.map(
        ({kind, text}) => `${kind}: ${text}`
      )
    ).toEqual(['image: ', 'paragraph: Indsejlingen. Foto: Ida Holm'])
  })
})

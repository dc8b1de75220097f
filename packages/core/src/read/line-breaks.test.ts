import {describe, expect, it} from 'vitest'
import {readMarkdown} from './markdown.ts'

const breaksIn = (source: string) =>
  readMarkdown(source).blocks.map(({node}) =>
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
    expect(readMarkdown('Ida Holm\r\nformand').blocks[0]?.text).toBe('Ida Holm formand')
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
      readMarkdown('![Et fyr](fyr.jpg)\nIndsejlingen. Foto: Ida Holm').blocks.map(({kind, text}) => `${kind}: ${text}`)
    ).toEqual(['image: ', 'paragraph: Indsejlingen. Foto: Ida Holm'])
  })
})

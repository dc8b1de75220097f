import {describe, expect, it} from 'vitest'
import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import {localeOf} from '../../locales/index.ts'
import {isProse, opensQuote, sentenceCount, wordCount} from './prose.ts'

const {reading} = must(localeOf(must(bcp47('da'))))

describe('words', () => {
  it('are runs with a letter or a digit', () => {
    expect(wordCount('Fra 2 – ja, to – til 3!')).toBe(6)
    expect(wordCount('-'.repeat(200_000))).toBe(0)
  })
})

describe('sentences', () => {
  it.each([
    ['Mødet er kl. 10 hos dr. Holm. Alle er velkomne.', 2],
    ['Den 5. december åbner vi.', 1],
    ['Hvorfor? Fordi det virker!', 2],
    ['Ingen punktum her', 1]
  ])('of %s', (text, count) => {
    expect(sentenceCount(text, reading)).toBe(count)
  })
})

describe('running text', () => {
  it.each([
    ['Byrådet har sat penge af. Arbejdet begynder til august, siger formanden.', true],
    ['Kommunen anlægger en ny sti på 4 kilometer langs åen ved den gamle mølle.', true],
    ['Kantinerne mangler 3.000 kokke: ”Vi har råbt op i ti år”', false],
    ['Trenger vi en norsk statlig skytjeneste?', false],
    ['Tak for i aften.', false]
  ])('%s', (text, prose) => {
    expect(isProse(text)).toBe(prose)
  })
})

describe('a quote', () => {
  it('opens with a dash or a mark', () => {
    expect(['– Vi må handle', '-Vi må handle', '»Vi må handle«', '”Vi må'].every(opensQuote)).toBe(true)
    expect(['Vi må handle', '12-15 år', '- 12'].some(opensQuote)).toBe(false)
  })
})

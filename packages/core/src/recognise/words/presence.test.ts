import {describe, expect, it} from 'vitest'
import {
  bracket,
  capital,
  closingSmallWord,
  colon,
  digit,
  holdsRun,
  isAll,
  nextKind,
  opensCapital,
  opensName,
  opensSmall,
  quoteMark
} from './letters.ts'
import {capitalsIn, firstWord, folded, holds, mayHold, nextOf, openingWord, wordCount, wordList} from './presence.ts'

describe('mayHold', () => {
  const list = wordList(['Klokken {time}', 'i morgen', 'kl.'])

  it('knows a text by the words with which phrases begin, whatever their case', () => {
    expect(mayHold('KLOKKEN er mange', list)).toBe(true)
    expect(mayHold('Vi ses på havnen', list)).toBe(false)
  })

  it('is not taken in by a word within another', () => {
    expect(mayHold('Klokkenspillet', list)).toBe(false)
  })

  it('finds a word that touches a figure', () => {
    expect(mayHold('Åbent fra kl10', list)).toBe(true)
  })

  it('asks for the sign with which a phrase begins', () => {
    const signs = wordList(['☎ ring', '📞', '’t Hof', '– ', 'mobil'])
    expect(['☎ 12', 'på 📞', "'t hof", '- nej', 'Mobil'].map((text) => mayHold(text, signs))).toEqual(
      Array(5).fill(true)
    )
    expect(mayHold('Vi ses på havnen, 📱', signs)).toBe(false)
    expect(mayHold('Vi ses på havnen', wordList(['', 'mobil']))).toBe(true)
  })

  it('asks a text again for a list that was not there before', () => {
    expect(mayHold('Vi ses på havnen', list)).toBe(false)
    expect(mayHold('Vi ses på havnen', wordList(['havnen']))).toBe(true)
  })

  it('says no of a list without words', () => {
    expect(mayHold('Vi ses på havnen', wordList([]))).toBe(false)
  })
})

describe('nextOf', () => {
  const list = wordList(['kl.', 'klokken {time}', '24 timer'])
  const places = (text: string) => {
    const found: number[] = []
    for (let at = nextOf(text, list); at >= 0; at = nextOf(text, list, at + 1)) found.push(at)
    return found
  }

  it('finds each place where a word of the list stands', () => {
    expect(places('Kl. 10, KLOKKEN 11 og kl12')).toEqual([0, 8, 22])
    expect(places('Åbent 24 timer i 2024')).toEqual([6])
  })

  it('finds none within another word, and none where there is none', () => {
    expect(places('klokkespil i 124 dage')).toEqual([])
    expect(places('')).toEqual([])
  })

  it('knows one word of many thousands', () => {
    const letters = 'abcdefghåä'
    const words = Array.from({length: 9000}, (_, number) =>
      Array.from(String(number), (figure) => letters[Number(figure)]).join('')
    )
    const many = wordList(words)
    expect(new Set(words.map((word) => nextOf(`– ${word} –`, many)))).toEqual(new Set([2]))
    expect(nextOf('abba', wordList(['ab']))).toBe(-1)
  })
})

describe('nextKind', () => {
  it('goes from one character of a sort to the next', () => {
    expect(nextKind('fra Ærø', capital)).toBe(4)
    expect(nextKind('kl. 10', digit, 5)).toBe(5)
    expect(nextKind('kl. 10', capital)).toBe(-1)
  })
})

describe('holds', () => {
  it('knows the sorts of characters in a text', () => {
    expect(holds('kl. 10', digit)).toBe(true)
    expect(holds('klokken ti', digit)).toBe(false)
    expect(holds('Tid: i dag', colon | bracket)).toBe(true)
    expect(holds('’t Hof', quoteMark)).toBe(true)
    expect(holds('', digit | quoteMark)).toBe(false)
  })
})

describe('wordCount and firstWord', () => {
  it('tell how many words a text has and where the first begins', () => {
    expect(['– Ærø 24/7 åbner kl.10!', '…', ''].map(wordCount)).toEqual([4, 0, 0])
    expect(['– Ærø', '…', ''].map(firstWord)).toEqual([2, 1, 0])
  })
})

describe('capitalsIn', () => {
  it('tells where each capital stands, within words too', () => {
    const text = 'Ærø: eBay og 4H – ÅBNER'
    expect(capitalsIn(text).map((at) => text[at])).toEqual(['Æ', 'B', 'H', 'Å', 'B', 'N', 'E', 'R'])
    expect(capitalsIn('små ord')).toEqual([])
  })
})

describe('a text of any length', () => {
  it('is known beside its sentences, however long they are', () => {
    const list = wordList(['strandposten'])
    const long = `${'Vi ses. '.repeat(4000)}Strandposten`
    for (const length of [512, 1024, long.length % 512, (long.length % 512) + 512])
      expect([mayHold('x'.repeat(length), list), nextOf(long, list)]).toEqual([false, 32_000])
  })
})

describe('folded', () => {
  it('is as long as the text, with one apostrophe, hyphen and space', () => {
    const text = 'İstanbul’s Å–Ø\u00A0X'
    expect(folded(text)).toBe("istanbul's å-ø x")
    expect(folded(text)).toHaveLength(text.length)
  })
})

describe('openingWord', () => {
  it('is the first word in small letters, and none where a sign stands before it', () => {
    expect(openingWord('Ærø åbner')).toBe('ærø')
    expect(openingWord('– Ærø åbner')).toBe('')
  })
})

describe('the sorts of letters', () => {
  it('tell how a word opens and closes', () => {
    expect(['Ærø', 'ærø', '5'].map(opensCapital)).toEqual([true, false, false])
    expect(opensSmall('ærøA', 3)).toBe(true)
    expect(opensSmall('æA', 2)).toBe(false)
    expect(['Eva', 'EVA', 'E'].map(opensName)).toEqual([true, false, false])
    expect([closingSmallWord('Del artiklen på'), closingSmallWord('Del artiklen')]).toEqual([13, -1])
  })

  it('tell of runs of them', () => {
    expect([isAll('CFO', capital, 3), isAll('CfO', capital), isAll('', capital)]).toEqual([true, false, false])
    expect([holdsRun('a 12 b', digit, 2), holdsRun('1 2', digit, 2)]).toEqual([true, false])
  })
})

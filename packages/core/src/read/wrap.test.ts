import {describe, expect, it} from 'vitest'
import {linesOf} from './lines.ts'
import {readText} from './text.ts'
import {wrapWidth} from './wrap.ts'

const wrapped = [
  'Varje år larmar lantbrevbärare om minst 2 000 äldre som ramlat, frusit',
  'eller slutat svara. Det visar en rapport som förbundet lägger fram på',
  'onsdagen och som bygger på svar från 618 brevbärare i tolv olika län.'
].join('\n')

const contacts = [
  'KONTAKT',
  'Karl Boman, utredare: 070-174 06 11',
  'Gun Sjö, ordförande: 070-174 06 12',
  'Presstjänst: 08-465 00 41'
].join('\n')

const paragraphsOf = (text: string) => readText(text).blocks.map((block) => block.text)

describe('a wrapped text', () => {
  it('is told by lines that the next word would not fit on', () => {
    expect(wrapWidth([linesOf(wrapped)])).toBe(70)
  })

  it('is told although a list of contacts breaks as it pleases', () => {
    expect(paragraphsOf(`${wrapped}\n\n${contacts}`)).toEqual([wrapped.replaceAll('\n', ' '), ...contacts.split('\n')])
  })

  it('is told below the header of a mail that is longer than the width', () => {
    const header = [
      'Fra: Kirsten Nørby <kbn@chauffoer.example>',
      'Emne: VS: PM: Hver tredje chauffør sover på en rasteplads, hvor der hverken er toilet eller rindende vand'
    ]
    const note = 'Hermed en pressemeddelelse til fri afbenyttelse, som vi håber, at I kan bruge.'
    const story = [
      '33 procent af de danske langturschauffører har inden for den seneste',
      'måned overnattet på en rasteplads, hvor der hverken var toilet eller',
      'rindende vand. Det viser en ny rundspørge fra chaufførernes forening.',
      '',
      'Værst ser det ud på strækningen mellem Kolding og Esbjerg. Her er der',
      'efter foreningens optælling 61 pladser med toilet til omkring hundrede',
      'og halvfems lastbiler hver nat.'
    ]
    const rows = [
      'Jonas Storgaard, formand            Kirsten Nørby, pressechef',
      'Tlf. 30 00 64 12                    Tlf. 30 00 64 19'
    ]
    const text = [...header, '', note, '', ...story, '', ...rows].join('\n')
    expect(paragraphsOf(text)).toEqual([
      ...header,
      note,
      story.slice(0, 3).join(' '),
      story.slice(4).join(' '),
      ...rows.map((row) => row.replaceAll(/ +/gu, ' '))
    ])
  })

  it('is told with indented quotes, which were wrapped at the same column', () => {
    const quote = [
      '   – Brevbäraren är ofta den enda som kommer förbi. Dras turerna nu in',
      '   till tre dagar blir det fyra dygn på golvet i stället för bara ett,',
      '   säger Karl Boman, utredare.'
    ].join('\n')
    expect(paragraphsOf(`${wrapped}\n\n${quote}`)).toHaveLength(2)
  })

  it('is told where lines of any width break off in mid-sentence', () => {
    const loose = [
      'Indsejlingen til havnen er på tre år blevet to meter lavere. Det viser nye',
      'målinger, som forbundet har fået lavet af et lokalt',
      'dykkerfirma, der har arbejdet i havnen hele sommeren og stadig',
      'arbejder der, når vejret tillader det og der er tid til',
      'det.'
    ]
    expect(paragraphsOf(loose.join('\n'))).toEqual([loose.join(' ')])
  })
})

describe('a text of one line a paragraph', () => {
  it('is left as it is', () => {
    const lines = [
      'Byrådet har sat 22 millioner kroner af til cykelstier ved skolerne.',
      'Arbejdet begynder efter ferien.',
      'Det er især krydset ved Møllevej, som forældrene har klaget over i årevis.',
      'Stierne er klar til jul.'
    ]
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines)
  })
})

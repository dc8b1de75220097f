import {expect, it} from 'vitest'
import {openedBy, openerIn, openerOf, thatHold} from './openers.ts'

const lines = ['Læs mere på siden', '– Ifølge loven: i dag', 'Vi skal ifølge loven sige det', '', '2026 blev godt'].map(
  (text) => ({text})
)

const lists = [['ifølge loven'], ['læs mere', 'vi'], ['måske'], ['(måske'], ['2026 {text}'], []]

it.each(lists.map((phrases) => ({phrases})))('tells the lines that open with $phrases, or hold it', ({phrases}) => {
  expect(openedBy(phrases, lines)).toEqual(lines.filter(({text}) => openerOf(phrases, text) !== undefined))
  expect(thatHold(phrases, lines)).toEqual(lines.filter(({text}) => openerIn(phrases, text) !== undefined))
})

it('passes signs over before the words with which a line opens', () => {
  expect(openedBy(['ifølge loven'], lines).map(({text}) => text)).toEqual(['– Ifølge loven: i dag'])
  expect(thatHold(['ifølge loven'], lines)).toHaveLength(2)
})

it('knows lists that are made after the lines were asked', () => {
  expect(openedBy(['vi skal'], lines)).toHaveLength(1)
  expect(thatHold(['blev'], lines)).toHaveLength(1)
})

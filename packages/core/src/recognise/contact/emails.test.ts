import {expect, it} from 'vitest'
import {localeOf} from '../../locales/index.ts'
import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import {emailsIn} from './emails.ts'

const {reading} = must(localeOf(must(bcp47('da'))))

it.each([
  ['Mail: Inger@Rettilleg.example.', ['inger@rettilleg.example']],
  ['heidi.poulsen (snabel-a) noerreaa.example', ['heidi.poulsen@noerreaa.example']],
  ['jevh [at] oestmuseet [dot] example', ['jevh@oestmuseet.example']],
  ['inger(at)rettilleg.example og mf(a)roer.example', ['inger@rettilleg.example', 'mf@roer.example']],
  ['freja@ø-ungdom.example', ['freja@ø-ungdom.example']],
  ["'eva@ek.example', d'aas@aas.example, ek@", ['eva@ek.example', "d'aas@aas.example"]],
  ['a@b.example@c.example', ['a@b.example']],
  ['Tel:08-123 45 67press@acme.example', ['press@acme.example']],
  ['+45 12 34 56 78bo@acme.example', ['bo@acme.example']],
  ['Mobil 12345678 24timer@acme.example', ['24timer@acme.example']],
  ['lokale 2 24timer@acme.example', ['24timer@acme.example']],
  ['[email protected]', []],
  ['kl. 10 (a) og 12 (b)', []]
])('reads %s', (text, emails) => {
  expect(emailsIn(text, reading).map(({email}) => email)).toEqual(emails)
})

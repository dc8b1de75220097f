import fc from 'fast-check'
import {expect, it} from 'vitest'
import {relative} from './addresses.ts'

it('leads from any page to any other as a browser follows it', () => {
  const part = fc.constantFrom('da', 'sv', 'havnen', 'havn', 'topics', 'da-2')
  const path = fc
    .tuple(fc.array(part, {maxLength: 3}), fc.constantFrom('', 'search.html', 'da'))
    .map(([folders, file]) => {
      return [...folders, file].join('/')
    })
  const root = 'https://presse.havn.example/nyt/'
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(new URL(relative(from, to), root + from).href).toBe(root + to)
    })
  )
})

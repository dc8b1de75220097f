import {mintId, must, readNewsroomSettings} from '@budstikke/core'
import {setImmediate} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {Coming} from './coming.ts'

const {settings} = readNewsroomSettings(
  'organisation: Fjordhjælpen\nurl: https://fjord.example/\nsince: 2024\nzone: Europe/Copenhagen\nlanguages: [da]\n'
)
const idOf = (name: string) => mintId(must(settings).authority, name)
const itemOf = (name: string) => ({release: {id: idOf(name)}})

it('who waits goes on when the last of those has come, whoever else has not', async () => {
  const coming = new Coming(['mole', 'havn', 'kaj'].map(idOf))
  let isThere = false
  const waiting = coming.all([itemOf('mole'), itemOf('nobody'), itemOf('havn')]).then(() => (isThere = true))
  coming.has([idOf('havn')])
  await setImmediate()
  expect(isThere).toBe(false)
  coming.has([idOf('mole')])
  await waiting
  expect(isThere).toBe(true)
  await coming.all([itemOf('mole'), itemOf('nobody')])
  await coming.all([])
})

it('nobody waits for what nobody makes', async () => {
  const coming = new Coming(['mole', 'havn'].map(idOf))
  const waiting = coming.all([itemOf('mole'), itemOf('havn')])
  coming.end()
  await expect(waiting).resolves.toBeUndefined()
  await expect(coming.all([itemOf('havn')])).resolves.toBeUndefined()
})

it('who waits for what will not come hears why, and who need not wait does not', async () => {
  const coming = new Coming([idOf('mole')])
  const waiting = coming.all([itemOf('mole')])
  coming.fail(new Error('the thread maker ended with 1'))
  await expect(waiting).rejects.toThrow('ended with 1')
  await expect(coming.all([itemOf('mole')])).rejects.toThrow('ended with 1')
  await coming.all([itemOf('havn')])
})

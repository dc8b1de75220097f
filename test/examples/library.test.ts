import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {readFeed} from '@budstikke/rss'
import {expect, it} from 'vitest'

const folder = fileURLToPath(new URL('../../examples/library/', import.meta.url))

it('the program with the packages reads a pasted release and prints a feed', async () => {
  const {stdout, stderr} = await promisify(execFile)(
    process.execPath,
    ['--conditions=budstikke-source', '--import', 'tsx', 'feed.ts'],
    {cwd: folder}
  )
  const [item] = readFeed(stdout)?.items ?? []
  expect(item?.title).toBe('Ny cykelbro binder byen sammen')
  expect(item?.language).toBe('da')
  expect(item?.date?.toISOString()).toBe('2026-03-03T08:00:00.000Z')
  expect(item?.content).toContain('Broen er 214 meter lang')
  expect(item?.content).not.toContain('20 71 45 18')
  expect(stderr.trim()).toBe(
    'Mette Lindvang, formand for Cyklernes Forbund: Nu kan børnene cykle i skole uden at krydse en eneste vej'
  )
})

import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {read} from './read.ts'

const remarksOn = async (lines: readonly string[]) =>
  (await read(new VFile({path: 'mail.eml', value: lines.join('\r\n')}))).remarks

it('says so of a mail that has neither header nor text', async () => {
  expect(await remarksOn(['', ''])).toEqual([{id: 'read-mail-broken', severity: 'error'}])
})

it('has nothing to say of a mail whose text is its subject', async () => {
  expect(await remarksOn(['From: Ida Holm <ida@fjord.example>', 'Subject: Ny havn', '', ''])).toEqual([])
})

// Sends a mailing to a hundred readers to the server at the port of its first argument, which may be anybody's, and ends
// with 1 where not all were taken: postfix.sh has postfix's smtp-sink answer.
import {issueOf, plan, progressOf, work} from '@budstikke/newsletter'
import {must} from '@budstikke/core'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {smtpTransport} from '../../packages/cli/src/edge/smtp.ts'
import {openStore} from '../../packages/cli/src/edge/stores.ts'
import {machineWorld} from '../../packages/cli/src/edge/world.ts'
import {keys} from './keys.ts'
import {newsroomAt} from './newsrooms.ts'
import {addReaders, mailsIn} from './readers.ts'

const folder = mkdtempSync(join(tmpdir(), 'budstikke-sink-'))
const store = await openStore({engine: 'sqlite', path: join(folder, 'newsletter.db')})
await addReaders(store, 100)
const issue = must(issueOf(await newsroomAt('2026-11-03T08:00:00Z'), 'mole'))
const how = {domain: 'havnefonden.example', returnPath: 'bounces@havnefonden.example'}
const {mailing} = await plan(store, machineWorld, issue, mailsIn('da'), how)
const transport = smtpTransport({host: '127.0.0.1', port: Number(process.argv[2]), security: 'none'})
await work(store, transport, machineWorld, {worker: 'sink', keys})
await transport.close()
const {counts} = must(await progressOf(store, mailing))
process.stdout.write(`smtp-sink took ${counts.sent} of 100 mails\n`)
process.exitCode = counts.sent === 100 ? 0 : 1
await store.close()
rmSync(folder, {recursive: true, force: true})

import type {Store} from '@budstikke/newsletter'
import {randomBytes} from 'node:crypto'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import pg from 'pg'
import {inject, onTestFinished} from 'vitest'
import {openStore, type StorePlace} from '../../packages/cli/src/edge/stores.ts'
import {urlOf} from './postgres.ts'

/** The two engines, for `describe.each`. */
export const engines = ['sqlite', 'postgres'] as const

/** The name of an engine. */
export type EngineName = (typeof engines)[number]

/** Where a store of this test's own may be; what is there is removed when the test ends. */
export async function placeFor(engine: EngineName): Promise<StorePlace> {
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'budstikke-store-'))
    onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
    return {engine, path: join(folder, 'newsletter.db')}
  }
  const port = inject('postgresPort')
  const name = `store_${randomBytes(6).toString('hex')}`
  await administer(urlOf(port, 'postgres'), `create database ${name}`)
  onTestFinished(() => administer(urlOf(port, 'postgres'), `drop database if exists ${name} with (force)`))
  return {engine, url: urlOf(port, name)}
}

/** A fresh store, closed when the test ends. */
export async function storeFor(engine: EngineName): Promise<Store & {readonly place: StorePlace}> {
  const place = await placeFor(engine)
  const store = await openStore(place)
  onTestFinished(() => store.close().catch(() => undefined))
  return {...store, place}
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({connectionString: url})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

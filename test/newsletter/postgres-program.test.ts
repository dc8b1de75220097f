import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'

// Its own, since the program is copied into it where the checkout is root's alone: what one run left, the next cannot copy over.
const folder = mkdtempSync(join(tmpdir(), 'budstikke-program-'))
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

describe('the program of PostgreSQL', () => {
  it('leaves it to who runs it how the run ended', () => {
    const module = new URL('postgres-program.ts', import.meta.url).href
    const code = `
      const {postgresProgram} = await import(${JSON.stringify(module)})
      await postgresProgram(${JSON.stringify(folder)})
      process.exitCode = 3`
    const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
      encoding: 'utf8'
    })
    expect(stderr).toBe('')
    expect(status).toBe(3)
  })
})

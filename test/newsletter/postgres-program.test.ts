import {spawnSync} from 'node:child_process'
import {tmpdir} from 'node:os'
import {describe, expect, it} from 'vitest'

describe('the program of PostgreSQL', () => {
  it('leaves it to who runs it how the run ended', () => {
    const module = new URL('postgres-program.ts', import.meta.url).href
    const code = `
      const {postgresProgram} = await import(${JSON.stringify(module)})
      await postgresProgram(${JSON.stringify(tmpdir())})
      process.exitCode = 3`
    const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
      encoding: 'utf8'
    })
    expect(stderr).toBe('')
    expect(status).toBe(3)
  })
})

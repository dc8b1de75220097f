import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import * as door from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the example in the README runs', async () => {
  const code = /```ts\n(?<code>[\s\S]*?)```/u.exec(readme)?.groups?.['code'] ?? ''
  const folder = mkdtempSync(fileURLToPath(new URL('../.readme-', import.meta.url)))
  try {
    writeFileSync(`${folder}/example.ts`, code)
    const {stdout} = await promisify(execFile)(process.execPath, [
      '--conditions=budstikke-source',
      '--import',
      'tsx',
      `${folder}/example.ts`
    ])
    expect(stdout).toContain('da/ny-bro/index.html text/html\n')
    expect(stdout).toContain('theme.css text/css\n')
  } finally {
    rmSync(folder, {recursive: true})
  }
})

test('the README names every function and value of the front door', () => {
  for (const name of Object.keys(door)) expect(readme).toContain(name)
})

test('the README names every part that can be replaced', () => {
  for (const [whole, parts] of Object.entries(door.partNames))
    for (const name of [whole, ...parts]) expect(readme, name).toContain(`\`${name}\``)
})

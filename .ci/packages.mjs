// Judges the packages as their users get them: packed, with the workspace's own exports and versions replaced.
import {execSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'packages-'))

try {
  run(`pnpm --filter "./packages/*" pack --pack-destination "${folder}"`)
  const archives = readdirSync(folder).map((name) => join(folder, name))
  if (archives.length === 0) throw new Error('Nothing was packed')

  for (const archive of archives) {
    const files = execSync(`tar -tzf "${archive}"`, {encoding: 'utf8'}).trim().split('\n')
    const strays = files.filter((file) => /\.test\.|\/src\/|\.cases\.md$/u.test(file))
    if (strays.length > 0) throw new Error(`${archive} ships what only we need: ${strays.join(', ')}`)
    for (const name of ['package/README.md', 'package/LICENSE'])
      if (!files.includes(name)) throw new Error(`${archive} ships no ${name}`)

    run(`pnpm exec publint --strict "${archive}"`)
    // A package with commands and no door has no types to be wrong.
    if (files.some((file) => file.endsWith('.d.ts'))) run(`pnpm exec attw --profile esm-only "${archive}"`)
  }
} finally {
  rmSync(folder, {recursive: true})
}

function run(command) {
  execSync(command, {stdio: 'inherit'})
}

// Judges the packages as their users get them: packed, with the workspace's own exports and versions replaced.
import {execSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {isBuiltin} from 'node:module'
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

    const {dependencies = {}, optionalDependencies = {}} = JSON.parse(textIn(archive, 'package/package.json'))
    const installed = {...dependencies, ...optionalDependencies}
    const scripts = files.filter((file) => file.endsWith('.js'))
    const lost = scripts.flatMap((file) => packagesIn(textIn(archive, file)).filter((name) => !(name in installed)))
    if (lost.length > 0) throw new Error(`${archive} loads what is not installed with it: ${lost.join(', ')}`)

    run(`pnpm exec publint --strict "${archive}"`)
    // A package with commands and no door has no types to be wrong.
    if (files.some((file) => file.endsWith('.d.ts'))) run(`pnpm exec attw --profile esm-only "${archive}"`)
  }
} finally {
  rmSync(folder, {recursive: true})
}

function textIn(archive, file) {
  return execSync(`tar -xzOf "${archive}" "${file}"`, {encoding: 'utf8', maxBuffer: 64 * 1024 * 1024})
}

// The packages that a script loads, by the statements and calls that bundlers leave in it.
function packagesIn(script) {
  const loads = script.matchAll(
    /^(?:import|export)\b[^'"\n]*["']([^"']+)["'];?$|\b(?:import|require)\(["']([^"'`]+)["']\)/gmu
  )
  return [...loads]
    .map(([, stated, called]) => stated ?? called)
    .filter((name) => /^[@a-z]/u.test(name) && !isBuiltin(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name)
}

function run(command) {
  execSync(command, {stdio: 'inherit'})
}

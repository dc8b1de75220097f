import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A plugin of rolldown's that writes beside a bundle whose code is in it, and on what terms: their licences ask for it. */
export function thirdParties(fileName) {
  return {
    name: 'third-parties',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
      const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules))
      const folders = new Set(modules.filter((id) => id.includes('/node_modules/')).map(packageOf))
      const notices = [...folders].map(noticeOf).toSorted()
      if (notices.length === 0)
        throw new Error('Unexpected bundle without third parties, expected those it was made of')
      const source = [opening, ...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`)
      this.emitFile({type: 'asset', fileName, source})
    }
  }
}

const opening = 'This program has code of the packages below in it, each under the terms that stand with it.\n'

function packageOf(module) {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(module) ?? []
  if (folder === undefined) throw new Error(`Unexpected module ${module}, expected one in the folder of a package`)
  return folder
}

function noticeOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(one))
  if (license === undefined || text === undefined)
    throw new Error(`Unexpected package ${folder} in the bundle, expected one that brings its licence`)
  return `${name} ${version}\n${license}\n\n${readFileSync(join(folder, text), 'utf8').trim()}\n`
}

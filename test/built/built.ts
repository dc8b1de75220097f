import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import type {Artifact} from '@budstikke/core'
import type {Tools} from '../../packages/cli/src/edge/tools.ts'
import {person} from '../cli/person.ts'
import {example} from '../examples/newsroom.ts'

/** What stood in a folder that `budstikke build` made. */
export interface BuiltFolder {
  /** By path, in its order. */
  readonly artifacts: readonly Artifact[]
  /** What was said on standard error. */
  readonly said: string
  /** The file at a path as text; throws where there is none. */
  readonly text: (path: string) => string
  readonly bytes: (path: string) => Uint8Array
}

/** The example newsroom as `budstikke build` writes it at a moment, from a copy of its folder that no build has seen. */
export async function builtExample(
  at: string,
  options: {readonly tools?: Tools; readonly locale?: string; readonly more?: (folder: string) => void} = {}
): Promise<BuiltFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'budstikke-built-'))
  try {
    for (const name of ['newsroom.yaml', 'releases', 'site'])
      cpSync(join(example('velfaerd'), name), join(folder, name), {recursive: true, force: true})
    options.more?.(folder)
    const {said} = await person(folder, options)('build', '--out', 'ud', '--at', at)
    return {...read(join(folder, 'ud')), said}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function read(folder: string): Omit<BuiltFolder, 'said'> {
  const artifacts = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name !== '.budstikke')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((place) => ({
      path: relative(folder, place).replaceAll('\\', '/'),
      type: '',
      content: new Uint8Array(readFileSync(place))
    }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const bytes = (path: string) => {
    const found = artifacts.find((one) => one.path === path)
    if (!found) throw new Error(`Nothing was built at ${path}`)
    return found.content
  }
  return {artifacts, bytes, text: (path) => new TextDecoder().decode(bytes(path))}
}

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {packageNames} from './arrows/source.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

// Adding a public name is a decision and removing one a major version: `vitest run test/public-names.test.ts -u`
// writes the lists anew, and the change shows in review.
describe('public names', () => {
  it.each(packageNames)('of %s are those that were decided on', async (name) => {
    const names = publicNames(join(root, 'packages', name))
    expect(names.length).toBeGreaterThan(0)
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`public-names/${name}.txt`)
  })

  it('are told apart by what they are', () => {
    const text = [
      'export interface Quote { readonly text: string }',
      "export type Slug = string & {readonly brand: 'slug'}",
      "export const kinds = ['release'] as const",
      'export function slug(text: string): string { return text }',
      'export class PressFeed {}',
      'const inner = 1',
      'export {inner as outer}'
    ].join('\n')
    const program = programOf(['door.ts'], hostOf({'door.ts': text}))
    expect(exportsOf(program, 'door.ts')).toEqual([
      'class PressFeed',
      'const kinds',
      'const outer',
      'function slug',
      'type Quote',
      'type Slug'
    ])
  })
})

/** What users of a package can name: its commands, and what each door in its `exports` lets through. */
function publicNames(folder: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const commands = Object.keys(manifest.bin ?? {}).map((command) => `command ${command}`)
  const doors = Object.entries(manifest.exports).flatMap(([door, target]) => {
    if (typeof target === 'string') return [`file ${door}`]
    const file = join(folder, target['budstikke-source'])
    const names = exportsOf(programOf([file]), file)
    return door === '.' ? names : names.map((name) => `${name} from ${door}`)
  })
  return [...commands, ...doors]
}

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | {readonly 'budstikke-source': string}>>
}

function exportsOf(program: ts.Program, file: string): readonly string[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const door = source && checker.getSymbolAtLocation(source)
  if (!door) throw new Error(`${file} exports nothing`)
  return checker
    .getExportsOfModule(door)
    .map((symbol) => `${kindOf(symbol, checker)} ${symbol.name}`)
    .toSorted()
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const {flags} = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  if (flags & ts.SymbolFlags.Class) return 'class'
  if (flags & ts.SymbolFlags.Function) return 'function'
  if (flags & ts.SymbolFlags.Variable) return flags & ts.SymbolFlags.Type ? 'const and type' : 'const'
  if (flags & ts.SymbolFlags.Type) return 'type'
  throw new Error(`${symbol.name} is exported, but leads nowhere`)
}

function programOf(files: readonly string[], host?: ts.CompilerHost): ts.Program {
  const base = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path))
  const {options} = ts.parseJsonConfigFileContent(base.config, ts.sys, root)
  return ts.createProgram(files, {...options, composite: false, incremental: false, noEmit: true, types: []}, host)
}

function hostOf(files: Readonly<Record<string, string>>): ts.CompilerHost {
  const host = ts.createCompilerHost({})
  return {
    ...host,
    fileExists: (path) => path in files,
    readFile: (path) => files[path],
    getSourceFile: (path, target) => {
      const text = files[path]
      return text === undefined ? host.getSourceFile(path, target) : ts.createSourceFile(path, text, target, true)
    }
  }
}

import {isBuiltin} from 'node:module'
import {posix} from 'node:path'
import ts from 'typescript'
import {type Finding, type Guard, type Source, found, isTest, nodesOf} from './source.ts'

interface Import {
  readonly node: ts.Node
  /** The module asked for; `undefined` when only running the program would tell. */
  readonly from: string | undefined
  /** The names taken, `*` for the whole module. */
  readonly names: readonly string[]
}

/** Every way in which a file reaches for another: `import`, `export from`, `import()`, `require()`, `import()` types. */
function importsOf(source: Source): readonly Import[] {
  return [...nodesOf(source)].flatMap((node): readonly Import[] => {
    if (ts.isImportDeclaration(node))
      return [{node, from: textOf(node.moduleSpecifier), names: namesIn(node.importClause)}]
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      return [{node, from: textOf(node.moduleSpecifier), names: ['*']}]
    if (ts.isImportTypeNode(node))
      return [
        {node, from: ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined, names: ['*']}
      ]
    if (ts.isCallExpression(node) && isLoading(node.expression))
      return [{node, from: node.arguments[0] && textOf(node.arguments[0]), names: ['*']}]
    return []
  })
}

/**
 * Refuses what Node keeps for programs (`node:fs`, `fs`, `node:os`, …) but for the names in `allowed`,
 * and imports that cannot be read before the program runs.
 */
export function noBuiltins(allowed: Readonly<Record<string, readonly string[]>>): Guard {
  return (source) =>
    importsOf(source).flatMap(({node, from, names}) => {
      if (from === undefined) return [found(source, node, 'imports what only running it would tell')]
      if (!isBuiltin(from)) return []
      const harmless = allowed[from.replace(/^(?:node:)?/u, 'node:')] ?? []
      return names
        .filter((name) => !harmless.includes(name))
        .map((name) => found(source, node, `imports ${name} from ${from}`))
    })
}

/** Refuses packages of the workspace that are not in `known`, by name or by a path that leaves the package. */
export function onlyPackages(known: readonly string[]): Guard {
  return (source) =>
    importsOf(source).flatMap(({node, from}): readonly Finding[] => {
      const sibling = /^@budstikke\/([^/]+)/u.exec(from ?? '')?.[1]
      if (sibling !== undefined && !known.includes(sibling)) return [found(source, node, `imports ${from}`)]
      if (from?.startsWith('.') && targetOf(source, from).startsWith('..'))
        return [found(source, node, `leaves its package for ${from}`)]
      return []
    })
}

/** Refuses what is there for tests only, which no user would get. */
export const noTesting: Guard = (source) =>
  importsOf(source).flatMap(({node, from}) =>
    from?.startsWith('.') && isTest(targetOf(source, from))
      ? [found(source, node, `imports ${from}, which is for tests`)]
      : []
  )

/**
 * Refuses imports that point up in a list of layers, lowest first. A layer is a folder (`model/`) or a file that
 * stands alone (`parse.ts`); those in one entry may know each other.
 */
export function onlyDownwards(layers: readonly (readonly string[])[]): Guard {
  const heightOf = (path: string): number =>
    layers.findIndex((layer) => layer.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)))
  return (source) => {
    const height = heightOf(source.path)
    if (height < 0) return [found(source, source.tree, 'stands in no layer')]
    return importsOf(source).flatMap(({node, from}) =>
      from?.startsWith('.') && heightOf(targetOf(source, from)) > height
        ? [found(source, node, `imports ${from}, which stands above it`)]
        : []
    )
  }
}

/** The path below `src` that a relative import names. */
function targetOf(source: Source, from: string): string {
  return posix.join(posix.dirname(source.path), from)
}

function isLoading(called: ts.Expression): boolean {
  return called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
}

function textOf(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) ? node.text : undefined
}

function namesIn(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings
  if (!bindings || clause.name || ts.isNamespaceImport(bindings)) return ['*']
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text)
}

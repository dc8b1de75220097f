import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

/** A TypeScript file of a package: its path below the package's `src`, with forward slashes, and its tree. */
export interface Source {
  readonly path: string
  readonly tree: ts.SourceFile
}

/** What a guard has against a file, at a line. */
export interface Finding {
  readonly path: string
  readonly line: number
  readonly what: string
}

/** A rule that every source keeps: answers what breaks it, nothing when all is well. */
export type Guard = (source: Source) => readonly Finding[]

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

/** The names of all packages in the workspace, as their folders spell them. */
export const packageNames: readonly string[] = readdirSync(packages).toSorted()

/** Every TypeScript file that a package has in `src`, tests too. */
export function sourcesOf(name: string): readonly Source[] {
  const root = join(packages, name, 'src')
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => sourceIn(path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')))
}

/** A source from its text, as if it stood at `path` below `src`. */
export function sourceIn(path: string, text: string): Source {
  return {path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)}
}

/** Whether a path below `src` only tests the package (`rss.test.ts`, `testing/feeds.ts`), and so may read files and clocks. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.split('/').includes('testing')
}

/** `what`, said of the place where `node` stands. */
export function found(source: Source, node: ts.Node, what: string): Finding {
  return {path: source.path, line: source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1, what}
}

/** Every node of a source in reading order, types among them only when asked for. */
export function* nodesOf(source: Source, options: {readonly types?: 'skip'} = {}): Generator<ts.Node> {
  const waiting: ts.Node[] = [source.tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    const children: ts.Node[] = []
    ts.forEachChild(node, (child) => {
      // A base class is written where types are, yet it is evaluated.
      if (options.types !== 'skip' || !ts.isTypeNode(child) || ts.isExpressionWithTypeArguments(child))
        children.push(child)
    })
    waiting.push(...children.toReversed())
  }
}

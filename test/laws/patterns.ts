import ts from 'typescript'
import {nodesOf, packageNames, sourcesOf, isTest} from '../arrows/source.ts'

/** A regular expression that stands in a package's source. */
export interface Pattern {
  /** `packages/core/src/read/lines.ts:34`. */
  readonly at: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression literal in the packages, tests aside. */
export function patterns(): readonly Pattern[] {
  return packageNames.flatMap((name) =>
    sourcesOf(name)
      .filter(({path}) => !isTest(path))
      .flatMap(({path, tree}) =>
        [...nodesOf({path, tree})].filter(ts.isRegularExpressionLiteral).map((node) => {
          const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
          const close = node.text.lastIndexOf('/')
          return {
            at: `packages/${name}/src/${path}:${line}`,
            source: node.text.slice(1, close),
            flags: node.text.slice(close + 1)
          }
        })
      )
  )
}

import ts from 'typescript'
import {type Guard, type Source, found, nodesOf} from './source.ts'

/** Refuses what silences the compiler or outlives it: `any`, `!`, `enum`, `namespace`, `as unknown as`. */
export const noEscapes: Guard = (source) =>
  [...nodesOf(source)].flatMap((node) => {
    const escape = escapeIn(node, source)
    return escape === undefined ? [] : [found(source, node, `writes ${escape}`)]
  })

function escapeIn(node: ts.Node, source: Source): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
  if (ts.isNonNullExpression(node)) return '!'
  if ((ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken) return '!'
  if (ts.isEnumDeclaration(node)) return 'enum'
  // `declare module 'mdast'` adds to somebody else's types and is not a namespace of ours.
  if (ts.isModuleDeclaration(node) && !ts.isStringLiteral(node.name)) return 'namespace'
  if (isCast(node) && isCast(inside(node.expression)) && castsToUnknown(inside(node.expression)))
    return node.getText(source.tree)
  return undefined
}

function isCast(node: ts.Node): node is ts.AssertionExpression {
  return ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)
}

function castsToUnknown(node: ts.Node): boolean {
  return (
    isCast(node) && (node.type.kind === ts.SyntaxKind.UnknownKeyword || node.type.kind === ts.SyntaxKind.NeverKeyword)
  )
}

function inside(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? inside(node.expression) : node
}

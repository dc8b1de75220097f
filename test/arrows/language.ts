import ts from 'typescript'
import {type Finding, type Guard, found, nodesOf} from './source.ts'

const tag = /^(?:da|sv|nb|nn|no|fi|en)(?:-[A-Z]{2})?$/u

/** A choice between language tags inside a pattern: `(da|sv)`, `^nb-`. */
const tagInPattern = /(?:^|[(|^:])(?:da|sv|nb|nn|no|fi|en)(?=[|)$-])/u

/** Methods that ask whether a text is another, or a key is there. */
const asking = new Set([
  'includes',
  'startsWith',
  'endsWith',
  'has',
  'get',
  'indexOf',
  'localeCompare',
  'match',
  'search'
])

/**
 * Refuses asking for a language by its name outside `locales/`, and the list of those that the command speaks: in a comparison, a `case`, a key, a list, a type, a
 * pattern. Naming one to say what comes out (`new Intl.Locale('en')`) is no test and passes.
 */
export const noLanguageByName: Guard = (source) =>
  source.path.split('/').includes('locales') || source.path === 'words/languages.ts'
    ? []
    : [...nodesOf(source)].flatMap((node): readonly Finding[] => {
        if (ts.isRegularExpressionLiteral(node))
          return tagInPattern.test(node.text) ? [found(source, node, `asks ${node.text}`)] : []
        if (!nameIn(node) || !isAsked(node)) return []
        return [found(source, node, `asks for the language ${node.getText(source.tree)}`)]
      })

function nameIn(node: ts.Node): boolean {
  return (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && tag.test(node.text)
}

function isAsked(node: ts.Node): boolean {
  const parent = node.parent
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) return parent.name === node
  if (ts.isPropertySignature(parent)) return parent.name === node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node
  if (!ts.isStringLiteralLike(node)) return false
  if (ts.isCaseClause(parent) || ts.isArrayLiteralExpression(parent) || ts.isLiteralTypeNode(parent)) return true
  if (ts.isBinaryExpression(parent)) return comparisons.has(parent.operatorToken.kind)
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    asking.has(parent.expression.name.text)
  )
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.InKeyword
])

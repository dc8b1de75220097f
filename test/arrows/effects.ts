import ts from 'typescript'
import {type Finding, type Guard, type Source, found, nodesOf} from './source.ts'

/** Globals that are the network, the machine, or a door to them. A local of the same name is refused too: rename it. */
const outside = new Set([
  'fetch',
  'process',
  'crypto',
  'performance',
  'navigator',
  'globalThis',
  'global',
  'eval',
  'Function',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'WebSocket',
  'XMLHttpRequest',
  'EventSource',
  'Worker'
])

/** What may be asked of a global that also knows the clock or chance; anything else, and handing it on, is refused. */
const harmless: Readonly<Record<string, (member: string) => boolean>> = {
  Date: (member) => member === 'UTC' || member === 'parse',
  Math: (member) => member !== 'random',
  // Its clock, `Now`, is refused by that name.
  Temporal: () => true
}

/** Members that are the clock, chance or the machine's zone, whatever name the object they are asked of was given. */
const machines = new Set([
  'Now',
  'randomUUID',
  'getRandomValues',
  'getFullYear',
  'getYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'getSeconds',
  'getTimezoneOffset',
  'setFullYear',
  'setMonth',
  'setDate',
  'setHours',
  'setMinutes',
  'toDateString',
  'toTimeString'
])

/** Methods whose first argument is a language, and who take the machine's when it is not given. */
const localised = new Set([
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString'
])

/**
 * Refuses the clock (`Date.now()`, `new Date()`), chance (`Math.random`, `crypto`), the network (`fetch`), the process,
 * and what reads the machine's zone or language in silence: two runs on two machines must write the same bytes.
 */
export const noEffects: Guard = (source) =>
  [...nodesOf(source, {types: 'skip'})].flatMap((node): readonly Finding[] => {
    if (ts.isIdentifier(node) && isReference(node)) return misuseOf(source, node)
    if (ts.isPropertyAccessExpression(node) && machines.has(node.name.text))
      return [found(source, node, `asks the machine: ${node.name.text}`)]
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      return silentLanguage(source, node, node.expression)
    if (ts.isNewExpression(node) && node.expression.getText(source.tree) === 'Intl.DateTimeFormat')
      return /\btimeZone\b/u.test(node.arguments?.[1]?.getText(source.tree) ?? '')
        ? []
        : [found(source, node, "formats in the machine's zone")]
    return []
  })

function silentLanguage(
  source: Source,
  call: ts.CallExpression,
  method: ts.PropertyAccessExpression
): readonly Finding[] {
  const name = method.name.text
  const wants = localised.has(name) ? 1 : name === 'localeCompare' ? 2 : 0
  return call.arguments.length < wants ? [found(source, call, `asks the machine's language: ${name}`)] : []
}

function misuseOf(source: Source, name: ts.Identifier): readonly Finding[] {
  if (outside.has(name.text)) return [found(source, name, `reaches for ${name.text}`)]
  const allows = Object.hasOwn(harmless, name.text) ? harmless[name.text] : undefined
  if (!allows) return []
  const parent = name.parent
  if (ts.isPropertyAccessExpression(parent) && allows(parent.name.text)) return []
  // One argument is an instant that somebody else knew; none is the clock, several are the machine's zone.
  if (
    ts.isNewExpression(parent) &&
    parent.arguments?.length === 1 &&
    !ts.isSpreadElement(parent.arguments[0] ?? parent)
  )
    return []
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return []
  return [found(source, name, `asks ${parent.getText(source.tree).split('\n')[0]}`)]
}

/** Whether an identifier stands for a value, rather than naming a member, a property or an import. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent)) return parent.propertyName !== node
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false
  if (ts.isTypeElement(parent) || ts.isClassElement(parent)) return !('name' in parent) || parent.name !== node
  return true
}

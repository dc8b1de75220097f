import type {Severity} from '@budstikke/core'
import type {VFile} from 'vfile'
import type {Call} from './call.ts'
import {styled} from './style.ts'
import {messageData, type MessageData} from './message.ts'

/** How many remarks there are of each kind. */
export interface Count {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** How many remarks stand on `files`. */
export function countOf(call: Call, files: readonly VFile[]): Count {
  const severities = files.flatMap((file) => messagesOf(call, file)).map(({severity}) => severity)
  const of = (severity: Severity) => severities.filter((one) => one === severity).length
  return {errors: of('error'), warnings: of('warning'), notes: of('info')}
}

/** The remarks on a file as data, errors first, then from top to bottom. */
export function messagesOf(call: Call, file: VFile): readonly MessageData[] {
  return file.messages
    .map((message) => messageData(call, message))
    .toSorted(
      (a, b) =>
        ranks[a.severity] - ranks[b.severity] || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
    )
}

const ranks: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/** How remarks are told. */
export interface ReportOptions {
  /** Of which gravity; all unless said otherwise. */
  readonly only?: readonly Severity[]
  /** The command that tells them all. Where it is named, a rule tells of ten, and how many more there are. */
  readonly all?: string
}

/**
 * The remarks on `files` for people, a block for each file, those with errors first: where (in a form that editors and
 * terminals open), how grave, by which rule, and then in words what was met and what to do.
 */
export function report(
  call: Call,
  files: readonly VFile[],
  stream: 'out' | 'say',
  {only = ['error', 'warning', 'info'], all}: ReportOptions = {}
): string {
  const told = files
    .map((file) => ({file, messages: messagesOf(call, file).filter(({severity}) => only.includes(severity))}))
    .filter(({messages}) => messages.length > 0)
    .toSorted((a, b) => worst(a.messages) - worst(b.messages))
  const counts = new Map<string, number>()
  const isShown = ({rule}: MessageData) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return all === undefined || count <= mostOfOneRule
  }
  const blocks = told
    .map(({file, messages}) => messages.filter(isShown).map((message) => block(call, file.path, message, stream)))
    .filter((shown) => shown.length > 0)
    .map((shown) => shown.join(''))
  const rest =
    all === undefined
      ? ''
      : restOf(
          call,
          told.flatMap(({messages}) => messages),
          counts,
          all,
          stream
        )
  return [...blocks, ...(rest === '' ? [] : [rest])].join('\n')
}

/** The call that tells every remark on the newsroom in `dir`. */
export function wholeCheck(dir: string): string {
  return ['budstikke check', ...(dir === '.' ? [] : [dir]), '--all'].join(' ')
}

// A fault that a whole archive shares is understood by then, and what is rarer must be found among it.
const mostOfOneRule = 10

/** How many remarks are left untold, a line for each rule, the gravest and then the most frequent first. */
function restOf(
  call: Call,
  messages: readonly MessageData[],
  counts: ReadonlyMap<string, number>,
  all: string,
  stream: 'out' | 'say'
): string {
  const style = styled(call, stream)
  // The gravest of a rule: one may be an error here and a warning there.
  const gravest = new Map(
    messages.toSorted((a, b) => ranks[b.severity] - ranks[a.severity]).map((one) => [one.rule, one])
  )
  const lines = [...gravest.values()]
    .map(({rule, severity}) => ({rule, severity, count: (counts.get(rule) ?? 0) - mostOfOneRule}))
    .filter(({count}) => count > 0)
    .toSorted((a, b) => ranks[a.severity] - ranks[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1))
    .map(
      ({rule, severity, count}) =>
        `${style(colours[severity], call.say(`severities.${severity}`))}  ${style('dim', rule)}  ${call.say('report.more', {count})}\n`
    )
  return lines.length === 0 ? '' : `${lines.join('')}${call.say('report.all', {command: all})}\n`
}

function worst([first]: readonly MessageData[]): number {
  // The first is the worst. Notes and warnings are for the same reader, so their files keep the order of paths.
  return first?.severity === 'error' ? 0 : 1
}

function block(
  call: Call,
  path: string,
  {line, column, severity, rule, text}: MessageData,
  stream: 'out' | 'say'
): string {
  const style = styled(call, stream)
  const where = line === undefined ? path : `${path}:${line}:${column ?? 1}`
  const grave = style(colours[severity], call.say(`severities.${severity}`))
  return `${style('underline', where)}  ${grave}  ${style('dim', rule)}\n${wrapped(text, call.edge.terminal.width - 2)
    .map((one) => `  ${one}\n`)
    .join('')}`
}

const colours = {error: 'red', warning: 'yellow', info: 'cyan'} as const satisfies Readonly<Record<Severity, string>>

/** `1 error, 3 things to look at`; that there is nothing where there is nothing. */
export function summary({say}: Call, {errors, warnings, notes}: Count): string {
  const parts = [
    ...(errors === 0 ? [] : [say('report.errors', {count: errors})]),
    ...(warnings === 0 ? [] : [say('report.warnings', {count: warnings})]),
    ...(notes === 0 ? [] : [say('report.notes', {count: notes})])
  ]
  return parts.length === 0 ? say('report.clean') : parts.join(', ')
}

/** `text` in lines of at most `width` characters, broken at spaces. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    let current = ''
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current)
        current = word
      } else current = current === '' ? word : `${current} ${word}`
    }
    lines.push(current)
  }
  return lines
}

import type {Call, Exit} from '../call.ts'
import {BrokenNewsroom} from '../newsroom.ts'
import {countOf, messagesOf, report, summary, wholeCheck} from '../report.ts'
import {type Whole, wholeNewsroom} from '../whole.ts'

/** What `check` may be told. */
export interface CheckOptions {
  readonly dir?: string
  /** Whether every remark is shown, however many are alike. */
  readonly all: boolean
  readonly json: boolean
}

/** Shows everything that an editor should look at in a newsroom. */
export async function checkNewsroom(before: Call, {dir = '.', all, json}: CheckOptions): Promise<Exit> {
  const {call, files} = await judged(before, dir)
  const count = countOf(call, files)
  const {out} = call.edge.terminal
  if (json) {
    const messages = files.flatMap((file) => messagesOf(call, file).map((message) => ({path: file.path, ...message})))
    out(`${JSON.stringify({...count, messages})}\n`)
  } else {
    const text = report(call, files, 'out', all ? {} : {all: wholeCheck(dir)})
    out(`${text}${text === '' ? '' : '\n'}${summary(call, count)}\n`)
  }
  return count.errors > 0 ? 1 : 0
}

async function judged(call: Call, dir: string): Promise<Pick<Whole, 'call' | 'files'>> {
  try {
    return await wholeNewsroom(call, dir)
  } catch (error) {
    // Nothing else can be read without it, but what is wrong with it can be said.
    if (error instanceof BrokenNewsroom) return {call, files: [error.file]}
    throw error
  }
}

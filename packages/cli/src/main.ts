import {styleText} from 'node:util'
import type {Call, Exit} from './call.ts'
import type {Edge} from './edge/edge.ts'
import {commandLine} from './program.ts'
import {Trouble, trouble} from './trouble.ts'
import {spokenLanguages} from './words/languages.ts'
import {chosenWords} from './words/say.ts'

/** Carries out one call of `budstikke` and answers how it ended; never rejects. */
export async function main(argv: readonly string[], edge: Edge): Promise<Exit> {
  const {words, unknown} = await chosenWords(argv, edge.environment)
  const call: Call = {...words, edge}
  try {
    if (unknown !== undefined)
      throw trouble('calls.unknownLocale', {name: unknown, languages: spokenLanguages.join(', ')})
    return await commandLine(call).run(argv)
  } catch (error) {
    tell(call, error)
    return 2
  }
}

function tell(call: Call, error: unknown): void {
  const {say, edge} = call
  const {terminal} = edge
  const red = (text: string) => (terminal.colours.say ? styleText('red', text, {validateStream: false}) : text)
  if (error instanceof Trouble) {
    terminal.say(`${red('budstikke:')} ${error.said(call)}\n`)
    return
  }
  const message = error instanceof Error ? error.message : String(error)
  terminal.say(`${red('budstikke:')} ${say('trouble.unexpected', {message})}\n`)
  // Whoever mends it needs to know where it was.
  if (error instanceof Error && error.stack !== undefined) terminal.say(`${error.stack}\n`)
}

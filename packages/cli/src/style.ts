import {styleText} from 'node:util'
import type {Call} from './call.ts'

/** The way a word is set apart on a terminal, by Node's name. */
export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan'

/** Sets words apart where colours are wanted on `stream`, and leaves them as they are where not. */
export function styled({edge}: Call, stream: 'out' | 'say'): (style: Style, text: string) => string {
  const wanted = edge.terminal.colours[stream]
  // The edge has decided; Node would look at this process's own streams.
  return (style, text) => (wanted ? styleText(style, text, {validateStream: false}) : text)
}

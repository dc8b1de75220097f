import {onTestFinished} from 'vitest'
import {person, type PersonOptions} from './person.ts'

/** A preview that is up. */
export interface Open {
  readonly address: string
  readonly text: (path: string, init?: RequestInit) => Promise<string>
  /** Listens for what is saved from here on; what it answers waits for the first of it. */
  readonly listening: () => Promise<() => Promise<string>>
  readonly stop: () => Promise<number>
}

/** A preview that is up, of a newsroom on a real disk, on a real port. */
export async function previewed(folder: string, options: PersonOptions = {}): Promise<Open> {
  let stop = (): void => undefined
  const stopped = new Promise<void>((done) => (stop = done))
  const opened: string[] = []
  const call = person(folder, {...options, stopped, opened})('preview', '--port', '0')
  onTestFinished(async () => {
    stop()
    await call
  })
  while (opened.length === 0) {
    const early = await Promise.race([call, new Promise<undefined>((done) => setTimeout(done, 20, undefined))])
    if (early) throw new Error(early.said)
  }
  const address = opened[0] ?? ''
  const text = async (path: string, init?: RequestInit) => (await fetch(new URL(path, address), init)).text()
  return {
    address,
    text,
    async listening() {
      // The preview answers once it has somebody to tell.
      const {body} = await fetch(new URL('/-preview/changes', address))
      return async () => {
        let heard = ''
        for await (const part of body ?? []) {
          heard += new TextDecoder().decode(part as Uint8Array)
          if (heard.includes('event:')) break
        }
        return heard
      }
    },
    async stop() {
      stop()
      return (await call).exit
    }
  }
}

/** Waits until what is looked for is seen; gives up after half a minute with what there was last. */
export async function until(look: () => Promise<string>, found: (text: string) => boolean): Promise<string> {
  for (let tries = 0; ; tries++) {
    const text = await look()
    if (found(text)) return text
    if (tries > 600) throw new Error(`never seen; last: ${text}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

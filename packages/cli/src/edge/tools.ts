import type * as Pagefind from 'pagefind'
import type sharp from 'sharp'

/** Programs that are not part of this one and may be missing on a machine: they come as binaries. */
export interface Tools {
  /** What makes pictures; `undefined` where it cannot be loaded. */
  sharp(): Promise<typeof sharp | undefined>
  /** Has `work` done with what makes search indexes, which is a process of its own; `undefined` where it cannot be loaded. */
  withPagefind<Answer>(work: (tool: typeof Pagefind) => Promise<Answer>): Promise<Answer | undefined>
}

/** The tools as they are installed. */
export const installedTools: Tools = {
  async sharp() {
    // Its folder is there and its binary is not: what was asked for on another system, or without optional packages.
    const loaded = await import('sharp').catch(() => undefined)
    return loaded?.default
  },
  async withPagefind(work) {
    const tool = await import('pagefind').catch(() => undefined)
    if (tool === undefined) return undefined
    working += 1
    try {
      return await work(tool)
    } finally {
      working -= 1
      // One process serves all: who is done first may not take it from the others, and the last must let this one end.
      if (working === 0) await tool.close()
    }
  }
}

let working = 0

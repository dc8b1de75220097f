import bundled from '@sparticuz/chromium'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Chromium's program is. */
    readonly chromium: string
  }
}

/**
 * Names the Chromium of a run: the one that `CHROMIUM` names, else the one that comes with the packages. It is unpacked once a
 * machine and not once a run, before tests ask for it: of two that unpack it at once one would start half a program.
 */
export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', process.env['CHROMIUM'] ?? (await bundled.executablePath()))
}

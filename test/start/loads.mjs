// Loaded with `--import`, tells in the file $LOADS what the program loads.
import {appendFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'
import {register} from 'node:module'

// Hooks run in a thread of their own, which loads this file again.
if (isMainThread) register(import.meta.url)

export function load(url, context, next) {
  if (url !== import.meta.url) appendFileSync(process.env.LOADS, `${url}\n`)
  return next(url, context)
}

// Loaded with `--import`, tells in the file $LOADS what the program loads.
import fs from 'node:fs'
import {register, syncBuiltinESMExports} from 'node:module'
import {pathToFileURL} from 'node:url'
import {isMainThread} from 'node:worker_threads'

const tell = (url) => fs.appendFileSync(process.env.LOADS, `${url}\n`)

// Hooks run in a thread of their own, which loads this file again.
if (isMainThread) {
  register(import.meta.url)
  // What is required is seen by no hook; whoever loads it reads it.
  const read = fs.readFileSync
  fs.readFileSync = (path, ...options) => {
    if (typeof path === 'string' && path.endsWith('.js')) tell(pathToFileURL(path).href)
    return read(path, ...options)
  }
  syncBuiltinESMExports()
}

export function load(url, context, next) {
  if (url !== import.meta.url) tell(url)
  return next(url, context)
}

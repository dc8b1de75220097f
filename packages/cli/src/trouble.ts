import type {Call} from './call.ts'
import {codeOf} from './edge/files.ts'
import type {Holes, WordKey} from './words/words.ts'
import type {Say} from './words/say.ts'

type TroubleKey = Extract<WordKey, `trouble.${string}` | `calls.${string}`>

/** What stops a command before it has done anything: the call was wrong, or the disk says no. In words by `said`. */
export class Trouble extends Error {
  readonly said: (call: Call) => string

  constructor(said: (call: Call) => string, options?: ErrorOptions) {
    super('The command could not be carried out', options)
    this.name = 'Trouble'
    this.said = said
  }
}

/** Trouble in the words of `key`. */
export function trouble<Key extends TroubleKey>(key: Key, ...holes: Parameters<typeof sayWith<Key>>[1]): Trouble {
  return new Trouble(({say}) => sayWith(say, holes, key))
}

function sayWith<Key extends TroubleKey>(
  say: Say,
  holes: keyof Holes<Key> extends never ? [] : [Holes<Key>],
  key: Key
): string {
  return say(key, ...holes)
}

/** What the disk said of `path`, in words; errors that are not the disk's come back as they are. */
export function diskTrouble(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (error instanceof Trouble || code === undefined || !/^E[A-Z0-9]+$/u.test(code)) return error
  return new Trouble(({say}) => sayOf(say, code, path), {cause: error})
}

function sayOf(say: Say, code: string, path: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return say('trouble.noAccess', {path})
    case 'EROFS':
      return say('trouble.readOnly', {path})
    case 'ENOSPC':
    case 'EDQUOT':
      return say('trouble.diskFull', {path})
    case 'ENOENT':
      return say('trouble.fileMissing', {path})
    case 'ENOTDIR':
      return say('trouble.isFile', {path})
    case 'EISDIR':
      return say('trouble.isFolder', {path})
    default:
      return say('trouble.disk', {path, code})
  }
}

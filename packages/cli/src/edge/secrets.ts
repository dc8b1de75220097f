import {open, readFile, stat} from 'node:fs/promises'

/** A file that holds a secret. */
export interface SecretFile {
  readonly text: string
  /** Whether others on this machine may read it. */
  readonly isOpen: boolean
}

/** What the file at `path` holds, and who may read it; rejects with the error of Node where it cannot be read. */
export async function readSecret(path: string): Promise<SecretFile> {
  const [text, {mode}] = await Promise.all([readFile(path, 'utf8'), stat(path)])
  // Windows has rights of another kind, and shows all as open.
  return {text: text.trim(), isOpen: process.platform !== 'win32' && (mode & 0o077) !== 0}
}

/** Writes a secret that is not there yet, for its owner alone; rejects with `EEXIST` where it is. */
export async function writeSecret(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

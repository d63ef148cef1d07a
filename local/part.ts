// A part of the local host that runs in a process of its own.
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import { childEnvironment } from './env'
import type { Log } from './output'
import { maskTokens } from './output'
import { fromRoot } from './paths'

const patienceMs = 3000
const shiftedSchema = z.object({ clockShiftMs: z.number() })
const readySchema = z.object({ ready: z.literal(true), port: z.number().int().positive() })

export interface PartOptions {
  readonly name: string
  readonly module: string
  readonly arguments: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Further options of Node itself. */
  readonly nodeOptions?: readonly string[]
  readonly log: Log
}

export interface Part {
  readonly name: string
  readonly pid: number
  /** Where it listens, once it does. Rejects when it ends before. */
  readonly port: Promise<number>
  /** Settles with a sentence when the process ends, for whatever reason. */
  readonly ended: Promise<string>
  /** Moves its clock; resolves when it is moved. */
  shiftClock(clockShiftMs: number): Promise<void>
  /** Ends it with the signal, by default SIGTERM, and after three seconds with SIGKILL. */
  kill(signal?: NodeJS.Signals): Promise<void>
}

// The billing's line for each request, and a tick every few seconds in which nothing went wrong.
const isTold = (line: string): boolean =>
  !line.startsWith('{"__VTEX_IO_BILLING"') && !/:tick\t200\t/.test(line)

const prefixLines = (stream: Readable, name: string, log: Log): void => {
  createInterface({ input: stream }).on('line', (line) => {
    if (isTold(line)) log(`[${name}] ${maskTokens(line)}`)
  })
}

const describeEnd = (name: string, code: number | null, signal: NodeJS.Signals | null): string =>
  signal === null ? `The ${name} ended with exit code ${code}.` : `The ${name} ended by ${signal}.`

const waitForEnd = (child: ChildProcess, name: string): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(`The ${name} did not start: ${error.message}.`))
    child.once('exit', (code, signal) => resolve(describeEnd(name, code, signal)))
  })

const waitForPort = (child: ChildProcess, ended: Promise<string>): Promise<number> =>
  new Promise((resolve, reject) => {
    child.on('message', (message) => {
      const ready = readySchema.safeParse(message)
      if (ready.success) resolve(ready.data.port)
    })
    void ended.then((sentence) => reject(new Error(sentence)))
  })

const createShiftClock =
  (child: ChildProcess) =>
  (clockShiftMs: number): Promise<void> =>
    new Promise((resolve) => {
      const answer = (message: unknown): void => {
        if (!shiftedSchema.safeParse(message).success) return
        child.off('message', answer)
        resolve()
      }
      child.on('message', answer)
      child.send({ clockShiftMs })
    })

const createKill =
  (child: ChildProcess, ended: Promise<string>) =>
  async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    child.kill(signal)
    const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    await ended
    clearTimeout(impatience)
  }

export const startPart = (options: PartOptions): Part => {
  const child = fork(options.module, options.arguments, {
    cwd: fromRoot(),
    execArgv: [
      ...['--require', fromRoot('local', 'exit-with-parent.cjs')],
      ...(options.nodeOptions ?? []),
    ],
    env: childEnvironment(options.environment),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  if (child.stdout) prefixLines(child.stdout, options.name, options.log)
  if (child.stderr) prefixLines(child.stderr, options.name, options.log)
  const ended = waitForEnd(child, options.name)
  const port = waitForPort(child, ended)
  port.catch(() => undefined)
  return {
    name: options.name,
    pid: child.pid ?? 0,
    port,
    ended,
    shiftClock: createShiftClock(child),
    kill: createKill(child, ended),
  }
}

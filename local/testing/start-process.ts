// Runs `npm start` without npm, as a person would from a terminal.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment } from '../env'
import { fromRoot } from '../paths'
import { waitUntil } from '../wait-until'

export interface StartProcess {
  readonly pid: number
  readonly exited: Promise<number | null>
  output(): string
  /** Waits for the addresses and reads the process ids of the parts. */
  untilReady(): Promise<{ readonly url: string; readonly parts: Readonly<Record<string, number>> }>
  kill(signal: NodeJS.Signals): void
  /** A terminal sends its signal to the parts as well. */
  pressCtrlC(): void
  /** Ends it if a failed test did not, and forgets its data. */
  cleanUp(): Promise<void>
}

const readParts = (output: string): Record<string, number> =>
  Object.fromEntries(
    [...(/Processes: (.*)\. Ctrl-C/.exec(output)?.[1] ?? '').matchAll(/(\w+) (\d+)/g)].map(
      ([, name = '', pid = '']) => [name, Number(pid)],
    ),
  )

export const runStart = (...flags: readonly string[]): StartProcess => {
  const data = mkdtempSync(join(tmpdir(), 'order-integrations-'))
  const child = spawn(
    process.execPath,
    [fromRoot('local', 'start.mjs'), '--data', data, ...flags],
    { detached: true, env: childEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  let over = false
  const exited = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      over = true
      resolve(code)
    }),
  )
  return {
    pid: child.pid ?? 0,
    exited,
    output: () => text,
    untilReady: async () => {
      await waitUntil(() => over || text.includes('Ctrl-C ends all'), 40_000)
      if (over) throw new Error(`It ended instead of starting:\n${text}`)
      return { url: /ready: (http:\/\/[^/]+)/.exec(text)?.[1] ?? '', parts: readParts(text) }
    },
    kill: (signal) => void child.kill(signal),
    pressCtrlC: () => void process.kill(-(child.pid ?? 0), 'SIGINT'),
    cleanUp: async () => {
      child.kill('SIGKILL')
      await exited
      rmSync(data, { recursive: true, force: true })
    },
  }
}

const isZombie = (pid: number): boolean => {
  const status = `/proc/${pid}/stat`
  return existsSync(status) && /\) Z /.test(readFileSync(status, 'utf8'))
}

/** False for a process that has ended, also when nobody has asked for its exit code yet. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch {
    return false
  }
}

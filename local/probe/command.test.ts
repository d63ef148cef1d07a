import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultSettings } from '../../sandbox/core/settings'
import { startSandbox, type TestSandbox } from '../../sandbox/testing/start-sandbox'
import { networkEnvironment } from '../env'
import { parseOptions } from '../options'
import { fromRoot } from '../paths'
import { waitUntil } from '../wait-until'
import { leftovers } from './testing/leftovers'

// npm run probe as a person runs it: its exit code, its sentence, its file, and what is left of it.

let sandbox: TestSandbox
const folder = mkdtempSync(join(tmpdir(), 'probe-'))
const report = join(folder, 'probe-report.json')

beforeAll(async () => {
  sandbox = await startSandbox('--orders', '20')
  await sandbox.set({ ...defaultSettings, searchLagMs: 0, lockHoldMs: 5 })
})
afterAll(async () => {
  await sandbox.stop()
  rmSync(folder, { recursive: true })
})

const isWhole = Reflect.get(globalThis, 'wholeProbe') === true

interface Command {
  readonly process: ChildProcess
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

const start = (words: readonly string[], token: string): Command => {
  const child = fork(fromRoot('local', 'probe', 'probe.ts'), words, {
    execArgv: ['--import', 'tsx'],
    // A home without a person who is signed in.
    env: networkEnvironment({ VTEX_TOKEN: token, HOME: folder }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  const ended = once(child, 'close').then(([code]: unknown[]) => ({
    code: typeof code === 'number' ? code : null,
    said,
  }))
  return { process: child, ended }
}

const words = (...more: readonly string[]): readonly string[] => [
  ...['--account', 'demostore', '--at', `http://127.0.0.1:${sandbox.port}`],
  ...['--pace', '0', '--report', report, ...more],
]

const token = (): Promise<string> => sandbox.userToken('owner')

describe('the command', () => {
  it('writes a report that the sandbox of npm start can play', async () => {
    await sandbox.set({ textMatch: 'ignores-case', missingDocument: 'no-content' })
    const { code, said } = await start(words('--scratch'), await token()).ended
    await sandbox.set({ textMatch: 'exact', missingDocument: 'not-found' })

    expect([code, said]).toEqual([0, expect.stringContaining('another answer: 0')])
    const { readings } = JSON.parse(readFileSync(report, 'utf8'))
    expect(readings).toMatchObject({ textMatch: 'ignores-case', missingDocument: 'no-content' })
    expect(parseOptions(['--readings', report])).toMatchObject({ value: { readings } })
    await sandbox.set(readings)
    await sandbox.set({ ...defaultSettings, searchLagMs: 0, lockHoldMs: 5 })
  })

  it.each([
    ['no token', [], '', 'vtex login demostore'],
    ['a workspace that is master', ['--workspace', 'master'], 'some-token', 'name one of your own'],
    ['a token that is not valid', [], 'some-token', 'put a new one into VTEX_TOKEN'],
    ['a flag that there is none of', ['--force'], 'some-token', 'flags, after --, are'],
  ])('ends with 2 and one sentence: %s', async (_, more, given, sentence) => {
    const { code, said } = await start(words(...more), given).ended

    expect([code, said]).toEqual([2, expect.stringContaining(sentence)])
    expect(said.trim().split('\n')).toHaveLength(1)
  })
})

/** A program that starts on a busy machine takes its time. */
const patienceMs = 50_000

describe('a probe that is stopped half-way', () => {
  const isHalfWay = async (): Promise<boolean> =>
    (await leftovers(sandbox)).includes('probe-row-24')

  const signals = isWhole
    ? (['SIGINT', 'SIGHUP', 'SIGTERM', 'SIGKILL'] as const)
    : (['SIGTERM', 'SIGKILL'] as const)

  it.each(signals)('leaves nothing: %s', async (name) => {
    const { process: child, ended } = start(words('--scratch', '--pace', '20'), await token())
    await waitUntil(isHalfWay, patienceMs)
    child.kill(name)
    const { code } = await ended

    // After SIGKILL the second process does it, a moment later.
    expect(code).toBe(name === 'SIGKILL' ? null : 2)
    await waitUntil(async () => (await leftovers(sandbox)).length === 0, patienceMs)
    expect(await leftovers(sandbox)).toEqual([])
  })
})

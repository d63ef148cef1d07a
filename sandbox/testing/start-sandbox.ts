import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { send, type Exchange, type Reply } from './send'

export interface TestSandbox {
  readonly port: number
  readonly process: ChildProcess
  control(method: string, path: string, body?: unknown): Promise<Reply>
  /** A request to a VTEX host, in absolute form as from a program whose proxy this is. */
  upstream(method: string, url: string, rest?: Exchange): Promise<Reply>
  appToken(account?: string): Promise<string>
  userToken(user: 'owner' | 'operator' | 'viewer', account?: string): Promise<string>
  settings(): Promise<object>
  set(settings: object): Promise<void>
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** The sandbox in a process of its own: PGlite does not load inside Jest's sandboxed modules. */
export async function startSandbox(...args: readonly string[]): Promise<TestSandbox> {
  const child = fork(join(__dirname, '../start.ts'), args, {
    // Its database's code is compiled once, and not a second time for speed that a test does not see.
    execArgv: ['--import', 'tsx', '--liftoff-only'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const port = await portOf(child)
  const control: TestSandbox['control'] = (method, path, body) =>
    send(port, { method, target: `/_sandbox/${path}`, body })
  const token = async (path: string, body: object): Promise<string> => {
    const reply = await control('POST', path, body)
    return String(reply.field('token'))
  }
  return {
    port,
    process: child,
    control,
    upstream: (method, url, rest) => send(port, { method, target: url, ...rest }),
    appToken: (account = 'demostore') => token('app-tokens', { account }),
    userToken: (user, account = 'demostore') => token('sessions', { account, user }),
    settings: async () => {
      const { body } = await control('GET', 'settings')
      return typeof body === 'object' && body !== null ? body : {}
    },
    set: async (settings) => {
      const { status, text } = await control('PUT', 'settings', settings)
      if (status !== 200) throw new Error(text)
    },
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      child.kill(signal)
      await exited
    },
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The sandbox ended with ${code}`)))
    child.once('message', (message) => {
      const isReady = typeof message === 'object' && message !== null && 'port' in message
      if (isReady) resolve(Number(message.port))
      else reject(new Error('The sandbox said something else than its port'))
    })
  })
}

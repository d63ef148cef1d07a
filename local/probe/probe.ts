// npm run probe: asks a real account which of our assumptions about VTEX hold.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { networkEnvironment } from '../env'
import { fromRoot } from '../paths'
import { parseFlags } from './options'
import { tableOf } from './report'
import { runProbe, type ProbeOptions } from './run-probe'
import { StoppedError } from './stopped'
import { tokenFor } from './token'

/** In a group of its own: Ctrl-C, and whatever else ends this process, leaves it be. */
const startSweeper = async (options: ProbeOptions): Promise<ChildProcess> => {
  const { account, token, at } = options
  const sweeper = fork(fromRoot('local', 'probe', 'sweeper.ts'), {
    cwd: fromRoot(),
    execArgv: ['--import', 'tsx'],
    env: networkEnvironment(),
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  sweeper.send({ account, token, ...(at === undefined ? {} : { at }) })
  await once(sweeper, 'message')
  return sweeper
}

const onStopRequest = (act: () => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, act)
}

/** Before anything is asked: an answer that cannot be kept would have been asked for nothing. */
const checkWritable = (file: string): void => {
  try {
    const isNew = !existsSync(file)
    closeSync(openSync(file, 'a'))
    if (isNew) rmSync(file)
  } catch {
    throw new StoppedError(`${file} cannot be written: name another file with --report.`)
  }
}

const run = async (): Promise<void> => {
  const flags = parseFlags(process.argv.slice(2))
  const stopping = new AbortController()
  onStopRequest(() => stopping.abort())
  let sweeper: ChildProcess | undefined
  const options: ProbeOptions = {
    account: flags.account,
    workspace: flags.workspace,
    token: tokenFor(flags.account),
    at: flags.at,
    scratch: flags.scratch,
    paceMs: flags.pace,
    signal: stopping.signal,
    beforeWriting: async () => {
      sweeper = await startSweeper(options)
    },
    // Without this word the second process looks again.
    afterRemoving: () => sweeper?.send('done'),
  }
  checkWritable(flags.report)
  const report = await runProbe(options)
  writeFileSync(flags.report, `${JSON.stringify(report, null, 2)}\n`)
  process.stdout.write(`${tableOf(report)}\n${flags.report} has the requests.\n`)
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    if (!(error instanceof StoppedError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  },
)

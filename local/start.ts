import { isRunByNpm } from './env'
import type { Host } from './host'
import { startHost } from './host'
import { pagePath } from './gateway/login'
import { parseOptions } from './options'
import { printLine, printWhatMatters } from './output'

const parentCheckMs = 100

const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

// A shell between npm and this process dies by a signal without handing it on.
const onParentGone = (act: () => void): void => {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && act(), parentCheckMs).unref()
}

const onStopRequest = (act: () => void): void => {
  process.on('SIGINT', act)
  process.on('SIGTERM', act)
  process.on('SIGHUP', act)
  if (isRunByNpm()) onParentGone(act)
}

const printAddresses = ({ url, processes }: Host): void => {
  printLine('')
  printLine(`Order Integrations is ready: ${url}${pagePath}`)
  for (const user of ['owner', 'operator', 'viewer']) {
    printLine(`  as ${user.padEnd(8)}  ${url}/login?as=${user}`)
  }
  const parts = Object.entries(processes).map(([name, pid]) => `${name} ${pid}`)
  printLine(`  Processes: ${parts.join(', ')}. Ctrl-C ends all.`)
}

const start = async (): Promise<void> => {
  const options = parseOptions(process.argv.slice(2))
  if (!options.ok) return fail(options.error)
  const stopping = new AbortController()
  const starting = startHost({ ...options.value, log: printWhatMatters, signal: stopping.signal })
  const stop = async (): Promise<void> => {
    stopping.abort()
    const host = await starting.catch(() => undefined)
    await host?.close()
    process.exit(0)
  }
  onStopRequest(() => void stop())
  const host = await starting.catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error
  })
  if (host === undefined) return
  printAddresses(host)
  const sentence = await host.ended
  if (stopping.signal.aborted) return
  await host.close()
  fail(`${sentence} Everything else was stopped too.`)
}

start().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))

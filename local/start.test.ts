import { findFreePort, listenOnFreePort } from './testing/free-port'
import type { StartProcess } from './testing/start-process'
import { isAlive, runStart } from './testing/start-process'
import { waitUntil } from './wait-until'

const running: StartProcess[] = []

const start = (...flags: readonly string[]): StartProcess => {
  const process = runStart(...flags)
  running.push(process)
  return process
}

const startReady = async () => {
  const process = start('--port', String(await findFreePort()), '--orders', '20')
  return { process, ...(await process.untilReady()) }
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((process) => process.cleanUp()))
})

describe('npm start', () => {
  it('says in a sentence that the port is taken', async () => {
    const { server, port } = await listenOnFreePort()
    const process = start('--port', String(port))
    expect(await process.exited).toBe(1)
    expect(process.output()).toContain(`Port ${port} is taken.`)
    expect(process.output()).not.toContain('    at ')
    server.close()
  })

  it.each([
    [['--prot', '4000'], '--prot'],
    [['--port', 'abc'], '--port takes a whole number'],
    [['--orders', '-1'], '--orders'],
  ])('refuses the flags %j with a sentence', async (flags, sentence) => {
    const process = start(...flags)
    expect(await process.exited).toBe(1)
    expect(process.output()).toContain(sentence)
    expect(process.output()).not.toContain('    at ')
  })

  it('answers /healthz and ends every process on Ctrl-C', async () => {
    const { process, url, parts } = await startReady()
    const health = await fetch(`${url}/healthz`)
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])

    process.pressCtrlC()
    expect(await process.exited).toBe(0)
    expect(process.output()).not.toContain('ended')
    // The children are orphans for a moment: the system takes them in after their parent is gone.
    await waitUntil(() => !Object.values(parts).some(isAlive))
  })

  it('says which part died, ends the rest and fails', async () => {
    const { process: host, parts } = await startReady()
    process.kill(parts['runtime'] ?? 0, 'SIGKILL')
    expect(await host.exited).toBe(1)
    expect(host.output()).toContain('The runtime ended by SIGKILL.')
    // The children are orphans for a moment: the system takes them in after their parent is gone.
    await waitUntil(() => !Object.values(parts).some(isAlive))
  })

  it('leaves no process behind when it is killed without a chance to tidy up', async () => {
    const { process, parts } = await startReady()
    process.kill('SIGKILL')
    await process.exited
    await waitUntil(() => !Object.values(parts).some(isAlive))
  })

  it('ends in the middle of the start', async () => {
    const port = await findFreePort()
    const process = start('--port', String(port), '--orders', '20')
    await waitUntil(() =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ status }) => status === 503,
        () => false,
      ),
    )
    process.kill('SIGTERM')
    expect(await process.exited).toBe(0)
    expect(process.output()).not.toContain('is ready')
  })
})

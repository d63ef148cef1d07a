// Two runtimes behind one address, as VTEX puts its replicas behind one: each connection goes to either of them.
import { connect, createServer } from 'node:net'
import type { Server } from 'node:net'
import type { Random } from '../../../sandbox/seeds/random'
import type { Log } from '../../output'
import { startRuntime, type Runtime } from '../../runtime'

type Place = 0 | 1

export class Replicas {
  private constructor(
    private readonly sandboxUrl: string,
    private readonly random: Random,
    private readonly running: [Runtime, Runtime],
    private readonly log?: Log,
  ) {}

  private server: Server | undefined

  static async start(
    sandboxUrl: string,
    port: number,
    random: Random,
    log?: Log,
  ): Promise<Replicas> {
    const begin = () => startRuntime({ sandboxUrl, log })
    const running = await Promise.all([begin(), begin()])
    const replicas = new Replicas(sandboxUrl, random, running, log)
    await replicas.listen(port)
    return replicas
  }

  /** Ends one of the two, or both, in the middle of whatever it does; another takes its place. */
  async killSome(): Promise<void> {
    const one = this.aPlace()
    const places: readonly Place[] = this.random.next() < 0.25 ? [0, 1] : [one]
    await Promise.all(places.map((place) => this.running[place].kill('SIGKILL')))
    const begun = places.map(async (place) => {
      this.running[place] = await startRuntime({ sandboxUrl: this.sandboxUrl, log: this.log })
    })
    await Promise.all(begun)
  }

  /** Moves their clocks, until they are killed. */
  async shiftClock(milliseconds: number): Promise<void> {
    await Promise.all(this.running.map((runtime) => runtime.shiftClock(milliseconds)))
  }

  async close(): Promise<void> {
    this.server?.close()
    await Promise.all(this.running.map((runtime) => runtime.kill('SIGKILL')))
  }

  private aPlace(): Place {
    return this.random.next() < 0.5 ? 0 : 1
  }

  private async listen(port: number): Promise<void> {
    const server = createServer((incoming) => {
      const { hostname, port: to } = new URL(this.running[this.aPlace()].url)
      const outgoing = connect({ host: hostname, port: Number(to) })
      // Where one end breaks off the other does: nobody gets half of an answer for a whole one.
      incoming.on('error', () => outgoing.destroy()).on('close', () => outgoing.destroy())
      outgoing.on('error', () => incoming.destroy()).on('close', () => incoming.destroy())
      incoming.pipe(outgoing).pipe(incoming)
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve)
    })
    this.server = server
  }
}

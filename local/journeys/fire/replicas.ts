// Two runtimes behind one address, as VTEX puts its replicas behind one: each connection goes to either of them.
import { connect, createServer } from 'node:net'
import type { Server } from 'node:net'
import type { Random } from '../../../sandbox/seeds/random'
import type { Log } from '../../output'
import { startRuntime, type Runtime } from '../../runtime'

type Place = 0 | 1

type ReplicasOptions = {
  readonly sandboxUrl: string
  /** The address behind which they are. */
  readonly port: number
  readonly random: Random
  readonly log?: Log
}

/** Beside each other, at addresses of their own. */
const begun = ({ sandboxUrl, log }: ReplicasOptions): Promise<Runtime> =>
  startRuntime({ sandboxUrl, log })

export class Replicas {
  private constructor(
    private readonly options: ReplicasOptions,
    private readonly running: [Runtime, Runtime],
  ) {}

  private server: Server | undefined

  static async start(options: ReplicasOptions): Promise<Replicas> {
    const replicas = new Replicas(options, await Promise.all([begun(options), begun(options)]))
    await replicas.listen()
    return replicas
  }

  /** Ends one of the two, or both, in the middle of whatever it does; another takes its place. */
  async killSome(): Promise<void> {
    const one = this.aPlace()
    const places: readonly Place[] = this.options.random.next() < 0.25 ? [0, 1] : [one]
    await Promise.all(places.map((place) => this.running[place].kill('SIGKILL')))
    const again = places.map(async (place) => {
      this.running[place] = await begun(this.options)
    })
    await Promise.all(again)
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
    return this.options.random.next() < 0.5 ? 0 : 1
  }

  private async listen(): Promise<void> {
    const { port } = this.options
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

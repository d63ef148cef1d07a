import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { listen } from '../listen'

export const listenOnFreePort = async (): Promise<{
  readonly server: Server
  readonly port: number
}> => {
  const server = createServer()
  return { server, port: await listen(server) }
}

export const findFreePort = async (): Promise<number> => {
  const { server, port } = await listenOnFreePort()
  await new Promise((resolve) => server.close(resolve))
  return port
}

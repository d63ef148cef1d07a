import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'

export const listenOnFreePort = (): Promise<{ readonly server: Server; readonly port: number }> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({ server, port })
    })
  })

export const findFreePort = async (): Promise<number> => {
  const { server, port } = await listenOnFreePort()
  await new Promise((resolve) => server.close(resolve))
  return port
}

import { createSandbox, type Sandbox } from '../../sandbox'

/** A sandbox without orders from before the tests of a file until after them, to which all clients speak. */
export const useSandbox = (): { readonly url: string } => {
  let started: Sandbox | undefined
  beforeAll(async () => {
    started = await createSandbox({ orders: 0 })
    process.env.http_proxy = started.url
  })
  afterAll(async () => {
    delete process.env.http_proxy
    await started?.close()
  })
  return {
    get url() {
      if (started === undefined) throw new Error('The sandbox runs within tests')
      return started.url
    },
  }
}

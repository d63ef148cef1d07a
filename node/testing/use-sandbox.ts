import { createSandbox, type Sandbox } from '../../sandbox'

/** A sandbox from before the tests of a file until after them, to which all clients speak. */
export const useSandbox = ({ orders = 0 } = {}): { readonly url: string } => {
  let started: Sandbox | undefined
  beforeAll(async () => {
    started = await createSandbox({ orders })
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

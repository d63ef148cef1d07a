// What a person does in a browser, in the commands of W3C's WebDriver: Firefox and WebKitGTK both speak them, each by a
// transport of its own. Playwright drives only browsers that it has built itself.
import { z } from 'zod'
import { waitUntil } from '../wait-until'

/** A command by its name, as Firefox calls it, and by its method and path below the session. */
interface Command {
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly path: string
}

export type Send = (command: Command, body: object) => Promise<unknown>

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const elementSchema = z.object({ [ELEMENT]: z.string() })

const command = (method: Command['method'], name: string, path: string): Command => ({
  method,
  name: `WebDriver:${name}`,
  path,
})

const navigate = command('POST', 'Navigate', '/url')
const switchToFrame = command('POST', 'SwitchToFrame', '/frame')
const execute = command('POST', 'ExecuteScript', '/execute/sync')

const patienceMs = 30_000

const isPageThere = `return document.readyState === 'complete' && location.pathname.startsWith('/admin/app/')`

const click = (id: string): Command => command('POST', 'ElementClick', `/element/${id}/click`)
const type = (id: string): Command => command('POST', 'ElementSendKeys', `/element/${id}/value`)

/** A person before one window of a browser. */
export class Person {
  constructor(private readonly send: Send) {}

  async goTo(address: string): Promise<void> {
    await this.send(switchToFrame, { id: null })
    await this.send(navigate, { url: address })
  }

  /** From here on what is done is done inside the Admin's frame, once its document stands. */
  async enterFrame(): Promise<void> {
    await waitUntil(() => this.enter().catch(() => false))
  }

  private async enter(): Promise<boolean> {
    await this.send(switchToFrame, { id: null })
    const frame = elementSchema.parse(await this.execute(`return document.querySelector('iframe')`))
    await this.send(switchToFrame, { id: frame })
    return (await this.execute(isPageThere)) === true
  }

  private async execute(script: string, ...args: readonly unknown[]): Promise<unknown> {
    const answer = await this.send(execute, { script, args })
    return z.object({ value: z.unknown() }).parse(answer).value
  }

  /** WebKit loses sight of a frame when what is around it is put anew. */
  async run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    try {
      return await this.execute(script, ...args)
    } catch (error) {
      if (!/no such (window|frame)/.test(String(error))) throw error
      await this.enterFrame()
      return this.execute(script, ...args)
    }
  }

  /** Waits until a script returns an element: its id. */
  private async see(script: string, ...args: readonly unknown[]): Promise<string> {
    let id: string | undefined
    await waitUntil(async () => {
      const found = elementSchema.safeParse(await this.run(script, ...args))
      id = found.data?.[ELEMENT]
      return id !== undefined
    }, patienceMs)
    return id ?? ''
  }

  /** Again where the page draws anew what was found. */
  async click(script: string, ...args: readonly unknown[]): Promise<void> {
    await waitUntil(async () => {
      const id = await this.see(script, ...args)
      return this.send(click(id), { id }).then(
        () => true,
        () => false,
      )
    }, patienceMs)
  }

  async type(text: string, script: string, ...args: readonly unknown[]): Promise<void> {
    const id = await this.see(script, ...args)
    await this.send(type(id), { id, text })
  }
}

// What a person does in a browser, in the commands of W3C's WebDriver: Firefox and WebKitGTK both speak them, each by a
// transport of its own. Playwright drives only browsers that it has built itself.
import { z } from 'zod'
import { waitUntil } from '../wait-until'

/** A command by its name, its method and path below the session, and whether it takes anything. */
interface Command {
  /** As Firefox calls it. */
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
const performActions = command('POST', 'PerformActions', '/actions')

const click = (id: string): Command => command('POST', 'ElementClick', `/element/${id}/click`)
const type = (id: string): Command => command('POST', 'ElementSendKeys', `/element/${id}/value`)

/** Keys that write nothing, by WebDriver's code points. */
export const keys = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' } as const

/** A person before one window of a browser. */
export class Person {
  constructor(private readonly send: Send) {}

  async goTo(address: string): Promise<void> {
    await this.send(navigate, { url: address })
  }

  /** From here on what is done is done inside the Admin's frame. */
  async enterFrame(): Promise<void> {
    await this.send(switchToFrame, { id: null })
    const frame = await this.see(`return document.querySelector('iframe')`)
    await this.send(switchToFrame, { id: { [ELEMENT]: frame } })
  }

  async run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    const answer = await this.send(execute, { script, args })
    return z.object({ value: z.unknown() }).parse(answer).value
  }

  /** Waits until a script returns an element: its id. */
  private async see(script: string, ...args: readonly unknown[]): Promise<string> {
    let id: string | undefined
    await waitUntil(async () => {
      const found = elementSchema.safeParse(await this.run(script, ...args))
      id = found.data?.[ELEMENT]
      return id !== undefined
    })
    return id ?? ''
  }

  async click(script: string, ...args: readonly unknown[]): Promise<void> {
    const id = await this.see(script, ...args)
    await this.send(click(id), { id })
  }

  async type(text: string, script: string, ...args: readonly unknown[]): Promise<void> {
    const id = await this.see(script, ...args)
    await this.send(type(id), { id, text })
  }

  async press(key: string): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((kind) => ({ type: kind, value: key }))
    await this.send(performActions, { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }
}

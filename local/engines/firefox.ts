// Firefox as Debian and Mozilla give it out, without a driver: it speaks Marionette on a socket.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { waitUntil } from '../wait-until'
import type { Engine, Opened } from './engine'
import { Person } from './webdriver'

// cspell:ignore aboutwelcome datareporting
const preferences = (downloads: string) => ({
  'marionette.port': 0,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'intl.accept_languages': 'en',
})

const toUserJs = (settings: Readonly<Record<string, string | number | boolean>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')

const answerSchema = z.tuple([z.literal(1), z.number(), z.unknown(), z.unknown()])

/** Messages are JSON with their length before them. */
const readMessages = (socket: Socket, take: (message: unknown) => void): void => {
  let rest = Buffer.alloc(0)
  socket.on('data', (piece) => {
    rest = Buffer.concat([rest, Buffer.from(piece)])
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString())
      if (rest.length < end) return
      take(JSON.parse(rest.subarray(colon + 1, end).toString()))
      rest = rest.subarray(end)
    }
  })
}

const createSend = (socket: Socket) => {
  const waiting = new Map<number, (answer: z.infer<typeof answerSchema>) => void>()
  readMessages(socket, (message) => {
    const answer = answerSchema.safeParse(message)
    if (answer.success) waiting.get(answer.data[1])?.(answer.data)
  })
  let last = 0
  return (name: string, body: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (last += 1)
      waiting.set(id, ([, , error, result]) => {
        if (error === null) resolve(result)
        else reject(new Error(`${name}: ${JSON.stringify(error).slice(0, 300)}`))
      })
      const text = JSON.stringify([0, id, name, body])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

const open = async (program: string): Promise<Opened> => {
  const folder = await mkdtemp(join(tmpdir(), 'firefox-'))
  const downloads = await mkdtemp(join(folder, 'downloads-'))
  await writeFile(join(folder, 'user.js'), toUserJs(preferences(downloads)))
  const child = spawn(program, ['--marionette', '--headless', '--no-remote', '--profile', folder], {
    stdio: 'ignore',
  })
  const readPort = () => readFile(join(folder, 'MarionetteActivePort'), 'utf8').catch(() => '')
  await waitUntil(async () => (await readPort()) !== '')
  const socket = connect(Number(await readPort()), '127.0.0.1')
  const send = createSend(socket)
  await send('WebDriver:NewSession', {})
  return {
    person: new Person(({ name }, body) => send(name, body)),
    downloads,
    close: async () => {
      await send('Marionette:Quit', {}).catch(() => undefined)
      socket.destroy()
      child.kill()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export const firefox: Engine = {
  name: 'Firefox',
  programs: ['firefox-esr', 'firefox'],
  howToGet: 'Firefox: apt-get install firefox-esr, or put firefox of mozilla.org in the PATH.',
  open,
}

// WebKitGTK, whose driver starts the browser that comes with the library.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { networkEnvironment } from '../env'
import { listen } from '../listen'
import { waitUntil } from '../wait-until'
import type { Engine, Opened } from './engine'
import type { Send } from './webdriver'
import { Person } from './webdriver'

// cspell:ignore servernum
const sessionSchema = z.object({ value: z.object({ sessionId: z.string() }) })

const takeFreePort = async (): Promise<number> => {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

const ask = async (address: string, method: string, body: object): Promise<unknown> => {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${address}: ${text.slice(0, 300)}`)
  return JSON.parse(text)
}

const open = async (program: string): Promise<Opened> => {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'))
  const downloads = join(home, 'downloads')
  await mkdir(downloads)
  await mkdir(join(home, 'config'))
  await writeFile(join(home, 'config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  const port = await takeFreePort()
  // Its window needs a screen, which a machine without one plays.
  const child = spawn('xvfb-run', ['--auto-servernum', program, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: networkEnvironment({
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      // A container gives no namespaces for a sandbox, and no accelerated graphics.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    }),
  })
  const driver = `http://127.0.0.1:${port}`
  await waitUntil(() =>
    ask(`${driver}/status`, 'GET', {}).then(
      () => true,
      () => false,
    ),
  )
  const answer = await ask(`${driver}/session`, 'POST', { capabilities: {} })
  const session = `${driver}/session/${sessionSchema.parse(answer).value.sessionId}`
  const send: Send = ({ method, path }, body) => ask(`${session}${path}`, method, body)
  return {
    person: new Person(send),
    downloads,
    close: async () => {
      await ask(session, 'DELETE', {}).catch(() => undefined)
      if (child.pid !== undefined) process.kill(-child.pid)
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export const webkit: Engine = {
  name: 'WebKitGTK',
  programs: ['WebKitWebDriver'],
  howToGet: 'WebKitGTK: apt-get install webkit2gtk-driver xvfb.',
  open,
}

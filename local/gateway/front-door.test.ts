import { request } from 'node:http'
import { discardLine } from '../output'
import type { FrontDoor } from './front-door'
import { openFrontDoor } from './front-door'
import { sendText } from './respond'

let door: FrontDoor

beforeEach(async () => {
  door = await openFrontDoor(0, discardLine)
})

afterEach(() => door.close())

// fetch does not let one choose the Host.
const statusFor = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${door.url}/admin`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end()
  })

describe('the front door', () => {
  it('says that it is starting until all parts are ready', async () => {
    expect((await fetch(`${door.url}/healthz`)).status).toBe(503)
    expect((await fetch(`${door.url}/admin`)).status).toBe(503)
    door.open((_, response) => sendText(response, 200, 'page'))
    expect((await fetch(`${door.url}/healthz`)).status).toBe(503)
    expect((await fetch(`${door.url}/admin`)).status).toBe(200)
    door.setReady()
    const health = await fetch(`${door.url}/healthz`)
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
  })

  it('answers only where it stands', async () => {
    door.open((_, response) => sendText(response, 200, 'page'))
    const { port } = new URL(door.url)
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200)
    expect(await statusFor(`localhost:${port}`)).toBe(200)
    expect(await statusFor('127.0.0.1:1')).toBe(403)
    expect(await statusFor(`evil.test:${port}`)).toBe(403)
  })

  it('survives a handler that fails, and says nothing of why', async () => {
    door.open(() => {
      throw new Error('secret detail')
    })
    const answer = await fetch(`${door.url}/admin`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('secret')
  })
})

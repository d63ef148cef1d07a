import { setTimeout as pause } from 'node:timers/promises'
import type { Answered, Call } from './exchange'
import { StoppedError } from './stopped'

export interface CallerOptions {
  readonly token: string
  /** A sandbox to ask instead of VTEX. */
  readonly at: string | undefined
  /** False refuses whatever is no GET. */
  readonly mayWrite: boolean
  /** The least time between two requests: Master Data and Orders are shared with the store. */
  readonly paceMs: number
  readonly signal?: AbortSignal
}

const patienceMs = 30_000
const slowDowns = 3

/** Sends requests to an account, one after the other and none too soon. */
export class Caller {
  private next = 0

  constructor(readonly options: CallerOptions) {}

  /** Waits and asks again where VTEX asks to slow down. */
  async ask(call: Call): Promise<Answered> {
    for (let attempt = 0; ; attempt += 1) {
      const answered = await this.askOnce(call)
      if (answered.status !== 429) return answered
      if (attempt === slowDowns) {
        throw new StoppedError(
          'VTEX keeps answering 429, too many requests: wait some minutes, and run the probe again.',
        )
      }
      await this.wait(waitOf(answered, attempt))
    }
  }

  /** Takes a 429 for an answer. */
  async askOnce(call: Call): Promise<Answered> {
    await this.takeTurn()
    return this.send(call)
  }

  /** At the same moment, with no regard to the pace. */
  async askAtOnce(calls: readonly Call[]): Promise<readonly Answered[]> {
    await this.takeTurn()
    return Promise.all(calls.map((call) => this.send(call)))
  }

  private async takeTurn(): Promise<void> {
    await this.wait(Math.max(0, this.next - Date.now()))
    this.next = Date.now() + this.options.paceMs
  }

  /** Whoever is stopped while waiting is stopped as while asking. */
  private async wait(milliseconds: number): Promise<void> {
    const { signal } = this.options
    const waiting = pause(milliseconds, undefined, signal === undefined ? {} : { signal })
    await waiting.catch(() => {
      throw stopped()
    })
  }

  private async send(call: Call): Promise<Answered> {
    const { token, at, mayWrite, signal } = this.options
    if (!mayWrite && call.method !== 'GET') throw new Error(`${call.method} without --scratch`)
    const answer = await fetch(addressOf(call, at), {
      method: call.method,
      redirect: 'manual',
      headers: {
        VtexIdclientAutCookie: token,
        Accept: 'application/json',
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      signal: AbortSignal.any([AbortSignal.timeout(patienceMs), ...(signal ? [signal] : [])]),
    })
      .then(async (response) => ({ response, text: await response.text() }))
      .catch((error: unknown) => {
        throw signal?.aborted === true ? stopped() : notReached(call, error)
      })
    const { status, headers } = answer.response
    return { call, status, headers, body: parse(answer.text) }
  }
}

/** Local: the sandbox answers for every host below one path, and a page of the app at its own. */
const addressOf = ({ host, path, query = {} }: Call, at: string | undefined): string => {
  const search = new URLSearchParams(query).toString()
  const text = search === '' ? path : `${path}?${search}`
  if (at === undefined) return `https://${host}${text}`
  const base = at.replace(/\/+$/, '')
  return host.endsWith('.myvtex.com') ? `${base}${text}` : `${base}/_sandbox/vtex/${host}${text}`
}

const waitOf = ({ headers }: Answered, attempt: number): number => {
  const seconds = Number(headers.get('retry-after') ?? NaN)
  return Number.isFinite(seconds) ? Math.min(seconds, 30) * 1000 : 1000 * 2 ** attempt
}

const parse = (text: string): unknown => {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const stopped = (): StoppedError => new StoppedError('The probe was stopped before it was through.')

const notReached = ({ host }: Call, error: unknown): StoppedError => {
  const cause = error instanceof Error ? String(error.cause ?? error.message) : ''
  return /ENOTFOUND|EAI_AGAIN/.test(cause)
    ? new StoppedError(`${host} is not known: check the name of the account and the connection.`)
    : new StoppedError(`The connection to ${host} was lost: check it, and run the probe again.`)
}

import type { Faults } from './faults'
import { json, type Answer, type Service, type UpstreamRequest } from './http'
import { pause } from './post'

/** `truncated`: served, but only half of it arrives. */
export type UpstreamAnswer = Answer | 'drop' | { readonly truncated: Answer }

export type Upstream = (request: UpstreamRequest) => Promise<UpstreamAnswer>

/** The hosts of the outside world, which fail as they are told to. */
export const createUpstream =
  (faults: Faults, services: readonly Service[]): Upstream =>
  async (request) => {
    const fault = faults.take(request)
    if (fault?.delayMs) await pause(fault.delayMs)
    if (fault?.drop) return 'drop'
    if (fault?.status !== undefined) {
      const headers = fault.headers && { headers: fault.headers }
      return typeof fault.body === 'string'
        ? { status: fault.status, text: fault.body, ...headers }
        : { status: fault.status, body: fault.body, ...headers }
    }
    const service = services.find((candidate) => candidate.serves(request))
    const answer = service ? await service.answer(request) : unknownRoute
    return fault?.truncate === true ? { truncated: answer } : answer
  }

const unknownRoute = json(404, { Message: 'The sandbox does not serve this host and path' })

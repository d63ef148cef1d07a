import { decodeSegments } from '../core/http'
import { isOnLoopback } from '../core/loopback'
import { post, type Delivery } from '../core/post'
import type { Upstream } from '../core/upstream'
import { connectorHosts } from './connector-host'

/**
 * How what VTEX sends reaches a connector: on this machine, or in the sandbox's own outside world.
 * Whatever else an order names as its endpoint is never called.
 */
export const createPostOffice =
  (upstream: Upstream) =>
  async (target: URL, content: unknown): Promise<Delivery> => {
    if (isOnLoopback(target)) return post(target, content)
    if (!connectorHosts.includes(target.hostname)) {
      return { status: null, error: `${target.hostname} is not in the sandbox's world` }
    }
    const rawBody = Buffer.from(JSON.stringify(content))
    const answer = await upstream({
      method: 'POST',
      host: target.hostname,
      path: target.pathname,
      segments: decodeSegments(target.pathname) ?? [],
      query: target.searchParams,
      headers: { 'content-type': 'application/json' },
      body: rawBody.toString(),
      rawBody,
    })
    return answer === 'drop' || 'truncated' in answer
      ? { status: null, error: 'socket hang up' }
      : { status: answer.status, error: null }
  }

import type { IncomingMessage } from 'node:http'

export const originsOf = (port: number | string): readonly string[] => [
  `http://127.0.0.1:${port}`,
  `http://localhost:${port}`,
]

/**
 * True when a page of another site made the browser send this request. Other ports of this machine are other sites
 * too, although browsers call them the same. Programs send neither header and are welcome.
 */
export const isForeign = (request: IncomingMessage, url: URL): boolean => {
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined) return !originsOf(url.port).includes(origin)
  return site === 'cross-site' || site === 'same-site'
}

/** A person followed a link to here. Allowed where a request of another kind would be foreign. */
export const isFollowedLink = (request: IncomingMessage): boolean =>
  request.method === 'GET' &&
  request.headers.origin === undefined &&
  request.headers['sec-fetch-mode'] === 'navigate' &&
  request.headers['sec-fetch-dest'] === 'document'

import { failure, success, type Result } from '../../lib/result'
import type { Failure } from '../failure'
import { chatServices, startsOf, type ChatService, type ChatServiceId } from './chat-services'

export type ChatAddress = { readonly service: ChatServiceId; readonly url: URL }

const longestAddress = 500

const field = 'url'

const isWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`)

const isOf = (host: string, { hosts, domains }: ChatService): boolean =>
  hosts.includes(host) || domains.some((domain) => isWithin(host, domain))

/** Discord's other hosts stand for the same address. */
const isSameService = (host: string, { id, hosts, domains }: ChatService): boolean =>
  hosts.includes(host) || (id === 'DISCORD' && domains.some((domain) => isWithin(host, domain)))

const restOf = (pathname: string, { path }: ChatService): string | undefined => {
  const plain = pathname.replace(/\/$/, '').replace(/^\/api\/v\d+\/webhooks\//, '/api/webhooks/')
  return plain.startsWith(path) ? plain.slice(path.length) : undefined
}

/** The address with its own parameters only, on the host that is called; undefined where something is missing. */
const canonical = (url: URL, service: ChatService): URL | undefined => {
  const rest = restOf(url.pathname, service)
  const [host = ''] = service.hosts
  const parameters = service.query.map((name) => [name, url.searchParams.get(name) ?? ''] as const)
  if (rest === undefined || !service.rest.test(rest)) return undefined
  if (parameters.some(([, value]) => value === '')) return undefined
  const known = service.hosts.includes(url.hostname) ? url.hostname : host
  const address = new URL(`https://${known}${service.path}${rest}`)
  parameters.forEach(([name, value]) => address.searchParams.set(name, value))
  return address
}

const parseUrl = (text: string): URL | undefined => {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const isPlain = url.username === '' && url.password === '' && url.port === ''
  return isPlain && url.protocol === 'https:' ? url : undefined
}

/**
 * Reads the address of a chat. One whose service is not listed is refused as that; one of a listed service that takes no
 * messages (a page, a workflow's trigger, half of an address) with how addresses of that service begin.
 */
export const parseChatAddress = (text: string): Result<ChatAddress, Failure> => {
  const refused = (reason: 'missing' | 'too-long' | 'wrong-shape' | 'unlisted-host') =>
    failure<Failure>({ kind: 'invalid-input', field, reason })
  const typed = text.trim()
  if (typed === '') return refused('missing')
  if (typed.length > longestAddress) return refused('too-long')
  const url = parseUrl(typed)
  if (url === undefined) return refused('wrong-shape')
  const service = chatServices.find((each) => isOf(url.hostname, each))
  if (service === undefined) return refused('unlisted-host')
  const address = isSameService(url.hostname, service) ? canonical(url, service) : undefined
  if (address !== undefined) return success({ service: service.id, url: address })
  const expected = { service: service.name, starts: startsOf(service) }
  return failure({ kind: 'invalid-input', field, reason: 'not-a-chat-address', expected })
}

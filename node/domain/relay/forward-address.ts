import ipaddr from 'ipaddr.js'

import type { Failure } from '../failure'
import { failure, success, type Result } from '../../lib/result'

const longestAddress = 500

/** Whether an IP address is on the public internet: not loopback, private, link-local, or set aside for anything else. */
export const isPublicIp = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  // `process` unwraps IPv4 in IPv6, so that ::ffff:127.0.0.1 is what it is.
  return ipaddr.process(address).range() === 'unicast'
}

const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

const isForbiddenHost = (hostname: string): boolean => {
  const host = bareHost(hostname)
  if (ipaddr.isValid(host)) return !isPublicIp(host)
  return !host.includes('.') || /\.(local|localhost|internal)\.?$/.test(host)
}

/**
 * Reads an address that notifications are passed on to, or alarms sent to. It is called from VTEX's network, so it must be https on
 * the public internet, and without a query, which VTEX refuses in a connector's endpoint
 * (openapi External Marketplace Orders, connectorEndpoint).
 */
export const parseForwardAddress = (text: string, field: string): Result<URL, Failure> => {
  const refused = failure<Failure>({
    kind: 'invalid-input',
    field,
    reason: text.length > longestAddress ? 'too-long' : 'wrong-shape',
  })
  if (text.length > longestAddress || !URL.canParse(text)) return refused
  const url = new URL(text)
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (url.protocol !== 'https:' || !isPlain || url.port !== '') return refused
  return isForbiddenHost(url.hostname) ? refused : success(url)
}

// What VTEX's Admin lets a page in its frame do is not documented (contributing/assumptions.md, Admin). Whoever signs in
// with `frame=…` in the address sees another reading than the strict one, as long as the browser is open.
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { readCookies } from './cookies'

/** Strict: no blob: and data: in frames. Sandboxed: neither those nor downloads. Lenient: all of it. */
export const frameReadingSchema = z.enum(['strict', 'sandboxed', 'lenient'])
export type FrameReading = z.infer<typeof frameReadingSchema>

const cookieName = 'OrderIntegrationsFrame'

export const readFrameReading = (request: IncomingMessage): FrameReading =>
  frameReadingSchema.catch('strict').parse(readCookies(request).get(cookieName))

export const frameReadingCookie = (reading: FrameReading): string =>
  `${cookieName}=${reading}; Path=/; HttpOnly; SameSite=Lax`

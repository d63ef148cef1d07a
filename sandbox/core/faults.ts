import { z } from 'zod'
import type { UpstreamRequest } from './http'

export const faultSchema = z
  .object({
    method: z.string().min(1).optional(),
    host: z.string().min(1).optional(),
    /** Part of the path, or its beginning when it ends with `*`. */
    path: z.string().optional(),
    status: z.number().int().min(100).max(599).optional(),
    body: z.unknown().optional(),
    headers: z.record(z.string()).optional(),
    delayMs: z.number().int().min(0).max(600_000).optional(),
    drop: z.boolean().optional(),
    /** The request is served, and half of the answer's body arrives before the connection ends. */
    truncate: z.boolean().optional(),
    times: z.number().int().min(1).optional(),
  })
  .strict()

export type Fault = z.infer<typeof faultSchema>

/** The next requests to VTEX hosts that match fail as told. */
export class Faults {
  private active: { readonly fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
  }

  clear(): void {
    this.active = []
  }

  list(): readonly Fault[] {
    return this.active.map(({ fault, left }) =>
      Number.isFinite(left) ? { ...fault, times: left } : fault,
    )
  }

  take(request: UpstreamRequest): Fault | undefined {
    const hit = this.active.find(({ fault }) => matches(fault, request))
    if (!hit) return undefined
    hit.left -= 1
    if (hit.left <= 0) this.active = this.active.filter((entry) => entry !== hit)
    return hit.fault
  }
}

function matches(fault: Fault, request: UpstreamRequest): boolean {
  const sameMethod = !fault.method || fault.method.toUpperCase() === request.method
  const sameHost = !fault.host || fault.host.toLowerCase() === request.host
  return sameMethod && sameHost && matchesPath(fault.path ?? '', request.path)
}

function matchesPath(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path.includes(pattern)
}

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fromRoot } from './paths'

const manifestSchema = z.object({ vendor: z.string(), name: z.string(), version: z.string() })

export type Manifest = z.infer<typeof manifestSchema>

export const readManifest = (): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(fromRoot('manifest.json'), 'utf8')))

const serviceSchema = z
  .object({
    routes: z
      .record(z.object({ path: z.string(), public: z.boolean().optional() }).passthrough())
      .default({}),
    events: z.record(z.object({ sender: z.string(), topics: z.array(z.string()) })).default({}),
  })
  .passthrough()

export type ServiceDescription = z.infer<typeof serviceSchema>

export const readServiceDescription = (): ServiceDescription =>
  serviceSchema.parse(JSON.parse(readFileSync(fromRoot('node', 'service.json'), 'utf8')))

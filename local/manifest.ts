import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fromRoot } from './paths'

const manifestSchema = z.object({ vendor: z.string(), name: z.string(), version: z.string() })

export type Manifest = z.infer<typeof manifestSchema>

export const readManifest = (): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(fromRoot('manifest.json'), 'utf8')))

const routeSchema = z
  .object({
    path: z.string(),
    public: z.boolean().optional(),
    access: z.enum(['public', 'authenticated', 'authorized']).optional(),
    policies: z
      .array(
        z.object({
          effect: z.string(),
          actions: z.array(z.string()),
          principals: z.array(z.string()).optional(),
        }),
      )
      .optional(),
  })
  .passthrough()

const serviceSchema = z
  .object({
    /** In MB. */
    memory: z.number().optional(),
    routes: z.record(routeSchema).default({}),
    events: z.record(z.object({ sender: z.string(), topics: z.array(z.string()) })).default({}),
  })
  .passthrough()

export type ServiceDescription = z.infer<typeof serviceSchema>

export const readServiceDescription = (): ServiceDescription =>
  serviceSchema.parse(JSON.parse(readFileSync(fromRoot('node', 'service.json'), 'utf8')))

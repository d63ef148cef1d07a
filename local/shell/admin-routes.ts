// The pages, from the same file that VTEX's admin builder reads.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fromRoot } from '../paths'

const routesSchema = z.record(
  z.object({ component: z.string(), path: z.string().startsWith('/admin/app/') }),
)

export type AdminRoutes = z.infer<typeof routesSchema>

export const readAdminRoutes = (): AdminRoutes =>
  routesSchema.parse(JSON.parse(readFileSync(fromRoot('admin', 'routes.json'), 'utf8')))

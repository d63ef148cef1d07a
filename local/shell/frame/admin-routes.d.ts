/** Made from admin/routes.json while the page is bundled. */
declare module 'admin-routes' {
  import type { ComponentType } from 'react'

  export type PageComponent = ComponentType<{ params: Readonly<Record<string, string>> }>

  const routes: readonly {
    readonly id: string
    readonly path: string
    readonly Component: PageComponent
  }[]
  export default routes
}

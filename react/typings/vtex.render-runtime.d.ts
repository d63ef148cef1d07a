/** The part of VTEX's page runtime that this page uses. The platform supplies the module. */
declare module 'vtex.render-runtime' {
  export interface Runtime {
    readonly account: string
    readonly workspace: string
    readonly culture: { readonly locale: string }
    readonly query?: Readonly<Record<string, string | undefined>>
    readonly route: { readonly params?: Readonly<Record<string, string | undefined>> }
    readonly navigate: (options: NavigateOptions) => unknown
    readonly setQuery: (
      query: Readonly<Record<string, string | undefined>>,
      options?: { readonly merge?: boolean; readonly replace?: boolean },
    ) => unknown
    readonly goBack: () => unknown
  }

  export interface NavigateOptions {
    readonly to?: string
    readonly page?: string
    readonly params?: Readonly<Record<string, string>>
    readonly query?: string
    readonly replace?: boolean
  }

  export function useRuntime(): Runtime
}

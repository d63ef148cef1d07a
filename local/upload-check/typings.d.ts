// Of the tools in VTEX's versions, which bring no types, what is used here.

declare module 'globby' {
  interface Options {
    readonly cwd: string
    readonly follow: boolean
    readonly ignore: readonly string[]
    readonly nodir: boolean
  }
  function globby(patterns: readonly string[], options: Options): Promise<string[]>
  export = globby
}

declare module 'webpack' {
  export interface Module {
    readonly resource?: string
  }
  export interface Fault {
    readonly message: string
    /** Where it is: in the module itself, or in what imports it. */
    readonly module?: Module
    readonly origin?: Module
  }
  export interface Stats {
    readonly compilation: { readonly errors: readonly Fault[] }
  }
  export interface Compiler {
    readonly inputFileSystem: { purge(): void }
    run(done: (error: Error | null, stats: Stats | undefined) => void): void
  }
  export default function webpack(configuration: object): Compiler
}

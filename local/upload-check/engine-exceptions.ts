export interface EngineException {
  readonly name: string
  readonly version: string
  readonly reason: string
}

/** Packages that exclude Node 16 and that VTEX installs all the same. */
export const engineExceptions: readonly EngineException[] = []

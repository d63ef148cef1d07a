import type { Person } from './webdriver'

/** A browser that was started for one visit. */
export interface Opened {
  readonly person: Person
  /** The folder of what it saved. */
  readonly downloads: string
  close(): Promise<void>
}

export interface Engine {
  readonly name: string
  /** What it may be called in the PATH; the first that is there is taken. */
  readonly programs: readonly string[]
  /** One sentence for who does not have it. */
  readonly howToGet: string
  open(program: string): Promise<Opened>
}

import type { Scene } from './scene'
import type { Visitor } from './visitor'

/** A state in which a person can meet the page. */
export interface State {
  readonly name: string
  readonly show: (visitor: Visitor, scene: Scene) => Promise<void>
  /** Makes VTEX well again. */
  readonly end?: (scene: Scene) => Promise<void>
  /** Whether people take it along on paper: nothing to press stands there, and nothing is cut off. */
  readonly isPrinted?: boolean
  /** The complaint of the browser's console that belongs to this state. */
  readonly complaint?: RegExp
}

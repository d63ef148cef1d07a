import { everyday } from './everyday'
import type { Scene } from './scene'

/** VTEX's own connectors: nobody tells the app anything, and only VTEX's log knows what was refused. */
export const nativeOnly: Scene = { ...everyday, isConnected: false }

// npm start: installs what is missing, then runs start.ts in this same process, so that signals have one address.
import { createRequire } from 'node:module'
import { installMissingOrExit } from './install-missing.mjs'

await installMissingOrExit()
const { register } = await import('tsx/cjs/api')
register()
createRequire(import.meta.url)('./start.ts')

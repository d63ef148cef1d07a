// npm run screenshots: installs what is missing, then runs screenshots.ts.
import { createRequire } from 'node:module'
import { installMissingOrExit } from './install-missing.mjs'

await installMissingOrExit()
const { register } = await import('tsx/cjs/api')
register()
createRequire(import.meta.url)('./screenshots.ts')

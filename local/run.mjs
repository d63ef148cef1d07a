// node local/run.mjs FILE.ts [ARGUMENTS]: installs what is missing, then runs a program written in TypeScript.
// What the installation says goes to standard error: the program's output may be data.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { installMissingOrExit } from './install-missing.mjs'

await installMissingOrExit(process.stderr)
const { register } = await import('tsx/cjs/api')
register()
const [program] = process.argv.splice(2, 1)
createRequire(import.meta.url)(resolve(program))

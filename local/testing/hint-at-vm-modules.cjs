// PGlite, on which the sandbox stands, is loaded by import(), and jest needs a flag of Node for that. npm test sets it.
'use strict'

const { SourceTextModule } = require('node:vm')

module.exports = () => {
  if (SourceTextModule !== undefined) return
  process.stderr.write(
    '\nTests that start the sandbox will fail: jest was started without --experimental-vm-modules.\nRun: npm test -- <the same arguments>\n\n',
  )
}

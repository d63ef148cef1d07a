// Loaded first into each child. When the parent is gone, killed without a word included, the channel closes: then the
// child ends itself the polite way, and after three seconds the other.
'use strict'

process.once('disconnect', () => {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 3000).unref()
  process.kill(process.pid, 'SIGTERM')
})

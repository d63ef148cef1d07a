// The real @vtex/api runtime, without its cluster: `startApp` would fork workers that report to a platform that is not
// here. Its environment is set by the parent, because @vtex/api reads constants while it loads.
// Arguments: the directory of a build, the port (0 for any).
'use strict'
const { createRequire } = require('node:module')
const { join } = require('node:path')

const [directory, port] = process.argv.slice(2)

process.chdir(directory)
const fromNode = createRequire(join(directory, 'package.json'))
const { startWorker } = fromNode('@vtex/api/lib/service/worker')
const { getServiceJSON } = fromNode('@vtex/api/lib/service/loaders')

const server = startWorker(getServiceJSON()).listen(Number(port), '127.0.0.1')
server.on('listening', () => process.send({ ready: true, port: server.address().port }))

// The real @vtex/api runtime, without its cluster: `startApp` would fork workers that report to a platform that is not
// here. Its environment is set by the parent, because @vtex/api reads constants while it loads.
// Arguments: the directory of a build, the port (0 for any).
'use strict'
const { createRequire } = require('node:module')
const { join } = require('node:path')

const [directory, port] = process.argv.slice(2)

// A test that lets time pass tells by how much; timers run as they do. Before it does, the clock is the machine's own.
let shiftMs = 0
const RealDate = Date
class ShiftedDate extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shiftMs)
    else super(...parts)
  }

  static now() {
    return RealDate.now() + shiftMs
  }
}
process.on('message', ({ clockShiftMs }) => {
  shiftMs = clockShiftMs
  globalThis.Date = ShiftedDate
  process.send({ clockShiftMs })
})

process.chdir(directory)
const fromNode = createRequire(join(directory, 'package.json'))
const { startWorker } = fromNode('@vtex/api/lib/service/worker')
const { getServiceJSON } = fromNode('@vtex/api/lib/service/loaders')

const server = startWorker(getServiceJSON()).listen(Number(port), '127.0.0.1')
server.on('listening', () => process.send({ ready: true, port: server.address().port }))

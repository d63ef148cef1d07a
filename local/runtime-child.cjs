// The real @vtex/api runtime, without its cluster: `startApp` would fork workers that report to a platform that is not
// here. Its environment is set by the parent, because @vtex/api reads constants while it loads.
// Arguments: the directory of a build, the port (0 for any), the addresses of hosts that only the sandbox knows (JSON).
'use strict'
const { createRequire } = require('node:module')
const { join } = require('node:path')

const [directory, port, hosts] = process.argv.slice(2)

// The names of the sandbox's connectors exist nowhere else. Requests to them go through the outbound proxy; only who
// resolves a name himself, as the relay does before it calls, has to be told.
const sandboxHosts = JSON.parse(hosts)
const dns = require('node:dns/promises')
const { lookup } = dns
dns.lookup = async (hostname, options) => {
  const address = sandboxHosts[hostname]
  if (address === undefined) return lookup(hostname, options)
  const found = { address, family: 4 }
  return options?.all ? [found] : found
}

process.chdir(directory)
const fromNode = createRequire(join(directory, 'package.json'))
const { startWorker } = fromNode('@vtex/api/lib/service/worker')
const { getServiceJSON } = fromNode('@vtex/api/lib/service/loaders')

const server = startWorker(getServiceJSON()).listen(Number(port), '127.0.0.1')
server.on('listening', () => process.send({ ready: true, port: server.address().port }))

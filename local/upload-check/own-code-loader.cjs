// Turns a file of ours into what the react builder's compiler makes of it, by the app's own tsconfig.json.
'use strict'
const { join } = require('node:path')
const ts = require('typescript-3.9')

module.exports = function toJavaScript(source) {
  if (this.resourcePath.endsWith('.graphql')) return `module.exports = ${JSON.stringify(source)}`
  const { config } = ts.readConfigFile(join(this.rootContext, 'tsconfig.json'), ts.sys.readFile)
  const { compilerOptions } = config
  return ts.transpileModule(source, { fileName: this.resourcePath, compilerOptions }).outputText
}

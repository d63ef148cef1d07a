// Which suites jest begins with. Where it knows how long each took, that order stands. On a fresh machine it takes the
// size of the file for it, and would end with one worker at the longest suites of all, which are a few lines each.
const { createRequire } = require('node:module')

const Sequencer = createRequire(require.resolve('jest'))('@jest/test-sequencer').default

const longestFirst = [
  /states-\w+\.browser\.test\.ts$/,
  /\bdays\b.*\.browser\.test\.ts$/,
  /\.browser\.test\.ts$/,
  /\blocal\b.*\.test\.ts$/,
  /\.test\.tsx$/,
]

const rank = ({ path }) => {
  const found = longestFirst.findIndex((kind) => kind.test(path))
  return found === -1 ? longestFirst.length : found
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    const areKnown = sorted.some(({ duration }) => duration !== undefined)
    return areKnown ? sorted : sorted.sort((one, other) => rank(one) - rank(other))
  }
}

import { reasons, type Area, type Assumption } from './assumptions'

const whoAsks = ({ asks, because }: Assumption): string => {
  if (because !== undefined) return `nobody: ${reasons[because]}`
  if (asks === 'app') return 'the probe, through the installed app'
  if (asks === 'app-scratch') return 'the probe with `--scratch`, through the installed app'
  return asks === 'scratch' ? 'the probe with `--scratch`' : 'the probe'
}

const rowOf = (assumption: Assumption): string => {
  const { about, takes, other = '', find } = assumption
  return `| ${[about, takes, other, find, whoAsks(assumption)].join(' | ')} |`
}

const head = [
  '| setting or place | we take it that | other reading | how to find out on a real account | who asks |',
  '| - | - | - | - | - |',
]

const areaText = ({ title, intro, assumptions }: Area): string =>
  [`## ${title}`, ...intro, [...head, ...assumptions.map(rowOf)].join('\n')].join('\n\n')

const opening = `<!-- Written by npm run generate from local/probe/assumptions.json. Do not edit. -->

# Assumptions about VTEX

What VTEX's documents leave open, or say in two ways. Each is one constant or one setting of the sandbox (\`PUT /_sandbox/settings\`), and the app has to work under both readings. They stand in \`local/probe/assumptions.json\`, from which this page is written and which the probe walks.

## Ask an account

\`\`\`sh
vtex login ACCOUNT                                                        # or VTEX_TOKEN=… before the next line
npm run probe -- --account ACCOUNT                                        # only reads
npm run probe -- --account ACCOUNT --workspace NAME --scratch             # asks everything that can be asked
npm start -- --readings probe-report.json                                 # the sandbox answers as the account does
npm test -- --readings probe-report.json                                  # the tests of the app under those readings
\`\`\`

Each assumption _holds_, or the account gives _the other reading_ or _another answer_, which is shown and forced into neither, or it _cannot be told_, with the reason. The table is for people; \`probe-report.json\` has the requests too: method, address, status, a few headers and the shape of the answer, never its values and never a token.

- Without \`--scratch\` every request is a \`GET\`, those of the app for the probe too. With it, the probe writes documents and one schema of an entity of its own, \`orderops_probe\`, under IDs that are always the same, and removes them. It removes them too when it is stopped by a signal. When nothing shows that they are gone, or it is killed outright, a second process that only waits for that removes them; where the machine itself fails, the next run does, before anything else. Two runs on one account at once would disturb each other.
- \`--workspace\` names a development workspace in which the app is linked. There a route of the app answers what only its own token can show, and asks for _Save OrderForm Configuration_, as the settings do. In \`master\` the route refuses. With \`--scratch\` the app also sends VTEX an empty template and an empty schedule, to see who refuses them; without it, it reads. VTEX's own APIs answer alike in every workspace.
- \`--at URL\` asks a sandbox instead: \`--at http://127.0.0.1:4000\` while \`npm start\` runs, with a token from \`POST /_sandbox/sessions\`.
- Exit code 0: every assumption has its answer in the report, and nothing is left of what was written. 2: the probe could not ask, the token or the account went meanwhile, or something may be left: it says what to do.

When an account has answered a question, change the default, move the line to _Settled_ with the date, and delete the other reading.`

/** The page of contributing/ that lists every assumption with its question. */
export const assumptionsPage = (areas: readonly Area[]): string =>
  `${[opening, ...areas.map(areaText), '## Settled', 'None yet.'].join('\n\n')}\n`

// Who may import whom. Every rule says what to do instead; type imports count too.
'use strict'

const testCode = '\\.(test|contract)\\.tsx?$|/testing/'

// Computations without I/O that somebody else keeps right. Another one is an entry here, not a hole in the rule.
const purePackages = '^node/node_modules/(zod|@eslint-community/regexpp|ipaddr\\.js)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Need I/O here? Add a port and let application/ pass the answer in.',
      from: { path: '^node/domain/', pathNot: testCode },
      to: { pathNot: `^node/(domain|lib)/|${purePackages}` },
    },
    {
      name: 'ports-know-only-domain',
      severity: 'error',
      comment: 'A port is named in domain words. If it mentions a client it is an adapter.',
      from: { path: '^node/ports/', pathNot: testCode },
      to: { pathNot: '^node/(domain|ports|lib)/' },
    },
    {
      name: 'lib-knows-nobody',
      severity: 'error',
      comment: 'lib/ is for what has no subject. What speaks of orders belongs to domain/.',
      from: { path: '^node/lib/', pathNot: testCode },
      to: { path: '^(node|react|sandbox|local)/', pathNot: '^node/(lib|node_modules)/' },
    },
    {
      name: 'texts-know-only-domain',
      severity: 'error',
      comment:
        'Texts are made of what domain/ says and of messages/. Whoever needs one passes the rest in.',
      from: { path: '^node/texts/', pathNot: testCode },
      to: {
        pathNot: '^node/(texts|domain|lib|__generated__)/|^node/node_modules/intl-messageformat/',
      },
    },
    {
      name: 'application-sees-ports-not-adapters',
      severity: 'error',
      comment: 'Take the port as an argument; context.ts wires the adapter.',
      from: { path: '^node/application/', pathNot: testCode },
      to: {
        path: '^node/(adapters|clients|resolvers|routes|events|context|index|node_modules/@vtex)',
      },
    },
    {
      name: 'adapters-stay-outside',
      severity: 'error',
      comment: 'An adapter implements a port and knows nobody who calls it.',
      from: { path: '^node/adapters/', pathNot: testCode },
      to: { path: '^node/(application|resolvers|routes|events|context|index)' },
    },
    {
      name: 'clients-know-only-vtex',
      severity: 'error',
      comment: 'A client returns wire types. Translate in adapters/.',
      from: { path: '^node/clients/', pathNot: testCode },
      to: { path: '^node/', pathNot: '^node/(clients|lib|node_modules)/' },
    },
    {
      name: 'resolvers-are-thin',
      severity: 'error',
      comment: 'args -> use case -> payload. Nothing else; context.ts holds what a use case needs.',
      from: { path: '^node/(resolvers|routes|events)/', pathNot: testCode },
      to: { path: '^node/(adapters|clients)/' },
    },
    {
      name: 'only-the-entry-knows-the-edge',
      severity: 'error',
      comment:
        'index.ts puts the edges together. What two edges share belongs to application/ or domain/.',
      from: { path: '^node/(resolvers|routes|events)/', pathNot: testCode },
      to: { path: '^node/(resolvers|routes|events)/', pathNot: '^node/$1/' },
    },
    {
      name: 'node-imports-nothing-outside',
      severity: 'error',
      comment:
        'VTEX builds node/ alone. Generate the code (npm run generate), or add the package to node/package.json. Tests and test code may use the sandbox.',
      from: { path: '^node/', pathNot: testCode },
      to: { pathNot: '^node/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'react-imports-nothing-outside',
      severity: 'error',
      comment:
        'VTEX builds react/ alone. Share through graphql/ and generated types, or add the package to react/package.json.',
      from: { path: '^react/', pathNot: testCode },
      to: { pathNot: '^react/|^vtex\\.' },
    },
    {
      name: 'react-and-node-share-only-the-schema',
      severity: 'error',
      comment:
        'Two builders, two bundles. Share through graphql/ and generated types; so do their tests.',
      from: { path: '^react/' },
      to: { path: '^(node|sandbox|local|bench)/' },
    },
    {
      name: 'features-do-not-import-each-other',
      severity: 'error',
      comment: 'Lift it to ui/ or, where it is work on orders, to work/; or pass it as a prop.',
      from: {
        path: '^react/(?!api/|ui/|view/|work/|testing/|__generated__/)([^/]+)/',
        pathNot: testCode,
      },
      to: {
        path: '^react/(?!api/|ui/|view/|work/|testing/|__generated__/|node_modules/)[^/]+/',
        pathNot: '^react/$1/',
      },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      comment: 'ui/ is what features are made of. Take what it needs as a prop.',
      from: { path: '^react/(ui|api)/', pathNot: testCode },
      to: { path: '^react/', pathNot: '^react/(ui|api|__generated__|node_modules|typings)/' },
    },
    {
      name: 'work-knows-no-feature',
      severity: 'error',
      comment:
        'work/ is what is done to orders, wherever it is begun. Take what differs as a prop.',
      from: { path: '^react/work/', pathNot: testCode },
      to: { path: '^react/', pathNot: '^react/(work|ui|api|__generated__|node_modules|typings)/' },
    },
    {
      name: 'the-view-knows-no-feature',
      severity: 'error',
      comment: 'view/ says what the page shows and how the address holds it; features show it.',
      from: { path: '^react/view/', pathNot: testCode },
      to: { path: '^react/', pathNot: '^react/(ui|view|__generated__|node_modules|typings)/' },
    },
    {
      name: 'the-service-is-not-tested-with-the-host',
      severity: 'error',
      comment:
        'A test of node/ uses the sandbox. What needs the whole host is a journey in local/journeys/.',
      from: { path: '^node/' },
      to: { path: '^(local|react|bench)/' },
    },
    {
      name: 'sandbox-is-a-stranger',
      severity: 'error',
      comment: 'Sharing code would let one mistake pass on both sides.',
      from: { path: '^sandbox/' },
      to: { path: '^(node|react|local|bench)/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      comment: 'Move the shared part to a module of its own.',
      from: { pathNot: `${testCode}|/fixtures/|^bench/` },
      to: { path: `${testCode}|/fixtures/`, pathNot: '/node_modules/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two modules that need each other are one, or share a third that is missing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      comment:
        'Add it to the package.json of its own install: it is there by chance. Tests run from the root and may use its packages.',
      from: { pathNot: testCode },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment:
        'The file or package does not exist. VTEX supplies vtex.*, the bundler admin-routes; it also builds the frame with the packages of react/.',
      from: { pathNot: '^local/shell/frame/' },
      to: { couldNotResolve: true, pathNot: '^(vtex\\.|admin-routes$)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.vtex-local|\\.build|\\.data|coverage)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

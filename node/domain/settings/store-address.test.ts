import { storeAddress } from './store-address'

it.each([
  ['master', undefined, 'https://acme.myvtex.com'],
  ['dev', undefined, 'https://dev--acme.myvtex.com'],
  ['dev', 'vtex.example', 'https://dev--acme.vtex.example'],
  ['master', '127.0.0.1:4000', 'http://127.0.0.1:4000'],
])('in %s, at the endpoint %s, a store stands at %s', (workspace, endpoint, address) => {
  expect(storeAddress({ account: 'acme', workspace }, endpoint)).toBe(address)
})

import { parseJson } from './parse-json'

it('names the file that is no JSON', () => {
  expect(() => parseJson('manifest.json', '{"a": }')).toThrow(/^manifest\.json is no JSON: .+\.$/)
})

it('reads one that is', () => {
  expect(parseJson('a.json', '{"a":1}')).toEqual({ a: 1 })
})

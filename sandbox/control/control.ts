import { json, type Answer } from '../core/http'
import type { ControlRequest, ControlRoute } from './control-route'

/** The sandbox's own API, below `/_sandbox/`. */
export async function answerControl(
  routes: readonly ControlRoute[],
  request: ControlRequest,
): Promise<Answer> {
  const here = routes.filter((route) => matches(route.path, request.segments))
  if (here.length === 0) return json(404, { error: 'The sandbox has no such route' })
  const route = here.find(({ method }) => method === request.method)
  return route ? route.handle(request) : json(405, { error: 'Method not allowed' })
}

function matches(path: string, segments: readonly string[]): boolean {
  const names = path.split('/')
  return (
    names.length === segments.length &&
    names.every((name, i) => name === '*' || name === segments[i])
  )
}

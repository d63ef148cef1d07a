import { json } from '../core/http'
import { settingsPatchSchema, type SettingsHolder } from '../core/settings'
import { withBody, type ControlRoute } from './control-route'

export const settingsRoutes = (settings: SettingsHolder): readonly ControlRoute[] => [
  { method: 'GET', path: 'settings', handle: () => json(200, settings.current()) },
  {
    method: 'PUT',
    path: 'settings',
    handle: (request) =>
      withBody(settingsPatchSchema, request, (patch) => json(200, settings.merge(patch))),
  },
]

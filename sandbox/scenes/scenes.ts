import { blackFriday } from './black-friday'
import { everyday } from './everyday'
import { monday } from './monday'
import { nativeOnly } from './native-only'
import { newCarrier } from './new-carrier'
import type { Scene, SceneName } from './scene'
import { silentChannel } from './silent-channel'

export const scenes: Readonly<Record<SceneName, Scene>> = {
  everyday,
  monday,
  'black-friday': blackFriday,
  'silent-channel': silentChannel,
  'new-carrier': newCarrier,
  'native-only': nativeOnly,
}

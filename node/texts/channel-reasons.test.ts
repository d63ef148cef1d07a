import { channelReasons } from '../domain/channels/likely-reasons'
import { createLocalizer } from './localize'

describe('the likely reasons of a channel in trouble', () => {
  it.each(['en', 'pt', 'es'])('each have a title and a step in %s', (language) => {
    const { channel } = createLocalizer(language)

    for (const reason of channelReasons) {
      expect(channel(`reason.${reason}.title`)).not.toBe('')
      expect(channel(`reason.${reason}.step`)).not.toBe('')
    }
  })
})

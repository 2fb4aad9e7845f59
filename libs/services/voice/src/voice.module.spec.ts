import { expect, it } from 'vitest'
import { VoiceModule } from './index.ts'

it('says in its manifest who it is and what it owns', () => {
  expect(VoiceModule.service).toMatchObject({
    name: 'voice',
    routes: ['/api/v1/calls', '/api/v1/campaigns', '/webhooks/voice'],
  })
})

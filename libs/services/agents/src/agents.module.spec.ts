import { expect, it } from 'vitest'
import { AgentsModule } from './index.ts'

it('says in its manifest who it is and what it owns', () => {
  expect(AgentsModule.service).toMatchObject({
    name: 'agents',
    routes: ['/api/v1/agents', '/api/v1/knowledge', '/api/v1/flows'],
  })
})

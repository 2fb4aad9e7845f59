import { expect, it } from 'vitest'
import { AnalyticsModule } from './index.ts'

it('says in its manifest who it is and what it owns', () => {
  expect(AnalyticsModule.service).toMatchObject({
    name: 'analytics',
    routes: ['/api/v1/metrics', '/api/v1/risks', '/api/v1/reports'],
  })
})

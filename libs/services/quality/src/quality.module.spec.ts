import { expect, it } from 'vitest'
import { QualityModule } from './index.ts'

it('says in its manifest who it is and what it owns', () => {
  expect(QualityModule.service).toMatchObject({
    name: 'quality',
    routes: ['/api/v1/reviews', '/api/v1/tickets', '/api/v1/rubrics', '/api/v1/coaching'],
  })
})

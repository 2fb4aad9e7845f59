import { expect, it } from 'vitest'
import { LearningModule } from './index.ts'

it('says in its manifest who it is and what it owns', () => {
  expect(LearningModule.service).toMatchObject({
    name: 'learning',
    routes: ['/api/v1/outcomes', '/api/v1/candidates', '/api/v1/turns', '/api/v1/timings', '/api/v1/learning'],
  })
})

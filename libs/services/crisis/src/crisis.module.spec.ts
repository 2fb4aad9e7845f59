import { expect, it } from 'vitest'
import { CrisisModule } from './index.ts'

it('says in its manifest who it is and what it owns', () => {
  expect(CrisisModule.service).toMatchObject({
    name: 'crisis',
    routes: ['/api/v1/incidents', '/api/v1/detectors', '/api/v1/playbooks', '/status'],
    needs: ['taskQueue', 'blobs'],
  })
})

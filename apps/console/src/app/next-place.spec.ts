import { expect, it } from 'vitest'
import { isNextPlace } from './next-place.ts'

it('is the page where a program is allowed, and no other', () => {
  expect(isNextPlace('/oauth/interaction/3f_-Xy9')).toBe(true)
  for (const path of [
    '//evil.example/oauth/interaction/x',
    'https://evil.example/oauth/interaction/x',
    'javascript:alert(1)//oauth/interaction/x',
    '/oauth/interaction/../../api/v1/me',
    '/oauth/interaction/x?y',
    '/oauth/interaction/x#y',
    '/oauth/interaction/',
    '/oauth/authorize',
    '\\/oauth/interaction/x',
  ])
    expect(isNextPlace(path), path).toBe(false)
})

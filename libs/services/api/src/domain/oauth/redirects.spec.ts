import { expect, it } from 'vitest'
import { isNative, isRedirect, placeOfRedirect, sourceOfRedirect } from './redirects.ts'

it('answers over TLS, on the own machine or by an own scheme', () => {
  const good = [
    'https://claude.ai/api/mcp/auth_callback',
    'http://127.0.0.1:33418/',
    'http://localhost/cb',
    'cursor://anysphere/cb',
  ]
  const bad = [
    'http://evil.example/cb',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a/#b',
    'https://u:p@a/',
    '/cb',
    '',
  ]
  expect(good.map(isRedirect)).toEqual(good.map(() => true))
  expect(bad.map(isRedirect)).toEqual(bad.map(() => false))
})

it('tells where the answer goes', () => {
  expect(placeOfRedirect('https://claude.ai/x')).toBe('claude.ai')
  expect(placeOfRedirect('cursor://anysphere/cb')).toBe('anysphere')
  expect(sourceOfRedirect('http://127.0.0.1:3/x')).toBe('http://127.0.0.1:3')
  expect(sourceOfRedirect('cursor://anysphere/cb')).toBe('cursor:')
  expect([isNative(['https://a/']), isNative(['https://a/', 'http://127.0.0.1/'])]).toEqual([false, true])
})

import { expect, it } from 'vitest'
import { isNative, isRedirect, placeOfRedirect, sourceOfRedirect } from './redirects.ts'

it('answers over TLS, on the own machine or by an own scheme', () => {
  const good = [
    'https://claude.ai/api/mcp/auth_callback',
    'http://127.0.0.1:33418/',
    'http://localhost/cb',
    'http://[::1]:33418/cb',
    'cursor://anysphere/cb',
  ]
  const bad = [
    'http://evil.example/cb',
    'javascript:alert(1)',
    'data:text/html,x',
    ...['vbscript:x', 'file:///etc/hosts', 'blob:https://a/1', 'about:blank', 'ftp://a/x', 'ws://a/x', 'wss://a/x'],
    'https://a/#b',
    'https://u:p@a/',
    '/cb',
    '',
  ]
  expect(good.map(isRedirect)).toEqual(good.map(() => true))
  expect(bad.map(isRedirect)).toEqual(bad.map(() => false))
  const long = (length: number) => 'https://litper.test/'.padEnd(length, 'a')
  expect([isRedirect(long(500)), isRedirect(long(501))]).toEqual([true, false])
})

it('tells where the answer goes', () => {
  expect(placeOfRedirect('https://claude.ai/x')).toBe('claude.ai')
  expect(placeOfRedirect('cursor://anysphere/cb')).toBe('anysphere')
  expect(sourceOfRedirect('http://127.0.0.1:3/x')).toBe('http://127.0.0.1:3')
  expect(sourceOfRedirect('https://claude.ai/x')).toBe('https://claude.ai')
  expect(sourceOfRedirect('cursor://anysphere/cb')).toBe('cursor:')
  expect(sourceOfRedirect('my-https://claude.ai/cb')).toBe('my-https:')
  expect(placeOfRedirect('cursor:/cb')).toBe('cursor:')
  expect([isNative(['https://a/']), isNative(['https://a/', 'http://127.0.0.1/'])]).toEqual([false, true])
})

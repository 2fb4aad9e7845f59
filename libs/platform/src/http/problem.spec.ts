import { DomainError, type ErrorKind } from '@litper/kernel'
import { BadRequestException, NotFoundException } from '@nestjs/common'
import { expect, it } from 'vitest'
import { problemOf } from './problem.filter.ts'

const TABLE: [ErrorKind, number][] = [
  ['invalid', 422],
  ['not_found', 404],
  ['conflict', 409],
  ['forbidden', 403],
  ['unauthenticated', 401],
  ['too_many', 429],
  ['unavailable', 503],
]
it.each(TABLE)('answers %s with %i and keeps its own code, whatever the details say', (kind, status) => {
  expect(problemOf(new DomainError('a.code', kind, { status: 'x', code: 'y', seen: 1 }))).toMatchObject({
    status,
    code: 'a.code',
    seen: 1,
  })
})
it('knows the errors of Nest and Fastify, and tells nothing about unexpected ones', () => {
  expect(problemOf(new NotFoundException())).toMatchObject({ status: 404, code: 'not_found' })
  expect(problemOf(new BadRequestException(['a', 'b']))).toMatchObject({ status: 400, detail: 'a; b' })
  expect(problemOf(Object.assign(new Error('too large'), { statusCode: 413, code: 'FST_ERR' }))).toMatchObject({
    status: 413,
  })
  for (const code of ['57P03', '08006', 'ECONNREFUSED'])
    expect(problemOf(Object.assign(new Error('starting up'), { code }))).toMatchObject({
      status: 503,
      code: 'unavailable',
    })
  expect(JSON.stringify(problemOf(new Error('password=secret')))).not.toContain('secret')
})

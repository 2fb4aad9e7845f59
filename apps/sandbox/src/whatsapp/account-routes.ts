import type { FastifyInstance } from 'fastify'
import { ACCOUNT_FIELDS, type AccountField, decideTemplate, tellAccount } from './account-events.ts'
import type { WhatsappDesk } from './desk.ts'
import { LATE_CODES, type LateCode } from './later-failures.ts'
import { digits } from './people.ts'
import { TEMPLATE_STATUSES, type TemplateStatus } from './template-states.ts'
import { TEMPLATES } from './templates.ts'
import { emit } from './webhook.ts'

const text = { type: 'string' } as const
const bodies = {
  failure: {
    type: 'object',
    required: ['code'],
    additionalProperties: false,
    properties: {
      code: { enum: Object.keys(LATE_CODES).map(Number) },
      phone: { type: 'string', pattern: '^\\+?[\\d ()-]{8,24}$' },
      template: text,
      times: { type: 'integer', minimum: 1, default: 1 },
      afterMs: { type: 'integer', minimum: 0, default: 1500 },
    },
  },
  template: {
    type: 'object',
    required: ['status'],
    properties: {
      status: { enum: [...TEMPLATE_STATUSES] },
      language: { type: 'string', default: 'es_CO' },
      reason: { type: 'string', default: 'NONE' },
    },
  },
  account: {
    type: 'object',
    required: ['field'],
    properties: { field: { enum: [...ACCOUNT_FIELDS] }, value: { type: 'object', additionalProperties: true } },
  },
  errors: {
    type: 'object',
    properties: {
      code: { type: 'integer', default: 131000 },
      title: { type: 'string', default: 'Something went wrong' },
    },
  },
} as const

/** What Meta decides by itself: late failures, templates, the account, errors of the number. */
export function accountControl(app: FastifyInstance, desk: WhatsappDesk): void {
  app.post<{ Body: { code: LateCode; phone?: string; template?: string; times: number; afterMs: number } }>(
    '/sandbox/whatsapp/failures',
    { schema: { body: bodies.failure } },
    async (request, reply) => {
      const { phone, ...failure } = request.body
      desk.failures.add({ ...failure, phone: phone === undefined ? undefined : digits(phone) })
      return reply.code(201).send({ waiting: desk.failures.list().length })
    },
  )
  app.get('/sandbox/whatsapp/failures', async () => ({ failures: desk.failures.list() }))
  app.delete('/sandbox/whatsapp/failures', async () => {
    desk.failures.clear()
    return { waiting: 0 }
  })

  app.post<{ Params: { name: string }; Body: { status: TemplateStatus; language: string; reason: string } }>(
    '/sandbox/whatsapp/templates/:name',
    { schema: { body: bodies.template } },
    async (request, reply) => {
      const { name } = request.params
      if (!Object.hasOwn(TEMPLATES, name)) return reply.code(404).send({ error: 'the sandbox has no such template' })
      return decideTemplate(desk, { name, ...request.body })
    },
  )

  app.post<{ Body: { field: AccountField; value?: object } }>(
    '/sandbox/whatsapp/account',
    { schema: { body: bodies.account } },
    async (request) => tellAccount(desk, request.body.field, request.body.value),
  )

  app.post<{ Body: { code: number; title: string } }>(
    '/sandbox/whatsapp/errors',
    { schema: { body: bodies.errors } },
    async (request) => {
      const { code, title } = request.body
      emit(desk.world, [{ errors: [{ code, title, message: title, error_data: { details: title } }] }])
      return { code }
    },
  )
}

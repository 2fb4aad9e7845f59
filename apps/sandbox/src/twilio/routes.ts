import type { FastifyInstance, FastifyReply } from 'fastify'
import { OVER, type Recording } from './call.ts'
import type { TwilioDesk } from './desk.ts'
import { sid } from './ids.ts'
import { begin, end } from './life.ts'
import { speech } from './speech.ts'
import { callView, recordingView } from './views.ts'

const E164 = /^\+[1-9]\d{6,14}$/
const EVENTS = ['initiated', 'ringing', 'answered', 'completed']
type Form = Record<string, string | string[] | undefined>

/** An error as the API of 2010 writes it. */
export const restError = (status: number, code: number, message: string) => ({
  code,
  message,
  more_info: `https://www.twilio.com/docs/errors/${code}`,
  status,
})
const refuse = (reply: FastifyReply, status: number, code: number, message: string) =>
  reply.code(status).send(restError(status, code, message))

/** Twilio's REST API of 2010-04-01: calls and their recordings. https://www.twilio.com/docs/voice/api */
export function twilioRoutes(app: FastifyInstance, desk: TwilioDesk): void {
  const { accountSid, authToken, number } = desk.account
  const base = `/twilio/2010-04-01/Accounts/${accountSid}`
  const basic = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, formOf(String(body))),
  )
  app.addHook('onRequest', async ({ headers }, reply) =>
    headers.authorization === basic ? undefined : refuse(reply, 401, 20003, 'Authenticate'),
  )
  app.addHook(
    'preHandler',
    desk.world.faults.guard('twilio', () => ({ status: 503, body: restError(503, 20503, 'Service unavailable') })),
  )

  app.get(`${base}.json`, async () => ({ sid: accountSid, status: 'active', type: 'Full', friendly_name: 'Demo' }))

  app.post<{ Body: Form }>(`${base}/Calls.json`, async ({ body }, reply) => {
    const to = one(body['To'])
    if (!to) return refuse(reply, 400, 21201, "No 'To' number is specified")
    if (!E164.test(to))
      return refuse(reply, 400, 21211, `The phone number you are attempting to call, ${to}, is not valid.`)
    if (one(body['From']) !== number) return refuse(reply, 400, 21210, "'From' phone number not verified")
    const url = one(body['Url'])
    if (!url || !/^https?:\/\//.test(url)) return refuse(reply, 400, 21205, 'Url is not a valid URL')
    const events = many(body['StatusCallbackEvent'])
    const foreign = events.find((event) => !EVENTS.includes(event))
    if (foreign) return refuse(reply, 400, 21626, `StatusCallbackEvent ${foreign} is not valid`)
    const timeout = Number(one(body['Timeout']) ?? 60)
    if (!(timeout >= 5 && timeout <= 600)) return refuse(reply, 400, 21216, 'Timeout is invalid')
    const call = desk.add({
      direction: 'outbound-api',
      from: number,
      to,
      url,
      ...(body['StatusCallback'] && { statusCallback: one(body['StatusCallback'])! }),
      events,
      detectsMachine: ['Enable', 'DetectMessageEnd'].includes(one(body['MachineDetection']) ?? ''),
      ringSeconds: timeout,
    })
    begin(desk, call, desk.people.of(to))
    return reply.code(201).send(callView(desk, call))
  })

  app.get<{ Querystring: Record<string, string> }>(`${base}/Calls.json`, async ({ query }) => {
    const since = Date.parse(query['StartTime>'] ?? query['StartTime>='] ?? '') || 0
    const size = Math.min(1000, Number(query['PageSize'] ?? 50))
    const calls = [...desk.calls.values()]
      .filter(
        ({ to, from, createdAt }) =>
          (!query['To'] || to === query['To']) && (!query['From'] || from === query['From']) && createdAt >= since,
      )
      .toReversed()
      .slice(0, size)
    return { calls: calls.map((call) => callView(desk, call)), page: 0, page_size: size, next_page_uri: null }
  })

  app.get<{ Params: { file: string } }>(`${base}/Calls/:file`, async ({ params }, reply) => {
    const call = desk.calls.get(params.file.replace(/\.json$/, ''))
    return call
      ? callView(desk, call)
      : refuse(reply, 404, 20404, `The requested resource ${params.file} was not found`)
  })

  app.post<{ Params: { file: string }; Body: Form }>(`${base}/Calls/:file`, async ({ params, body }, reply) => {
    const call = desk.calls.get(params.file.replace(/\.json$/, ''))
    if (!call) return refuse(reply, 404, 20404, 'not found')
    const status = one(body['Status'])
    if (status === 'completed' || status === 'canceled') end(desk, call, status)
    return callView(desk, call)
  })

  app.post<{ Params: { sid: string }; Body: Form }>(
    `${base}/Calls/:sid/Recordings.json`,
    async ({ params, body }, reply) => {
      const call = desk.calls.get(params.sid)
      if (!call) return refuse(reply, 404, 20404, 'not found')
      if (OVER.includes(call.status)) return refuse(reply, 400, 21220, 'Call is not in-progress. Cannot redirect.')
      const statusCallback = one(body['RecordingStatusCallback'])
      const recording: Recording = {
        sid: sid('RE'),
        callSid: call.sid,
        ...(statusCallback && { statusCallback }),
        status: 'in-progress',
        startedAt: desk.world.clock.ms(),
        seconds: 0,
      }
      desk.recordings.set(recording.sid, recording)
      call.recordings.push(recording.sid)
      return reply.code(201).send(recordingView(desk, recording))
    },
  )

  app.get<{ Params: { file: string } }>(`${base}/Recordings/:file`, async ({ params: { file } }, reply) => {
    const recording = desk.recordings.get(file.replace(/\.(?:json|mp3|wav)$/, ''))
    if (recording?.status !== 'completed') return refuse(reply, 404, 20404, 'not found')
    if (file.endsWith('.json')) return recordingView(desk, recording)
    const { bytes, type } = await speech(desk.calls.get(recording.callSid)?.lines ?? [])
    return reply.type(type).send(bytes)
  })

  app.delete<{ Params: { file: string } }>(`${base}/Recordings/:file`, async ({ params: { file } }, reply) =>
    desk.recordings.delete(file.replace(/\.json$/, ''))
      ? reply.code(204).send()
      : refuse(reply, 404, 20404, 'not found'),
  )
}

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)
const many = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

function formOf(body: string): Form {
  const form: Form = {}
  const fields = new URLSearchParams(body)
  for (const name of new Set(fields.keys())) {
    const values = fields.getAll(name)
    form[name] = values.length > 1 ? values : values[0]
  }
  return form
}

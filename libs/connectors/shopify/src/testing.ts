import { FakeHttp } from '@litper/testing/fake-http'

export interface GraphqlCall {
  readonly operationName: string
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** A shop that answers each operation by its name; what it returns is `data`. */
export function fakeShop(answers: Record<string, (variables: Record<string, unknown>) => unknown>, cost?: unknown) {
  const calls: GraphqlCall[] = []
  const http = new FakeHttp((request) => {
    const call = JSON.parse(String(request.body)) as GraphqlCall
    calls.push(call)
    const answer = answers[call.operationName]
    if (!answer) throw new Error(`the fake shop knows no ${call.operationName}`)
    return { text: JSON.stringify({ data: answer(call.variables), extensions: { cost } }) }
  })
  return { http, calls, names: () => calls.map((call) => call.operationName) }
}

export const DEMO_SHOP = { shop: 'tienda-demo.myshopify.com', accessToken: 'shpat_demo' }

import { tracing } from '@litper/platform'
import type { Operations } from '@litper/ports'

/** The same operations, each call of a tool in a span as OpenTelemetry's conventions for generative models name it; never its input. */
export const tracedOperations = (operations: Operations): Operations => ({
  catalogue: () => operations.catalogue(),
  call: (name, input, actor, signal, once) =>
    tracing.span('tool_call', { attributes: { ...TOOL, 'gen_ai.tool.name': name, 'gen_ai.agent.id': actor.id } }, () =>
      operations.call(name, input, actor, signal, once),
    ),
})

const TOOL = { 'gen_ai.operation.name': 'execute_tool' }

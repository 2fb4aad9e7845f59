import type { LanguageModel, ModelAnswer, ModelRequest } from '@litper/ports'
import { codeOf } from './error-code.ts'
import { count, observe } from './metrics.ts'
import { tracing } from './tracing.ts'

/**
 * The same model, each question in a span and in the metrics of models, as OpenTelemetry's conventions for generative models name them.
 * The words of questions and answers go nowhere: they may be a person's.
 */
export const watchedModel = (model: LanguageModel): LanguageModel => ({
  complete: (request, signal) =>
    tracing.span('model_call', { attributes: asked(request) }, async () => {
      const began = performance.now()
      const took = (by: string, outcome: string) =>
        observe('litper_model_call_seconds', { model: by, outcome }, (performance.now() - began) / 1000)
      try {
        const answer = await model.complete(request, signal)
        took(answer.model, 'answered')
        tell(answer)
        return answer
      } catch (error) {
        took('none', codeOf(error))
        throw error
      }
    }),
})

const asked = ({ purpose, maxTokens, subject }: ModelRequest) => ({
  'gen_ai.operation.name': 'chat',
  'gen_ai.request.max_tokens': maxTokens,
  'gen_ai.conversation.id': subject?.id,
  'litper.model.purpose': purpose,
})

function tell({ model, stop, usage, costMicros }: ModelAnswer): void {
  const { inputTokens, cachedTokens, outputTokens } = usage
  count('litper_model_tokens_total', { model, direction: 'input' }, inputTokens - cachedTokens)
  count('litper_model_tokens_total', { model, direction: 'cached' }, cachedTokens)
  count('litper_model_tokens_total', { model, direction: 'output' }, outputTokens)
  count('litper_model_cost_dollars_total', { model }, costMicros / 1e6)
  const [provider, ...name] = model.split(':')
  tracing.set({
    'gen_ai.provider.name': provider,
    'gen_ai.response.model': name.join(':'),
    'gen_ai.response.finish_reasons': stop,
    'gen_ai.usage.input_tokens': inputTokens,
    'gen_ai.usage.output_tokens': outputTokens,
  })
}

import { z } from 'zod'
import { flag } from './flag.ts'

/** Language models and embeddings: which, with what keys, for how much a day. */
export const modelSettings = {
  LLM_URL: z
    .string()
    .default('embedded:')
    .describe(
      'language models, the first that answers: anthropic:MODEL,openai:MODEL,embedded: (asks no one); openai+https://host/v1?model=M&input=0.5&output=2 with its prices',
    ),
  ANTHROPIC_API_KEY: z.string().default('').describe('secret; for anthropic: in LLM_URL'),
  OPENAI_API_KEY: z.string().default('').describe('secret; for openai: in LLM_URL and EMBEDDINGS_URL'),
  MODEL_DAY_CAP_USD: z.coerce
    .number()
    .min(0)
    .max(1_000_000)
    .default(5)
    .describe('what models may cost a tenant a day, in US dollars, unless it has a cap of its own'),
  MODEL_REDACT: flag('1').describe(
    '1 takes names, phones, e-mails and addresses out of what goes to a vendor of models, and puts them back',
  ),
  EMBEDDINGS_URL: z
    .string()
    .default('embedded:')
    .describe('texts as vectors; embedded: by their letters, not by meaning'),
}

import { languageModelContract } from '../../../../ports/src/language-model.contract.ts'
import { languageModelOf } from '../open-language-model.ts'
import { EmbeddedModel } from './embedded-model.ts'

languageModelContract(async (scope) => ({
  port: languageModelOf(new EmbeddedModel(), scope),
  stop: async () => undefined,
}))

import { GraphError } from './graph-error.ts'
import { render, TEMPLATE_LANGUAGES, TEMPLATES, type Template, type TemplateLanguage } from './templates.ts'

interface Component {
  readonly type: string
  readonly sub_type?: string
  readonly index?: string | number
  readonly parameters?: readonly Parameter[]
}

interface Parameter {
  readonly type: string
  readonly text?: string
  readonly payload?: string
  readonly currency?: { readonly fallback_value: string }
  readonly date_time?: { readonly fallback_value: string }
}

export interface RenderedTemplate {
  readonly template: Template
  readonly params: readonly string[]
  readonly text: string
  readonly buttons: readonly { readonly id: string; readonly title: string }[]
}

/** Resolves a template message that is valid by its schema. @throws GraphError 132001, 132000, 131009 */
export function renderTemplate(content: unknown): RenderedTemplate {
  const {
    name,
    language,
    components = [],
  } = content as {
    name: string
    language: { code: string }
    components?: readonly Component[]
  }
  const template = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined
  const code = TEMPLATE_LANGUAGES.find((known) => known === language.code)
  if (!template || !code) {
    throw new GraphError(132001, `template name (${name}) does not exist in ${language.code}`)
  }
  const params = parametersOf(components)
  if (params.length !== template.params) {
    const counts = `number of localizable_params (${params.length}) does not match`
    throw new GraphError(132000, `body: ${counts} the expected number of params (${template.params})`)
  }
  if (params.some((param) => /[\n\t]| {5}/.test(param))) {
    throw new GraphError(131009, 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces')
  }
  const header = components.find(({ type }) => type === 'header')?.parameters?.[0]?.type
  if (header !== template.header)
    throw new GraphError(132012, `header: expected ${template.header ?? 'none'}, received ${header ?? 'none'}`)
  return { template, params, text: render(template, code, params), buttons: buttonsOf(template, code, components) }
}

function parametersOf(components: readonly Component[]): string[] {
  return components
    .filter(({ type }) => type === 'body')
    .flatMap(({ parameters = [] }) => parameters)
    .map(({ text, currency, date_time }) => text ?? currency?.fallback_value ?? date_time?.fallback_value ?? '')
}

/** A quick reply without a payload of its own answers with its title. */
function buttonsOf(template: Template, language: TemplateLanguage, components: readonly Component[]) {
  const titles = template.quickReplies[language]
  const given = components.filter(({ type }) => type === 'button')
  if (given.some(({ index, sub_type }) => sub_type !== 'quick_reply' || titles[Number(index)] === undefined)) {
    throw new GraphError(132000, 'buttons: the template has no such button')
  }
  return titles.map((title, index) => {
    const component = given.find((button) => Number(button.index) === index)
    return { id: component?.parameters?.[0]?.payload ?? title, title }
  })
}

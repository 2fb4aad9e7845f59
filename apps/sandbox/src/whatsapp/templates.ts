export const TEMPLATE_LANGUAGES = ['es_CO', 'en_US'] as const
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number]

/** An approved template: a body with {{1}}, {{2}}… in each language, and quick replies. */
export interface Template {
  readonly category: 'utility' | 'marketing' | 'authentication'
  /** The number of parameters of the body. */
  readonly params: number
  readonly body: Readonly<Record<TemplateLanguage, string>>
  readonly quickReplies: Readonly<Record<TemplateLanguage, readonly string[]>>
  /** What stands above the body. */
  readonly header?: 'document'
}

const utility = (
  es_CO: string,
  en_US: string,
  replies: Template['quickReplies'] = { es_CO: [], en_US: [] },
): Template => ({
  category: 'utility',
  params: new Set(es_CO.match(/\{\{\d+\}\}/g)).size,
  body: { es_CO, en_US },
  quickReplies: replies,
})

/** The approved templates of the demo’s business account. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  pedido_confirmado: utility(
    'Hola {{1}}, confirmamos tu pedido {{2}} por {{3}}. Te avisamos cuando salga.',
    'Hi {{1}}, your order {{2}} for {{3}} is confirmed. We will tell you when it ships.',
  ),
  guia_creada: utility(
    'Hola {{1}}, tu pedido {{2}} va con {{3}}, guía {{4}}. Síguelo aquí: {{5}} .',
    'Hi {{1}}, your order {{2}} ships with {{3}}, waybill {{4}}. Follow it here: {{5}} .',
  ),
  en_reparto: utility(
    'Hola {{1}}, tu pedido {{2}} está en reparto hoy. {{3}} Gracias por tu compra.',
    'Hi {{1}}, your order {{2}} is out for delivery today. {{3}} Thank you for your purchase.',
  ),
  entregado: utility(
    'Hola {{1}}, tu pedido {{2}} fue entregado. ¡Gracias por tu compra!',
    'Hi {{1}}, your order {{2}} was delivered. Thank you for your purchase!',
  ),
  novedad_entrega: utility(
    'Hola {{1}}, no pudimos entregar tu pedido {{2}}: {{3}}. Ayúdanos a resolverlo aquí: {{4}} .',
    'Hi {{1}}, we could not deliver your order {{2}}: {{3}}. Help us solve it here: {{4}} .',
  ),
  listo_para_recoger: utility(
    'Hola {{1}}, tu pedido {{2}} te espera en {{3}}. Lleva tu documento.',
    'Hi {{1}}, your order {{2}} is waiting for you at {{3}}. Bring your ID.',
  ),
  devuelto: utility(
    'Hola {{1}}, tu pedido {{2}} regresó a la tienda. Escríbenos si aún lo quieres.',
    'Hi {{1}}, your order {{2}} went back to the shop. Write to us if you still want it.',
  ),
  confirmar_pedido: utility(
    'Hola {{1}}, recibimos tu pedido {{2}} por {{3}}. ¿Lo confirmas?',
    'Hi {{1}}, we received your order {{2}} for {{3}}. Do you confirm it?',
    { es_CO: ['Confirmar', 'Cancelar'], en_US: ['Confirm', 'Cancel'] },
  ),
  pedido_repetido: utility(
    'Hola {{1}}, recibimos tu pedido {{2}}, igual a tu pedido {{3}}: lo mismo y para la misma dirección. ¿Quieres los dos?',
    'Hi {{1}}, we received your order {{2}}, the same as your order {{3}}: same goods, same address. Do you want both?',
    { es_CO: ['Sí, quiero los dos', 'No, solo uno'], en_US: ['Yes, I want both', 'No, just one'] },
  ),
  pedido_cancelado: utility(
    'Hola {{1}}, tu pedido {{2}} fue cancelado y no te llegará. Si aún lo quieres, respóndenos.',
    'Hi {{1}}, your order {{2}} was cancelled and will not arrive. If you still want it, answer us.',
  ),
  cobro_cambiado: utility(
    'Hola {{1}}, sobre tu pedido {{2}}: {{3}}. La guía del mensajero todavía dice {{4}}; ya lo estamos corrigiendo. Si te pide otro valor, no lo pagues y escríbenos.',
    'Hi {{1}}, about your order {{2}}: {{3}}. The courier’s waybill still says {{4}}; we are correcting it. If you are asked for another amount, do not pay it and write to us.',
  ),
  retraso: utility(
    'Hola {{1}}, tu pedido {{2}} viene con retraso por un problema de transporte. Lo seguimos de cerca y te avisamos apenas avance.',
    'Hi {{1}}, your order {{2}} is late because of a problem on the way. We are following it and will tell you as soon as it moves.',
  ),
  direccion_incompleta: utility(
    'Hola {{1}}, para enviar tu pedido {{2}} nos falta un dato: {{3}} Respóndenos por aquí.',
    'Hi {{1}}, to ship your order {{2}} we need one thing: {{3}} Please answer here.',
  ),
  reporte: {
    ...utility(
      'Hola {{1}}, este es tu {{2}} de {{3}}. Si no quieres más reportes, responde BAJA.',
      'Hi {{1}}, this is your {{2}} of {{3}}. If you want no more reports, answer STOP.',
    ),
    header: 'document',
  },
}

/** The text with its parameters, as the phone shows it. */
export function render(template: Template, language: TemplateLanguage, params: readonly string[]): string {
  return template.body[language].replace(/\{\{(\d+)\}\}/g, (_all, index: string) => params[Number(index) - 1] ?? '')
}

/** The words of the pages where a person lets a program act for them. */
export const TEXTS = {
  es: {
    title: 'Autorizar un programa',
    wants: (client: string, tenant: string) => `«${client}» quiere trabajar en tu nombre${tenant && ` en ${tenant}`}.`,
    checked: (place: string) =>
      `La respuesta va a ${place}. El nombre lo escribió el programa: nadie lo ha comprobado.`,
    may: 'Qué le permites',
    read: 'Leer lo que tú puedes leer: pedidos, guías, conversaciones, indicadores',
    write: 'Actuar como tú: confirmar, retener y cancelar pedidos, escribir a clientes, pausar envíos',
    signIn: 'Inicia sesión para decidir',
    email: 'Correo',
    password: 'Contraseña',
    code: 'Código de la app, si lo usas',
    otherWay: 'Entrar de otra forma: llave de acceso o el proveedor de tu empresa',
    allow: 'Permitir',
    deny: 'No permitir',
    later: 'Puedes quitarle el permiso cuando quieras, en tus sesiones.',
    signedIn: (name: string) => `Sesión de ${name}.`,
    fault: 'No se pudo seguir',
    faults: {
      'auth.invalid_credentials': 'El correo o la contraseña no son correctos.',
      'auth.code_required': 'Escribe el código de tu app.',
      'auth.code_wrong': 'El código no es correcto.',
      'auth.too_many_attempts': 'Demasiados intentos. Espera unos minutos.',
      'auth.sign_on_required': 'Tu empresa pide entrar con su proveedor: usa «Entrar de otra forma».',
      'oauth.nothing_allowed': 'Elige al menos un permiso que tu rol tenga.',
    } as Record<string, string>,
    gone: 'Esta solicitud ya no vale. Vuelve al programa y empieza de nuevo.',
  },
  en: {
    title: 'Authorize a program',
    wants: (client: string, tenant: string) => `“${client}” wants to work on your behalf${tenant && ` in ${tenant}`}.`,
    checked: (place: string) => `The answer goes to ${place}. The program chose its own name: nobody has checked it.`,
    may: 'What you allow',
    read: 'Read what you can read: orders, waybills, conversations, metrics',
    write: 'Act as you: confirm, hold and cancel orders, write to customers, pause sending',
    signIn: 'Sign in to decide',
    email: 'E-mail',
    password: 'Password',
    code: 'Code of your app, if you use one',
    otherWay: 'Sign in in another way: passkey, or the provider of your company',
    allow: 'Allow',
    deny: 'Do not allow',
    later: 'You can take this back at any time, in your sessions.',
    signedIn: (name: string) => `Signed in as ${name}.`,
    fault: 'This could not go on',
    faults: {
      'auth.invalid_credentials': 'The e-mail or the password is not right.',
      'auth.code_required': 'Enter the code of your app.',
      'auth.code_wrong': 'The code is not right.',
      'auth.too_many_attempts': 'Too many tries. Wait some minutes.',
      'auth.sign_on_required': 'Your company asks you to sign in by its provider: use “Sign in in another way”.',
      'oauth.nothing_allowed': 'Choose at least one permission that your role has.',
    } as Record<string, string>,
    gone: 'This request is over. Go back to the program and start again.',
  },
} as const
export type Language = keyof typeof TEXTS

/** Spanish, unless the browser or the program asks for English first. */
export function languageOf(asked: string | undefined): Language {
  const first = (asked ?? '').toLowerCase().match(/\b(es|en)\b/)?.[1]
  return first === 'en' ? 'en' : 'es'
}

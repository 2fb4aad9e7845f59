export interface Mail {
  readonly subject: string
  readonly text: string
}
type Locale = 'es' | 'en'
interface Words {
  readonly tenant: string
  readonly link: string
  readonly when: string
  readonly address: string
  readonly agent: string
  readonly what: string
}
type Text = (words: Words) => Mail

/** What the platform writes to the people who work with it. A name that a person chose is cut to one line. */
const MAILS: Record<MailKind, Record<Locale, Text>> = {
  invite: {
    es: ({ tenant, link }) => ({
      subject: `Te invitaron a ${tenant} en Litper`,
      text: `Te invitaron a trabajar con ${tenant} en Litper.\n\nElige tu contraseña aquí; el enlace sirve una vez, durante 3 días:\n${link}\n\nSi no lo esperabas, no hagas nada.`,
    }),
    en: ({ tenant, link }) => ({
      subject: `You are invited to ${tenant} on Litper`,
      text: `You are invited to work with ${tenant} on Litper.\n\nChoose your password here; the link is good once, for 3 days:\n${link}\n\nIf you did not expect this, do nothing.`,
    }),
  },
  invite_sign_on: {
    es: ({ tenant, link }) => ({
      subject: `Te invitaron a ${tenant} en Litper`,
      text: `Te invitaron a trabajar con ${tenant} en Litper.\n\nEntra con la cuenta de tu empresa aquí:\n${link}\n\nSi no lo esperabas, no hagas nada.`,
    }),
    en: ({ tenant, link }) => ({
      subject: `You are invited to ${tenant} on Litper`,
      text: `You are invited to work with ${tenant} on Litper.\n\nSign in with the account of your company here:\n${link}\n\nIf you did not expect this, do nothing.`,
    }),
  },
  already: {
    es: ({ tenant }) => ({
      subject: `Te invitaron a ${tenant} en Litper`,
      text: `${tenant} te invitó a Litper, pero este correo ya tiene una cuenta. Un correo sirve para una sola empresa: pide que te inviten con otro, o inicia sesión con la que tienes.`,
    }),
    en: ({ tenant }) => ({
      subject: `You are invited to ${tenant} on Litper`,
      text: `${tenant} invited you to Litper, but this e-mail already has an account. An e-mail serves for one company: ask to be invited with another, or sign in with the account that you have.`,
    }),
  },
  reset: {
    es: ({ link }) => ({
      subject: 'Cambia tu contraseña de Litper',
      text: `Elige una contraseña nueva aquí; el enlace sirve una vez, durante 30 minutos:\n${link}\n\nSi no lo pediste, no hagas nada: tu contraseña sigue igual.`,
    }),
    en: ({ link }) => ({
      subject: 'Change your Litper password',
      text: `Choose a new password here; the link is good once, for 30 minutes:\n${link}\n\nIf you did not ask for this, do nothing: your password stays as it is.`,
    }),
  },
  changed: {
    es: ({ what, when }) => ({
      subject: 'Cambió algo en tu cuenta de Litper',
      text: `${what} (${when}). Cerramos tus otras sesiones.\n\nSi no fuiste tú, pide una contraseña nueva en «Olvidé mi contraseña» y avisa a quien administra tu empresa.`,
    }),
    en: ({ what, when }) => ({
      subject: 'Something changed in your Litper account',
      text: `${what} (${when}). We ended your other sessions.\n\nIf it was not you, ask for a new password by “I forgot my password” and tell whoever administers your company.`,
    }),
  },
  alert: {
    es: ({ what, agent, address }) => ({
      subject: `Alerta de seguridad: ${what}`,
      text: `${what}.\n\nCuenta: ${agent}\nDesde: ${address}\n\nMira la auditoría en Ajustes. Si no es normal, desactiva la cuenta o cierra sus sesiones.`,
    }),
    en: ({ what, agent, address }) => ({
      subject: `Security alert: ${what}`,
      text: `${what}.\n\nAccount: ${agent}\nFrom: ${address}\n\nLook at the audit under Settings. If it is not normal, disable the account or end its log-ins.`,
    }),
  },
  new_sign_in: {
    es: ({ address, agent, when }) => ({
      subject: 'Inicio de sesión nuevo en Litper',
      text: `Alguien inició sesión en tu cuenta desde un lugar o programa que no conocíamos.\n\nCuándo: ${when}\nDesde: ${address}\nCon: ${agent}\n\nSi no fuiste tú, cambia tu contraseña: eso cierra las demás sesiones.`,
    }),
    en: ({ address, agent, when }) => ({
      subject: 'New sign-in to Litper',
      text: `Somebody signed in to your account from a place or a program that we did not know.\n\nWhen: ${when}\nFrom: ${address}\nWith: ${agent}\n\nIf it was not you, change your password: that ends the other sessions.`,
    }),
  },
}
export type MailKind = 'alert' | 'invite' | 'invite_sign_on' | 'already' | 'reset' | 'changed' | 'new_sign_in'

const NONE: Words = { tenant: '', link: '', when: '', address: '', agent: '', what: '' }
const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 200)

export function writeMail(kind: MailKind, locale: Locale, words: Partial<Words>): Mail {
  const plain = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, oneLine(text)]))
  return MAILS[kind][locale]({ ...NONE, ...plain, ...(words.link && { link: words.link }) })
}

/** `30/11/2026, 3:05 p. m.`, in English `30 Nov 2026, 15:05`; in Bogotá. */
export const instantIn = (locale: Locale, at: Date): string =>
  at.toLocaleString(locale === 'es' ? 'es-CO' : 'en-GB', {
    timeZone: 'America/Bogota',
    dateStyle: 'medium',
    timeStyle: 'short',
  })

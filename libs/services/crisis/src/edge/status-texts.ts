import type { Component } from '../domain/status/components.ts'
import type { NoticeState } from '../domain/status/notice.ts'
import type { ComponentState } from '../domain/status/status.ts'
import type { Language } from '../usecases/status-ports.ts'

interface Texts {
  readonly title: string
  readonly overall: Record<ComponentState, string>
  readonly unknown: string
  readonly silent: string
  readonly state: Record<ComponentState, string>
  readonly component: Record<Component, string>
  readonly notice: Record<NoticeState, string>
  readonly living: string
  readonly past: string
  readonly nothing: string
  readonly ofAlert: Record<'degraded' | 'down', string>
  readonly up: string
  readonly from: string
  readonly until: string
  readonly written: string
  readonly old: string
  readonly other: string
}

/** Spanish first; every key in both. */
export const STATUS_TEXTS: Record<Language, Texts> = {
  es: {
    title: 'Estado de Litper',
    overall: {
      working: 'Todo funciona',
      degraded: 'Algo va más lento o falla a ratos',
      down: 'Algo no funciona',
    },
    unknown: 'Ahora no lo sabemos',
    silent: 'Nuestros controles automáticos no informan desde el',
    state: { working: 'Funciona', degraded: 'Con fallas', down: 'No funciona' },
    component: {
      orders: 'Pedidos de las tiendas',
      waybills: 'Guías y transportadoras',
      messages: 'Mensajes a clientes',
      tracking_page: 'Página de seguimiento',
      console: 'Consola y API',
    },
    notice: {
      investigating: 'Investigando',
      identified: 'Causa encontrada',
      monitoring: 'En observación',
      resolved: 'Resuelto',
    },
    living: 'Ahora',
    past: 'Últimos 90 días',
    nothing: 'No hubo incidentes.',
    ofAlert: {
      degraded: 'Nuestros controles vieron fallas en: {components}',
      down: 'Nuestros controles vieron caído: {components}',
    },
    up: '{up} % del tiempo en 90 días',
    from: 'Desde',
    until: 'hasta',
    written: 'Escrito',
    old: 'Si esta hora tiene más de diez minutos, no pudimos escribir la página: tome lo de arriba como viejo.',
    other: 'English',
  },
  en: {
    title: 'Status of Litper',
    overall: {
      working: 'Everything works',
      degraded: 'Something is slow or fails at times',
      down: 'Something does not work',
    },
    unknown: 'We do not know at the moment',
    silent: 'Our automatic checks have not reported since',
    state: { working: 'Works', degraded: 'Has faults', down: 'Does not work' },
    component: {
      orders: 'Orders of shops',
      waybills: 'Waybills and carriers',
      messages: 'Messages to customers',
      tracking_page: 'Tracking page',
      console: 'Console and API',
    },
    notice: { investigating: 'Investigating', identified: 'Cause found', monitoring: 'Watching', resolved: 'Resolved' },
    living: 'Now',
    past: 'Last 90 days',
    nothing: 'There were no incidents.',
    ofAlert: { degraded: 'Our checks saw faults in: {components}', down: 'Our checks saw down: {components}' },
    up: '{up} % of the time in 90 days',
    from: 'From',
    until: 'to',
    written: 'Written',
    old: 'If this is more than ten minutes ago, we could not write the page: take what is above as old.',
    other: 'Español',
  },
}

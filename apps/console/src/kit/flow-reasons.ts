import { defineTexts } from './i18n.ts'

const useReasonTexts = defineTexts(
  'flow-reasons',
  {
    'flow.publisher_may_not': 'quien lo publicó ya no tiene el permiso',
    'flow.not_known': 'faltaba un dato que la acción necesita',
    'flow.has_problems': 'tiene problemas por corregir',
    'operation.not_yours': 'no tienes el permiso',
    'operations.unknown': 'la operación ya no existe',
    'operations.unreachable': 'no hubo respuesta: no se sabe si se hizo',
    'http.unreachable': 'el servicio no respondió',
    'approval.denied': 'una persona lo negó',
    'approval.expired': 'nadie lo aprobó a tiempo',
    'controls.off': 'lo que actúa solo está apagado en Controles',
    'controls.dry_run': 'los Controles están en ensayo',
    'controls.per_day': 'se llegó al límite del día en Controles',
    'controls.paused_too_long': 'la pausa en Controles duró demasiado',
    'run.cancelled': 'alguien detuvo la corrida',
    'person.forgotten': 'sus datos personales se borraron',
  },
  {
    'flow.publisher_may_not': 'who published it has the permission no more',
    'flow.not_known': 'something that the action needs was not known',
    'flow.has_problems': 'it has problems to mend',
    'operation.not_yours': 'you lack the permission',
    'operations.unknown': 'the operation does not exist any more',
    'operations.unreachable': 'no answer came: it may have been done',
    'http.unreachable': 'the service did not answer',
    'approval.denied': 'a person denied it',
    'approval.expired': 'nobody approved it in time',
    'controls.off': 'what acts by itself is switched off in Controls',
    'controls.dry_run': 'Controls are in a dry run',
    'controls.per_day': 'the limit of the day in Controls was reached',
    'controls.paused_too_long': 'the pause in Controls was too long',
    'run.cancelled': 'the run was stopped by a person',
    'person.forgotten': 'its personal data was erased',
  },
)

/** Why a step or a run of a flow did not end well, in words; the code where there are none. */
export function useReasonWords(): (code: string | null) => string {
  const t = useReasonTexts()
  return (code) => (code === null ? '' : t(code as Parameters<typeof t>[0], { defaultValue: code }))
}

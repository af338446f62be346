import type { CivilDate } from '../../time/civil-date.ts'
import { formatDate } from '../../wording/format.ts'
import type { LadderTexts } from '../ladder/step.ts'
import type { StepPageTexts } from '../texts.ts'

const on = (date: CivilDate | undefined, before = ' del '): string => (date === undefined ? '' : `${before}${formatDate('es', date)}`)

/** The steps, as a sentence names them. */
const steps: LadderTexts['step'] = {
  document: 'unas notas',
  ask: 'una primera pregunta',
  'follow-up': 'un recordatorio',
  'request-records': 'una petición para ver las notas',
  'request-meeting': 'una petición de reunión',
  confirm: 'una confirmación por escrito',
  'ask-make-up': 'una pregunta sobre sesiones de reposición',
  'know-options': 'una mirada a las opciones',
  thank: 'una nota de agradecimiento',
}

/** What the ladder says in Spanish. */
export const ladder: LadderTexts = {
  why: {
    'nothing-differs': () => 'Los registros no muestran ninguna diferencia con el plan, así que no hace falta enviar nada.',
    'cannot-tell': () => 'Los registros aún no permiten saberlo, así que unas notas ayudan más que un mensaje.',
    'first-difference': () => 'Los registros muestran una diferencia segura, y todavía no consta ninguna pregunta al respecto.',
    'differs-again': () => 'El asunto estaba resuelto, y desde entonces los registros muestran otra diferencia.',
    'no-reply': (date) => `No consta ninguna respuesta al mensaje${on(date)}.`,
    'reply-unclear': (date) => `La respuesta al mensaje${on(date)} dejó la pregunta abierta.`,
    'continues-after-reply': (date) => `Los registros vuelven a mostrar la diferencia después de la respuesta${on(date)}.`,
    'promise-ahead': (date) => `Se prometió algo para el ${on(date, '')}: conviene esperarlo, y un poco más.`,
    'promise-date-passed': (date) => `Ya pasó el día prometido, el ${on(date, '')}, y no consta nada más.`,
    'sources-differ': () => 'Las fuentes dicen cosas distintas; ver juntas las notas puede aclararlo.',
    'to-confirm': (date) => `Lo que se habló${on(date, ' el ')} se escribe mejor mientras está reciente.`,
    'missed-sessions': (date) =>
      `Desde la respuesta${on(date)} no hay nada nuevo, y no consta que se hayan repuesto las sesiones no realizadas.`,
    settled: (date) => `El asunto quedó resuelto${on(date, ' el ')}.`,
    'as-planned-since': (date) => `Los registros lo muestran como está previsto${on(date, ' desde el ')}.`,
    'keep-notes': (date) => `Hubo una respuesta${on(date, ' el ')}; las notas dirán cómo sigue.`,
    'nothing-left': () => 'Lo que difería quedó resuelto, y no hace falta enviar nada.',
    chosen: () => 'Este paso fue elegido.',
  },
  notYet: {
    'may-settle-it': (step) => `Todavía no ${step}: este paso puede resolverlo.`,
    'reply-first': (step, until) => `Todavía no ${step}: se da tiempo para la respuesta${on(until, ' hasta el ')}.`,
    'promise-first': (step, until) => `Todavía no ${step}: se espera lo prometido${on(until, ' hasta el ')}.`,
    'see-whether-it-continues': (step, until) => `Todavía no ${step}: primero se ve cómo sigue${on(until, ' hasta el ')}.`,
    'nothing-to-send': (step) =>
      step === steps.document ? 'Después, por ahora, no hace falta enviar nada más.' : `Todavía no ${step}: ahora no hay nada que enviar.`,
    'last-step': () => 'No se propone ningún paso más; cada uno de los anteriores se puede repetir.',
  },
  change: {
    'a-reply': (step) => `Una respuesta: entonces ${step}, y ver cómo sigue.`,
    'a-promise': (step) => `Una promesa con fecha: se espera, y después ${step}.`,
    'more-records': (step) => `Más registros: si muestran una diferencia segura, ${step}.`,
    'marked-settled': (step) => `El asunto queda resuelto: entonces ${step}.`,
    'it-continues': (step) => `Los registros vuelven a mostrar la diferencia: entonces ${step}.`,
    'as-planned': (step) => `Los registros lo muestran como está previsto: entonces ${step}.`,
  },
  step: steps,
}

/** What stands around a step. */
export const stepPage: StepPageTexts = {
  now: 'Ahora',
  from: (date) => `desde el ${formatDate('es', date)}`,
  wholePlan: 'el plan en su conjunto',
  wouldChange: 'Qué lo cambiaría',
  later: 'Otros asuntos, cada uno en su propio mensaje',
}

import type { Bounds } from '../core/bounds.ts'
import type { Quantity, Window } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Per, PeriodUnit } from '../time/period-unit.ts'
import { capital } from './capital.ts'
import type { FindingTexts, PeriodCounts } from './catalogue.ts'
import { codeWords } from './es-codes.ts'
import { formatDate, formatDates, formatList, formatNumber, formatPlural, isRange } from './format.ts'

/* Words of special education as schools in the United States use them in Spanish; the plan's own words stay as they are. */

const date = (value: CivilDate): string => formatDate('es', value)
const number = (value: number): string => formatNumber('es', value)
const form = (count: number, one: string, other: string): string => formatPlural('es', count, { one, other })
const plural = (count: number, one: string, other: string = `${one}s`): string => `${number(count)} ${form(count, one, other)}`
const range = ({ min, max }: Bounds): string => (min === max ? number(min) : `${number(min)} a ${number(max)}`)
const counted = (amount: Bounds, one: string, other: string = `${one}s`): string => `${range(amount)} ${form(amount.max, one, other)}`
const quoted = (text: string): string => `“${text}”`
const schoolDays = (count: number): string => plural(count, 'día escolar', 'días escolares')

/** What the plan says and what is on record; a sentence about the plan as a whole begins with the second. */
const sentence = (lead: string, rest: string): string => (lead === '' ? capital(rest) : `${lead}${rest}`)

/** At most this many dates are listed in a sentence. */
const mostDates = 8

const dates = (list: readonly CivilDate[], type: 'conjunction' | 'disjunction' = 'conjunction'): string => {
  const shown = formatDates('es', list.slice(0, mostDates)).map((day) => `el ${day}`)
  const more = list.length - shown.length
  return formatList('es', more > 0 ? [...shown, `${number(more)} más`] : shown, type)
}

const between = ({ start, end }: Pick<Window, 'start' | 'end'>): string =>
  start === end
    ? `el ${date(start)}`
    : `entre ${formatDates('es', [start, end])
        .map((day) => `el ${day}`)
        .join(' y ')}`
const window = (value: Window): string => `${between(value)} (${schoolDays(value.schoolDays)})`

const units: Readonly<Record<PeriodUnit, readonly [string, string]>> = {
  'school-day': ['día escolar', 'días escolares'],
  week: ['semana', 'semanas'],
  cycle: ['ciclo', 'ciclos'],
  month: ['mes', 'meses'],
  'marking-period': ['período de calificaciones', 'períodos de calificaciones'],
  quarter: ['cuarto del año escolar', 'cuartos del año escolar'],
  trimester: ['trimestre', 'trimestres'],
  semester: ['semestre', 'semestres'],
  'school-year': ['año escolar', 'años escolares'],
  'plan-year': ['año del plan', 'años del plan'],
  total: ['período', 'períodos'],
}

/** What a plan's period is called in Spanish, in the form that a number takes. */
export const periodNoun = (per: Per | undefined, count: number): string => {
  const [one, other] = units[per?.unit ?? 'total']
  if (per !== undefined && per.count > 1) return `${form(count, 'período', 'períodos')} de ${per.count} ${other}`
  return form(count, one, other)
}

/** Of the names of periods only the week is feminine; several weeks are a period. */
const isFeminine = (per: Per | undefined): boolean => per?.unit === 'week' && per.count === 1

const periods = (count: number, { per }: PeriodCounts): string => `${number(count)} ${periodNoun(per, count)}`
const cannotTell = (counts: PeriodCounts): string =>
  counts.open === 0 ? '' : `; sobre ${periods(counts.open, counts)} los registros no permiten saberlo`

const nouns: Readonly<Record<Quantity['unit'], readonly [string, string]>> = {
  session: ['sesión', 'sesiones'],
  minute: ['minuto', 'minutos'],
  opportunity: ['ocasión', 'ocasiones'],
  date: ['fecha', 'fechas'],
  report: ['informe', 'informes'],
  provision: ['disposición', 'disposiciones'],
  percent: ['%', '%'],
}

/** Spanish texts about findings. */
export const findingTexts: FindingTexts = {
  locale: 'es',
  short: ({ asWritten, window: span, unit, short, periods: counts }) =>
    `El plan dice ${quoted(asWritten)}; en ${number(counts.short)} de ${periods(counts.judged, counts)} ${window(span)} ` +
    `los registros muestran ${counted(short, ...nouns[unit])} menos de lo que pide el plan${cannotTell(counts)}.`,
  shortSessions: ({ asWritten, dates: list, minutes }) =>
    `El plan dice ${quoted(asWritten)}; ${dates(list)} las sesiones registradas duraron en total ${counted(minutes, 'minuto')} menos.`,
  notStarted: ({ asWritten, window: span }) =>
    `El plan dice ${quoted(asWritten)}; ${window(span)} los registros no dejan lugar para ninguna sesión.`,
  gap: ({ asWritten, windows }) =>
    `El plan dice ${quoted(asWritten)}; ${formatList('es', windows.map(window))} los registros no dejan lugar para ninguna sesión.`,
  accommodation: ({ asWritten, kind, dates: list, count, provided, asked, complete }) =>
    `El plan dice ${quoted(asWritten)}; consta que ${kind === 'partial' ? 'se dio solo en parte' : 'no se dio'} ${plural(count, 'vez', 'veces')} (${dates(list)}), ` +
    `y que se dio ${range(provided)} de ${form(asked.max, 'la', 'las')} ${counted(asked, 'vez conocida', 'veces conocidas')}${complete ? '' : '; los registros no dicen si hubo otras'}.`,
  setting: ({ asWritten, dates: list, differs, observed, seen }) =>
    `El plan dice ${quoted(asWritten)}; en ${number(differs)} de ${plural(observed, 'fecha observada', 'fechas observadas')} (${dates(list)}) ` +
    `lo registrado es distinto${seen.length > 0 ? ` (${formatList('es', seen.map(codeWords))})` : ''}, y sobre otros días los registros no dicen nada.`,
  lateReports: ({ asWritten, reports }) =>
    `El plan dice ${quoted(asWritten)}; ${formatList(
      'es',
      reports.map(({ due, receivedOn }) =>
        receivedOn === undefined
          ? `el informe previsto para el ${date(due)} consta como no recibido`
          : `el informe previsto para el ${date(due)} consta como recibido el ${date(receivedOn)}`,
      ),
    )}.`,
  vague: ({ asWritten, lacks }) =>
    lacks === 'frequency'
      ? `El plan dice ${quoted(asWritten)}, y no da una cantidad con la que se puedan comparar los registros.`
      : `El plan dice ${quoted(asWritten)}, y no da una cantidad mínima con la que se puedan comparar los registros.`,
  conflict: ({ asWritten, dates: list }) => `Sobre ${quoted(asWritten)} las fuentes dicen cosas distintas para ${dates(list)}.`,
  form: ({ asWritten, aspect, dates: list, sessions, promised: code, observed }) => {
    const promised = codeWords(code)
    const seen = observed.length === 0 ? '' : ` (${formatList('es', observed.map(codeWords))})`
    const of = `${form(sessions, 'el registro', 'los registros')} de ${plural(sessions, 'sesión', 'sesiones')}, ${dates(list)},`
    const verb = (one: string, other: string): string => form(sessions, one, other)
    switch (aspect) {
      case 'group':
        return `El plan dice ${quoted(asWritten)}; ${of} ${verb('indica', 'indican')} un número de estudiantes distinto de ${promised}${seen}.`
      case 'setting':
        return `El plan dice ${quoted(asWritten)}; ${of} ${verb('nombra', 'nombran')} un lugar distinto de ${promised}${seen}.`
      case 'provider':
        return `El plan dice ${quoted(asWritten)}; ${of} ${verb('nombra', 'nombran')} un proveedor distinto de ${promised}${seen}.`
      case 'delivery':
        return `El plan dice ${quoted(asWritten)}; ${of} ${verb('nombra', 'nombran')} otra forma de dar el servicio${seen}, que no cuenta para él.`
    }
  },
  regularClass: ({ asWritten, window: span, promised, share, direction }) =>
    `El plan dice ${quoted(asWritten)}; ${window(span)} los registros dejan lugar para ${range(share)} % del día en la clase regular, ${direction === 'more' ? 'más' : 'menos'} que ${range(promised)} %.`,
  review: ({ kind, due, heldOn }) => {
    const name = kind === 'annual-review' ? 'la revisión anual' : 'la reevaluación'
    return heldOn === undefined
      ? `El plan da el ${date(due)} como fecha límite para ${name}; consta que no se hizo.`
      : `El plan da el ${date(due)} como fecha límite para ${name}; consta que se hizo el ${date(heldOn)}.`
  },
  persistent: ({ asWritten, short, of, window: span, per }) => {
    const noun = periodNoun(per, of)
    const last = isFeminine(per) ? 'las últimas' : 'los últimos'
    return `El plan dice ${quoted(asWritten)}; los registros muestran menos en ${number(short)} de ${last} ${number(of)} ${noun} en que correspondía algo, ${window(span)}.`
  },
  declining: ({ asWritten, shares }) =>
    `El plan dice ${quoted(asWritten)}; de un período de informes al siguiente los registros muestran menos: ${formatList(
      'es',
      shares.map(
        ({ window: span, delivered, required, unit }) => `${counted(delivered, ...nouns[unit])} de ${number(required)} ${between(span)}`,
      ),
    )}.`,
  commitment: ({ asWritten, why, by, agreed, delivered, expected, asOf }) => {
    const held = counted(delivered, ...nouns[agreed.unit])
    switch (why) {
      case 'date-passed':
        return `Se acordó ${quoted(asWritten)}; hasta el ${date(by)} los registros muestran ${held} de ${range(agreed)}.`
      case 'out-of-reach':
        return `Se acordó ${quoted(asWritten)}; hasta el ${date(asOf)} los registros muestran ${held} de ${range(agreed)}, y en los días que quedan hasta el ${date(by)} no cabe el resto.`
      case 'behind-pace':
        return `Se acordó ${quoted(asWritten)}; hasta el ${date(asOf)} los registros muestran ${held}, y a un ritmo parejo hasta el ${date(by)} serían ${range(expected)}.`
    }
  },
  notice: ({ asWritten, due, notBegunBy, receivedOn }) =>
    `El plan dice ${quoted(asWritten)}; los registros no muestran ninguna sesión hasta el ${date(notBegunBy)}, y el aviso del estado sobre eso, previsto para el ${date(due)}, consta como ` +
    `${receivedOn === undefined ? 'no recibido' : `recibido el ${date(receivedOn)}`}.`,
  startClock: ({ asWritten, from, lastDay, days }) =>
    `El plan dice ${quoted(asWritten)}; los registros no dejan lugar para ninguna sesión hasta el ${date(lastDay)}, el último de los ${plural(days, 'día')} que la norma del estado cuenta desde el ${date(from)}.`,
  reminder: ({ rule, asWritten, date: day, inDays }) => {
    const when = inDays === 0 ? 'hoy' : `en ${plural(inDays, 'día')}`
    switch (rule) {
      case 'plan-annual-review':
        return `La revisión anual está prevista a más tardar para el ${date(day)}, ${when}.`
      case 'plan-reevaluation':
        return `La reevaluación está prevista a más tardar para el ${date(day)}, ${when}.`
      case 'plan-expired':
        return `El último día del plan es el ${date(day)}, ${when}.`
      case 'notice-missed-services':
        return `No consta ninguna sesión de ${quoted(asWritten)}; el aviso del estado sobre eso está previsto a más tardar para el ${date(day)}, ${when}.`
      case 'service-start-clock':
        return `Todavía no consta ninguna sesión de ${quoted(asWritten)}; la norma del estado señala el ${date(day)}, ${when}.`
      default:
        return `${asWritten === '' ? 'Fecha por recordar' : quoted(asWritten)}: el ${date(day)}, ${when}.`
    }
  },
  other: ({ asWritten, window: span, rule, count }) =>
    sentence(
      asWritten === '' ? '' : `El plan dice ${quoted(asWritten)}; `,
      `${window(span)} ${form(count, 'consta', 'constan')} ${plural(count, 'diferencia')} del tipo ${rule}.`,
    ),
  openPeriod: ({ asWritten, window: span, unit, accounted, bar, days }) =>
    `El plan dice ${quoted(asWritten)}; ${window(span)} los registros dejan lugar para ${counted(accounted, ...nouns[unit])}, y bastaría con ${range(bar)}` +
    `${days === 0 ? '' : `; con notas sobre ${plural(days, 'día')} se sabría`}.`,
  openEvents: ({ asWritten, kind, window: span, days }) => {
    const about = days.length === 0 ? '' : ` (${dates(days)})`
    switch (kind) {
      case 'accommodation':
        return `El plan dice ${quoted(asWritten)}; ${window(span)} los registros no dicen si se dio cada vez${about}.`
      case 'setting':
        return `El plan dice ${quoted(asWritten)}; ${window(span)} hay muy pocas fechas registradas para saberlo${about}.`
      case 'reporting':
        return `El plan dice ${quoted(asWritten)}; no hay registro del informe previsto para el ${date(span.start)}.`
      case 'commitment':
        return `Se acordó ${quoted(asWritten)}; ${window(span)} los registros no dicen si se alcanzó.`
    }
  },
  openForm: ({ asWritten, date: day }) =>
    `El plan dice ${quoted(asWritten)}; para el ${date(day)} los registros no coinciden en la forma de la sesión.`,
  openReview: ({ rule, due }) => {
    switch (rule) {
      case 'plan-annual-review':
        return `No hay registro de la revisión anual prevista a más tardar para el ${date(due)}.`
      case 'plan-reevaluation':
        return `No hay registro de la reevaluación prevista a más tardar para el ${date(due)}.`
      case 'plan-expired':
        return `El último día del plan fue el ${date(due)}, y no hay registro de una versión posterior.`
      default:
        return `Sobre el ${date(due)} los registros no permiten saberlo (${rule}).`
    }
  },
  openNotice: ({ asWritten, due }) =>
    `No hay registro del aviso del estado sobre ${quoted(asWritten)} que estaba previsto a más tardar para el ${date(due)}.`,
  thin: ({ asWritten, window: span, days }) =>
    `El plan dice ${quoted(asWritten)}; ${window(span)} hay muy poco registrado para saber cuánto se realizó${days.length === 0 ? '' : `; aún se ${form(days.length, 'podría', 'podrían')} anotar ${plural(days.length, 'día')}, por ejemplo ${dates(days.slice(0, 3), 'disjunction')}`}.`,
  serviceSummary: (counts, inProgress) => {
    const parts = [
      ...(counts.short > 0 ? [`de menos en ${number(counts.short)} de ${periods(counts.judged, counts)}`] : []),
      ...(counts.open > 0 ? [`${periods(counts.open, counts)} sin poder saberse`] : []),
      ...(counts.met > 0 ? [`${periods(counts.met, counts)} según el plan`] : []),
    ]
    if (parts.length > 0) return parts.join('; ')
    return inProgress ? 'en curso, todavía no hay nada que comparar' : 'hasta ahora no correspondía ninguna sesión'
  },
  accommodationSummary: ({ provided, asked, asShare }) => {
    if (asked.max === 0) return 'ninguna ocasión registrada'
    const share = (value: number, of: number): string => `${number(Math.round((100 * value) / of))} %`
    const given = `se dio ${range(provided)} de ${counted(asked, 'vez conocida', 'veces conocidas')}`
    return asShare && !isRange(provided) && !isRange(asked) ? `${given} (${share(provided.min, asked.min)})` : given
  },
  settingSummary: ({ differs, matches, unknown }) =>
    differs + matches + unknown === 0
      ? 'ninguna observación registrada'
      : `${plural(differs, 'fecha distinta', 'fechas distintas')}, ${number(matches)} como en el plan${unknown > 0 ? `, ${number(unknown)} sin poder saberse` : ''}`,
  reportingSummary: ({ received, late, open, ahead }) =>
    [
      `${plural(received, 'informe recibido', 'informes recibidos')} a tiempo`,
      ...(late > 0 ? [`${number(late)} más tarde o no ${form(late, 'recibido', 'recibidos')}`] : []),
      ...(open > 0 ? [`${number(open)} sin registro`] : []),
      ...(ahead > 0 ? [`${number(ahead)} con fecha futura`] : []),
    ].join('; '),
  commitmentSummary: ({ agreed, delivered, by }) => `${counted(delivered, ...nouns[agreed.unit])} de ${range(agreed)} para el ${date(by)}`,
  notAssessableSummary: 'no se puede comparar: el texto del plan no da una cantidad',
  question: {
    'no-frequency': (asWritten) => `¿Con qué frecuencia y cuánto tiempo está previsto ${quoted(asWritten)}?`,
    'no-lower-end': (asWritten) => `¿Cuánto significa ${quoted(asWritten)} como mínimo en una semana o en un mes?`,
    'no-such-term': (asWritten) => `¿Cuándo empiezan y terminan los períodos con los que cuenta ${quoted(asWritten)}?`,
  },
  whichLine: ({ date: day, candidates }) =>
    `¿A qué línea del plan correspondía la sesión del ${date(day)}: ${formatList('es', candidates, 'disjunction')}?`,
  pace: ({ unit, delivered, required, remaining, schoolDaysLeft, lastDay, status, stillPossible }) =>
    `${counted(delivered, ...nouns[unit])} de ${range(required)} hasta ahora, ${paces[status]}` +
    `${remaining.max > 0 ? `; ${range(remaining)} más en ${schoolDays(schoolDaysLeft)} hasta el ${date(lastDay)}` : ''}${stillPossible ? '' : ' (más de lo que cabe en esos días)'}`,
  projection: ({ by, unit, required, delivered }) =>
    `a este ritmo, para el ${date(by)}: ${isRange(delivered) ? `entre ${number(delivered.min)} y ${number(delivered.max)}` : number(delivered.min)} de ${counted(required, ...nouns[unit])}`,
  windowName: {
    'reporting-period': 'período de informes hasta ahora',
    'last-four-weeks': 'últimas cuatro semanas',
    semester: 'semestre hasta ahora',
    'year-to-date': 'año escolar hasta ahora',
    'last-365-days': 'últimos 365 días',
    custom: 'período elegido',
  },
  severity: {
    matches: 'coincide con el plan con un pequeño margen',
    'not-rated': 'sin tamaño',
    'not-yet-rated': 'es pronto para medirla',
    small: 'diferencia pequeña',
    notable: 'diferencia notable',
    large: 'diferencia grande',
    'very-large': 'diferencia muy grande',
  },
  reason: {
    'provider-absent': 'proveedor ausente',
    'provider-vacant': 'puesto sin cubrir',
    'substitute-unqualified': 'suplente sin la preparación requerida',
    'scheduling-conflict': 'conflicto de horario',
    'school-activity': 'actividad escolar',
    'state-testing': 'exámenes estatales',
    'student-absent': 'estudiante ausente',
    'student-refused': 'el estudiante no quiso',
    'parent-declined': 'la familia lo declinó',
    'consent-withdrawn': 'consentimiento retirado',
    'closure-all': 'escuela cerrada',
    'closure-some': 'cerrada para algunos',
    'removal-discipline': 'fuera de la escuela por disciplina',
    other: 'otro motivo',
    unknown: 'motivo desconocido',
    'not-stated': 'sin motivo registrado',
  },
  noted: {
    'no-school': 'ese día no hubo clases',
    'other-kind': 'un estado que este tipo de disposición no tiene',
    'not-assessable': 'el plan no da una cantidad para ese día',
    consultation: 'la consulta no cuenta para las sesiones directas',
  },
  assumption: {
    'no-calendar': () =>
      'No se dio un calendario escolar: se toma como día escolar cada día de lunes a viernes dentro de las fechas del plan.',
    'calendar-is-right': () => 'El calendario escolar es correcto.',
    'calendar-not-known-after': ({ date: day }) =>
      `El calendario está completo hasta el ${date(day as CivilDate)}; los días de semana posteriores pueden ser días escolares o no.`,
    'no-longer-than-planned': ({ longestSession }) =>
      `Salvo que conste, ninguna sesión duró más de lo previsto (${number(longestSession as number)} minutos si el plan no dice la duración).`,
    'sessions-per-day': () =>
      'Salvo que conste, ningún día tuvo más sesiones de las que resultan al repartir la frecuencia del plan entre los días.',
    'no-session-without-school': () => 'Salvo que conste, no hubo sesiones en días sin clases.',
    'no-unrecorded-make-ups': () =>
      'Salvo que conste, no se repuso ninguna sesión; una sesión que no está vinculada a otra no fue de reposición.',
    'missing-reason-counts': () => 'Una sesión no realizada sin motivo registrado no estaba justificada.',
    'unspecified-make-up-oldest-miss': () =>
      'Una sesión de reposición sin fecha corresponde a la sesión no realizada más antigua que aún no se ha repuesto.',
    'removals-as-recorded': () => 'Los días fuera de la escuela por disciplina son los que constan.',
    'line-by-form': () =>
      'Una sesión registrada solo por su servicio corresponde a la única línea con la que coincide el tamaño del grupo o la duración.',
    'no-state-pack': ({ jurisdiction }) => `No hay datos cargados de ${String(jurisdiction)}; se usan los de la ley federal.`,
    'school-day-minutes': ({ minutes }) => `Un día escolar tiene ${plural(minutes as number, 'minuto')}, con el almuerzo y el recreo.`,
    'recorded-on-the-day': () => 'Un registro que no dice cuándo se anotó se anotó el mismo día.',
    'form-as-written': () => 'Una sesión cuyo grupo, lugar o proveedor no consta se realizó como dice el plan.',
    'same-id-in-doubt': ({ records }) =>
      `${plural(records as number, 'registro')} ${form(records as number, 'comparte', 'comparten')} identificador con otro distinto, y nada dice cuál es posterior: cada uno cuenta solo como posible.`,
  },
  quantity: ({ unit, min, max }) => counted({ min, max }, ...nouns[unit]),
  window,
  standingNotice:
    'Información a partir de los registros que usted aportó, comparados con el texto del plan. No es asesoramiento legal ni una conclusión sobre ninguna persona o institución. Las normas varían según el estado y cambian; consulte la fuente citada.',
  report: {
    title: (planId, day) => `Plan ${planId}, hasta el ${date(day)}`,
    columns: {
      provision: 'Disposición',
      verdict: 'Resultado',
      inWords: 'En palabras',
      window: 'Período',
      from: 'Desde',
      to: 'Hasta',
      schoolDays: 'Días escolares',
      sessions: 'Sesiones',
      minutes: 'Minutos',
    },
    sections: {
      differs: 'Lo que difiere del plan',
      matches: 'Lo que coincide con un pequeño margen',
      cannotTell: 'Lo que los registros no permiten saber',
      inProgress: 'En curso',
      reminders: 'Fechas por recordar',
      windows: 'Totales por período',
      projection: 'Si sigue como hasta ahora (con esto no se juzga nada)',
      wording: 'Preguntas sobre el texto del plan',
      records: 'Preguntas sobre los registros',
      failures: 'Reglas que no pudieron mirar',
      ledger: 'Cuenta',
      restsOn: 'En qué se basa',
    },
    verdict: {
      met: 'según el plan',
      shortfall: 'de menos',
      undetermined: 'no se puede saber',
      'in-progress': 'en curso',
      'not-applicable': 'nada previsto',
      'not-assessable': 'sin cantidad que comparar',
    },
    of: (delivered, required) => `${range(delivered)} de ${range(required)}`,
    inWindow: ({ name, delivered, required, unit }) =>
      `${findingTexts.windowName[name]}: ${range(delivered)} de ${counted(required, ...nouns[unit])}`,
    failure: ({ rule, line, error }) =>
      `La regla ${rule} falló en ${quoted(line)} (${error}): no se sabe qué habría encontrado. Todas las demás reglas miraron.`,
  },
}

const paces = {
  ahead: 'por delante del ritmo previsto',
  'on-pace': 'al ritmo previsto',
  behind: 'por detrás del ritmo previsto',
  'cannot-tell': 'los registros no permiten saber el ritmo',
} as const

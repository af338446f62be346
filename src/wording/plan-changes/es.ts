import type { Range } from '../../model/frequency.ts'
import type { AspectChange, OtherAspect } from '../../model/plan-change.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import type { Per, PeriodUnit } from '../../time/period-unit.ts'
import { codeWords } from '../es-codes.ts'
import { formatDate, formatList, formatNumber } from '../format.ts'
import type { PlanChangeTexts } from './catalogue.ts'

const units: Readonly<Record<PeriodUnit, readonly [string, string]>> = {
  'school-day': ['por día escolar', 'días escolares'],
  week: ['por semana', 'semanas'],
  cycle: ['por ciclo', 'ciclos'],
  month: ['por mes', 'meses'],
  'marking-period': ['por período de calificaciones', 'períodos de calificaciones'],
  quarter: ['por cuarto del año escolar', 'cuartos del año escolar'],
  trimester: ['por trimestre', 'trimestres'],
  semester: ['por semestre', 'semestres'],
  'school-year': ['por año escolar', 'años escolares'],
  'plan-year': ['por año del plan', 'años del plan'],
  total: ['en total', 'en total'],
}

const each = ({ unit, count, length }: Per): string => {
  const [one, many] = units[unit]
  if (count > 1) return `cada ${count} ${many}`
  return length === undefined ? one : `${one} de ${length} días`
}

const number = (value: number): string => formatNumber('es', value)
const amount = ({ min, max }: Range): string => {
  if (max === null) return `al menos ${number(min)}`
  if (min === 0 && max > 0) return `hasta ${number(max)}`
  return min === max ? number(min) : `entre ${number(min)} y ${number(max)}`
}

const names: Readonly<Record<OtherAspect, string>> = {
  service: 'el servicio',
  delivery: 'la forma de prestarlo',
  group: 'los estudiantes por grupo',
  setting: 'el lugar',
  provider: 'quién lo presta',
  days: 'los días de la semana',
  season: 'la época del año',
  start: 'el primer día',
  end: 'el último día',
  'applies-to': 'para qué es',
  timeMultiplier: 'las veces del tiempo normal',
  extraMinutes: 'los minutos adicionales',
  extraDays: 'los días adicionales',
  untimed: 'sin límite de tiempo',
  minGroupSize: 'el grupo más pequeño',
  maxGroupSize: 'el grupo más grande',
  everyMinutes: 'los minutos antes de un descanso',
  breakMinutes: 'los minutos de un descanso',
  workloadPercent: 'el porcentaje del trabajo que queda',
  items: 'los elementos que quedan',
  hoursInAdvance: 'las horas de anticipación',
  warningMinutes: 'los minutos de aviso',
  belowPercent: 'la nota por debajo de la cual',
  repetitions: 'las repeticiones',
  asNeeded: '«según sea necesario»',
  onRequest: '«a pedido»',
  condition: 'la condición',
  exception: 'la excepción',
  subjects: 'las materias',
  'regular-class-percent': 'la parte del día en la clase regular',
  'special-education-percent': 'la parte del día en educación especial',
  ratio: 'la proporción de estudiantes por adulto',
  'due-dates': 'las fechas de los informes',
  agreed: 'la cantidad acordada',
  by: 'la fecha límite',
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text)
const said = (text: string): string => {
  if (isDate(text)) return formatDate('es', text as CivilDate)
  return text === 'true' ? 'sí' : text === 'false' ? 'no' : codeWords(text)
}

const aspect = (one: AspectChange): string => {
  switch (one.aspect) {
    case 'sessions':
    case 'minutes': {
      const noun = one.aspect === 'sessions' ? 'sesiones' : 'minutos'
      return `${noun}${one.per === undefined ? '' : ` ${each(one.per)}`}: antes ${amount(one.before)}, ahora ${amount(one.after)}`
    }
    case 'minutes-per-session':
      return `minutos por sesión: antes ${amount(one.before)}, ahora ${amount(one.after)}`
    case 'sessions-a-year':
    case 'minutes-a-year':
      return `${one.aspect === 'sessions-a-year' ? 'sesiones' : 'minutos'} en el año escolar: antes ${amount(one.before)}, ahora ${amount(one.after)}`
    case 'period':
      return `se cuenta ${each(one.after)} en vez de ${each(one.before)}`
    case 'frequency':
      return one.direction === 'less' ? 'la versión nueva no dice con qué frecuencia' : 'la versión anterior no decía con qué frecuencia'
    default: {
      const name = names[one.aspect]
      if (one.before === undefined) return `${name}, ahora indicado: ${said(one.after ?? '')}`
      return one.after === undefined
        ? `${name}: ya no se indica (antes ${said(one.before)})`
        : `${name}: antes ${said(one.before)}, ahora ${said(one.after)}`
    }
  }
}

const quoted = (line: { readonly asWritten: string } | undefined): string => `«${line?.asWritten ?? ''}»`

/** Plan changes in Spanish. @public */
export const planChangesEs: PlanChangeTexts = {
  change: ({ change, before, after, aspects }) => {
    const details = formatList('es', aspects.map(aspect))
    const both = before?.asWritten === after?.asWritten ? quoted(after) : `${quoted(before)}, ahora ${quoted(after)}`
    switch (change) {
      case 'added':
        return `${quoted(after)} es nuevo en la versión nueva.`
      case 'removed':
        return `${quoted(before)} no está en la versión nueva.`
      case 'same':
        return `${quoted(after)} es igual en las dos versiones.`
      case 'reworded':
        return `${quoted(before)} dice ${quoted(after)} en la versión nueva; nada de lo que aquí se compara es distinto.`
      case 'grew':
        return `${both}: la versión nueva promete más (${details}).`
      case 'shrank':
        return `${both}: la versión nueva promete menos (${details}).`
      case 'changed':
        return `${both}: la versión nueva es distinta (${details}).`
      case 'moved':
        return `${both}: no consta que sea más ni menos, y es distinto (${details}).`
    }
  },
}

import type { Range } from '../../model/frequency.ts'
import type { Per, PeriodUnit } from '../../time/period-unit.ts'
import type { PhraseTexts } from './phrase-texts.ts'

const bounded = ({ min, max }: Range, one: string, other: string): string => {
  const noun = (max ?? min) === 1 ? one : other
  if (max === null) return `al menos ${min} ${noun}`
  if (min === 0) return `hasta ${max} ${noun}`
  return min === max ? `${min} ${noun}` : `${min} a ${max} ${noun}`
}

const short = ({ min, max }: Range, unit: string): string => {
  if (max === null) return `al menos ${min}${unit}`
  if (min === 0) return `hasta ${max}${unit}`
  return min === max ? `${min}${unit}` : `${min}-${max}${unit}`
}

const names: Readonly<Record<PeriodUnit, readonly [one: string, other: string]>> = {
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
  total: ['plan', 'planes'],
}

const per = ({ unit, count, length }: Per): string => {
  if (unit === 'total') return 'durante todo el plan'
  const [one, other] = names[unit]
  if (length !== undefined) return count === 1 ? `por ${one} de ${length} días` : `por ${count} ${other} de ${length} días`
  return count === 1 ? `por ${one}` : `cada ${count} ${other}`
}

const shortPer = (value: Per): string => {
  const { unit, count, length } = value
  return unit === 'total' || length !== undefined || count > 1 ? ` ${per(value)}` : `/${unit === 'school-day' ? 'día' : names[unit][0]}`
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items.at(-1)}`

/** Spanish phrases, as schools in the United States write them. */
export const spanishTexts: PhraseTexts = {
  sessions: (range) => bounded(range, 'sesión', 'sesiones'),
  minutes: (range) => bounded(range, 'minuto', 'minutos'),
  shortTimes: (range) => short(range, 'x'),
  shortMinutes: (range) => short(range, ' min'),
  each: (minutes) => `${minutes} cada una`,
  per,
  shortPer,
  weeksOfWeeks: (on, of) => `en ${on} de ${of} semanas`,
  weeksOfMonth: (on) => `en ${on} semanas de cada mes`,
  group: ({ min, max }) => {
    if (max === 1) return 'individual'
    if (max === undefined) return 'en grupo'
    return `en grupo de ${min === undefined ? max : `${min} a ${max}`}`
  },
  setting: (name) => (name === 'dentro del salón' || name === 'fuera del salón' || name === 'virtual' ? name : `en el ${name}`),
  provider: (name) => `a cargo de ${name}`,
  days: (_, days) => `los ${listed(days)}`,
  from: (start, end) => [...(start === undefined ? [] : [`desde ${start}`]), ...(end === undefined ? [] : [`hasta el ${end}`])].join(', '),
  esy: 'año escolar extendido',
  places: {
    test: 'exámenes',
    'state-test': 'exámenes estatales',
    'district-test': 'exámenes del distrito',
    assignment: 'trabajos',
    homework: 'tareas en casa',
    class: 'actividades en clase',
    transition: 'transiciones',
    all: 'todas las clases',
  },
  on: (places) => `en ${listed(places)}`,
  regularShare: ({ min, max }) => `en la clase regular ${min === max ? `${min} %` : `${min} % a ${max} %`} del día`,
  specialShare: ({ min, max }) => `educación especial ${min === max ? `${min} %` : `${min} % a ${max} %`} del día`,
  ratio: (ratio) => `proporción ${ratio}`,
  students: ({ min, max }) => (min === undefined ? `no más de ${max} estudiantes` : `${min}-${max} estudiantes`),
  parameter: {
    timeMultiplier: (times) => `${times}x`,
    extraMinutes: (minutes) => `${minutes} minutos adicionales`,
    extraDays: (days) => `${days} días adicionales`,
    everyMinutes: (minutes) => `cada ${minutes} minutos`,
    breakMinutes: (minutes) => `descansos de ${minutes} minutos`,
    workloadPercent: (percent) => `reducido a ${percent} %`,
    items: (items) => `no más de ${items} preguntas`,
    hoursInAdvance: (hours) => `${hours} horas antes`,
    warningMinutes: (minutes) => `${minutes} minutos antes`,
    belowPercent: (percent) => `menos de ${percent} %`,
    repetitions: (times) => (times === 1 ? 'una vez' : 'dos veces'),
  },
  untimed: 'sin límite de tiempo',
  asNeeded: 'según sea necesario',
  onRequest: 'a petición',
}

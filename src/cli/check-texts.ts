import type { Verdict } from '../core/verdict.ts'
import type { FindingTexts } from '../wording/catalogue.ts'
import { findingTexts as findingsEn } from '../wording/en.ts'
import { findingTexts as findingsEs } from '../wording/es.ts'

/** What the text report of the command line says besides the findings. */
export interface CheckTexts {
  readonly findings: FindingTexts
  readonly label: Readonly<Record<Verdict, string>>
  /** The first line, after the plan’s name. */
  readonly upTo: (date: string) => string
  readonly yesterday: string
  readonly duty: (start: string, end: string, schoolDays: number) => string
  readonly asideTitle: string
  readonly nextTitle: string
  readonly aside: Readonly<Record<'outsideDuty' | 'afterAsOf' | 'unmatched' | 'duplicates' | 'possibleDuplicates', string>>
  readonly more: (count: number) => string
  readonly ask: (command: string) => string
  readonly writeDown: (command: string) => string
  readonly nothing: string
}

const english: CheckTexts = {
  findings: findingsEn,
  label: {
    shortfall: 'SHORT',
    undetermined: 'CAN’T TELL',
    'in-progress': 'IN PROGRESS',
    met: 'MET',
    'not-applicable': 'NOTHING DUE',
    'not-assessable': 'NO AMOUNT',
  },
  upTo: (date) => `up to the end of ${date}`,
  yesterday: ' (yesterday; choose another day with --as-of)',
  duty: (start, end, days) => `${start} to ${end}, ${days} school ${days === 1 ? 'day' : 'days'}`,
  asideTitle: 'Records that count nowhere',
  nextTitle: 'What to do next',
  aside: {
    outsideDuty: 'Dated outside the time in which the plan applies',
    afterAsOf: 'Dated later than this report looks',
    unmatched: 'About nothing that the plan has',
    duplicates: 'The same record again',
    possibleDuplicates: 'Perhaps the same session twice; please look',
  },
  more: (count) => ` and ${count} more`,
  ask: (command) => `Ask: “${command}” prints a calm message to start from.`,
  writeDown: (command) => `Write down: “${command}” lists the days and facts that would help most.`,
  nothing: 'Keep writing down dates; nothing needs to be sent.',
}

const spanish: CheckTexts = {
  findings: findingsEs,
  label: {
    shortfall: 'DE MENOS',
    undetermined: 'NO SE SABE',
    'in-progress': 'EN CURSO',
    met: 'SEGÚN PLAN',
    'not-applicable': 'NO APLICA',
    'not-assessable': 'SIN CANTIDAD',
  },
  upTo: (date) => `hasta el final del ${date}`,
  yesterday: ' (ayer; elija otro día con --as-of)',
  duty: (start, end, days) => `${start} a ${end}, ${days} ${days === 1 ? 'día escolar' : 'días escolares'}`,
  asideTitle: 'Registros que no cuentan',
  nextTitle: 'Qué hacer ahora',
  aside: {
    outsideDuty: 'Con fecha fuera del tiempo en que vale el plan',
    afterAsOf: 'Con fecha posterior a este informe',
    unmatched: 'Sobre algo que el plan no tiene',
    duplicates: 'El mismo registro otra vez',
    possibleDuplicates: 'Quizá la misma sesión dos veces; por favor, revíselo',
  },
  more: (count) => ` y ${count} más`,
  ask: (command) => `Preguntar: “${command}” muestra un mensaje tranquilo para empezar.`,
  writeDown: (command) => `Anotar: “${command}” muestra los días y datos que más ayudarían.`,
  nothing: 'Siga anotando las fechas; no hace falta enviar nada.',
}

/** The text report by language. */
export const checkTexts: Readonly<Record<'en' | 'es', CheckTexts>> = { en: english, es: spanish }

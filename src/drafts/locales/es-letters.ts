import type { Per } from '../../time/period-unit.ts'
import { capital } from '../../wording/capital.ts'
import { periodNoun as nounOf } from '../../wording/es.ts'
import { codeInSpanish } from '../../wording/es-codes.ts'
import type { DaySpan, EmptyRun, HeldOf, SeenOn } from '../facts/fact.ts'
import type { LetterTexts, Scene } from '../texts.ts'
import type { Traced, TracedBounds } from '../trace.ts'
import type { Voice } from '../voice.ts'
import type { Writer } from '../writer.ts'
import { isDone, isManyDays, isMonth, isSameSum, isTold, type Short } from './told.ts'

/** What a period is called; one of several weeks is a period, since its number has no source in the evaluation. */
const periodNoun = (per: Per | undefined, count: number): string => nounOf(per !== undefined && per.count > 1 ? undefined : per, count)

type VoiceTexts = Readonly<Record<Voice, string>>

const by = ({ who }: Scene, texts: VoiceTexts): string => texts[who.voice]
const isFamily = ({ who }: Scene): boolean => who.voice === 'advocate'

const have = (scene: Scene): string => (isFamily(scene) ? 'la familia tiene' : 'tengo')
const lack = (scene: Scene): string => (isFamily(scene) ? 'la familia no tiene' : 'no tengo')
const notes = (scene: Scene): string =>
  by(scene, { parent: 'mis notas', student: 'mis notas', advocate: 'las notas de la familia', 'case-manager': 'nuestras notas' })
/** "ayudarme", or "ayudarnos" where two write. */
const us = (scene: Scene, verb: string): string => `${verb}${isFamily(scene) ? 'nos' : 'me'}`

const is504 = ({ plan }: Scene): boolean => plan.kind.value === '504'
const planName = (w: Writer, scene: Scene): string =>
  is504(scene) ? `Plan de la Sección ${w.words(scene.plan.kind)}` : 'Programa de Educación Individualizado (IEP)'
const of = (w: Writer, scene: Scene): string => `del ${w.date(scene.plan.date)}`
/** "el Programa … de A., del 8 de septiembre de 2026", "mi Programa … del 8 de …". */
const theirPlan = (w: Writer, scene: Scene): string =>
  scene.who.voice === 'student'
    ? `mi ${planName(w, scene)}, ${of(w, scene)}`
    : `el ${planName(w, scene)} de ${scene.who.child}, ${of(w, scene)}`
const dated = (w: Writer, scene: Scene): string => `el ${planName(w, scene)}, ${of(w, scene)}`
const shortPlan = (w: Writer, scene: Scene): string => {
  const name = is504(scene) ? planName(w, scene) : 'IEP'
  return scene.who.voice === 'student' ? `mi ${name}` : `el ${name} de ${scene.who.child}`
}
const says = (w: Writer, { plan }: Scene, lead = 'Dice: '): string =>
  plan.words === undefined ? '' : ` ${lead}${w.quote(plan.words, true)}`

const nouns: Readonly<Record<'session' | 'minute', readonly [string, string]>> = {
  session: ['sesión', 'sesiones'],
  minute: ['minuto', 'minutos'],
}
const to = (min: string, max: string): string => `${min} a ${max}`
const range = (w: Writer, bounds: TracedBounds): string => w.range(bounds, to)
const amount = (w: Writer, bounds: TracedBounds, unit: 'session' | 'minute'): string =>
  `${range(w, bounds)} ${w.plural(bounds.max.value, ...nouns[unit])}`
/** "1 de 2 sesiones"; "0 de al menos 1 sesión" where a short week leaves open how many were due. */
const heldOf = (w: Writer, { held, of: due }: HeldOf, unit: 'session' | 'minute'): string =>
  `${range(w, held)} de ${due.min.value === due.max.value ? '' : 'al menos '}${w.number(due.min)} ${w.plural(due.min.value, ...nouns[unit])}`
const between = (w: Writer, { start, end }: DaySpan): string =>
  start.value === end.value
    ? `el ${w.date(start)}`
    : `entre ${w
        .dates([start, end])
        .map((day) => `el ${day}`)
        .join(' y ')}`
const fromTo = (w: Writer, { start, end }: DaySpan): string =>
  start.value === end.value ? w.date(start) : w.dates([start, end]).join(' al ')
/** A share of the day; one that is open at an end is told by the other. */
const share = (w: Writer, { min, max }: TracedBounds): string => {
  if (min.value === 0 && max.value > 0 && max.value < 100) return `como máximo ${w.number(max)} por ciento`
  return max.value === 100 && min.value > 0 && min.value < 100
    ? `al menos ${w.number(min)} por ciento`
    : `${range(w, { min, max })} por ciento`
}
const schoolDays = (w: Writer, count: Traced<number>): string =>
  `${w.number(count)} ${w.plural(count.value, 'día escolar', 'días escolares')}`

const isFeminine = (per: Per | undefined): boolean => per?.unit === 'week' && per.count === 1
const periodName = (w: Writer, fact: Short, period: HeldOf): string => {
  if (isFeminine(fact.per)) return `semana del ${w.date(period.start)}`
  return isMonth(fact, period) ? w.month(period.start) : fromTo(w, period)
}

const bullets = (lead: string, items: readonly string[], earlier: string | undefined): string =>
  [lead, ...items.map((item) => `- ${item}`), ...(earlier === undefined ? [] : [`- y ${earlier}`])].join('\n')
const earlierText = (w: Writer, count: Traced<number>, one: string, other: string): string | undefined =>
  count.value === 0 ? undefined : `${w.number(count)} ${w.plural(count.value, `${one} anterior`, `${other} anteriores`)}`
const earlierDays = (w: Writer, count: Traced<number>): string | undefined => earlierText(w, count, 'día', 'días')

const dayList = (w: Writer, days: readonly Traced<SeenOn['day']['value']>[], earlier: Traced<number>, article = 'el'): string => {
  const more = earlierDays(w, earlier)
  const shown = w.dates(days).map((day) => `${article} ${day}`)
  return w.list(more === undefined ? shown : [...shown, more])
}

/** So many days can have what was seen in parentheses, and so much of it, before a sentence is too long. */
const mostSeen = 3
const seenWords = { words: 3, characters: 28 }

const seenAs = (w: Writer, seen: Traced<string>): string => {
  const known = codeInSpanish(seen.value)
  return known === undefined ? w.words({ ...seen, value: seen.value.replaceAll('-', ' ') }, '[…]', seenWords) : w.said(seen, known)
}

/** Days with what was seen on them in parentheses, where it is on record. */
const eventDays = (w: Writer, days: readonly SeenOn[], earlier: Traced<number>, article: string): string => {
  const more = earlierDays(w, earlier)
  const dates = w.dates(days.map(({ day }) => day))
  const shown = dates.map((date, i) => {
    const seen = days.length + Math.min(earlier.value, 1) > mostSeen ? undefined : days[i]?.seen
    return `${article} ${date}${seen === undefined ? '' : ` (${seenAs(w, seen)})`}`
  })
  return w.list(more === undefined ? shown : [...shown, more])
}

const eventsOn = (w: Writer, event: 'test' | 'other', days: readonly SeenOn[], earlier: Traced<number>): string =>
  event === 'test'
    ? `${w.plural(days.length + earlier.value, 'en el examen', 'en los exámenes')} ${eventDays(w, days, earlier, 'del')}`
    : eventDays(w, days, earlier, 'el')

const emptyRuns = (w: Writer, runs: readonly EmptyRun[], what: string): string =>
  runs.map((run) => `${capital(between(w, run))} (${schoolDays(w, run.schoolDays)}) ${what}.`).join(' ')

const fact: LetterTexts['fact'] = {
  short: (w, scene, about) => {
    const { unit, per, periods, earlier } = about
    const first = periods[0]
    if (periods.length === 1 && first !== undefined && earlier.value === 0)
      return isMonth(about, first)
        ? `De ${periodName(w, about, first)} ${have(scene)} registro de ${heldOf(w, first, unit)}.`
        : isFeminine(per)
          ? `De la ${periodName(w, about, first)} ${have(scene)} registro de ${heldOf(w, first, unit)}.`
          : `${capital(between(w, first))} ${have(scene)} registro de ${heldOf(w, first, unit)}.`
    return bullets(
      `En ${isFeminine(per) ? 'estas' : 'estos'} ${periodNoun(per, 2)} ${have(scene)} registro de menos ${nouns[unit][1]} de ${unit === 'session' ? 'las' : 'los'} que dice el plan:`,
      periods.map((period) => `${periodName(w, about, period)}: ${heldOf(w, period, unit)}`),
      earlierText(w, earlier, periodNoun(per, 1), periodNoun(per, 2)),
    )
  },
  'session-length': (w, scene, { days, earlier }) => {
    const first = days[0]
    if (days.length === 1 && first !== undefined && earlier.value === 0)
      return `Del ${w.date(first.start)} ${have(scene)} registro de una sesión de ${heldOf(w, first, 'minute')}.`
    return bullets(
      `En estos días ${have(scene)} registro de sesiones más cortas de lo que dice el plan:`,
      days.map((day) => `${w.date(day.start)}: ${heldOf(w, day, 'minute')}`),
      earlierDays(w, earlier),
    )
  },
  'not-started': (w, scene, { runs, hasBegun }) =>
    emptyRuns(w, runs, hasBegun ? `${lack(scene)} registro de ninguna sesión` : `aún ${lack(scene)} registro de una primera sesión`),
  gap: (w, scene, { runs }) => emptyRuns(w, runs, `${lack(scene)} registro de ninguna sesión`),
  form: (w, scene, { aspect, days, earlier }) => {
    const other = {
      group: 'otro tamaño de grupo que el del plan',
      setting: 'otro lugar que el del plan',
      provider: 'otro tipo de proveedor que el del plan',
      delivery: 'otro tipo de servicio que el del plan',
    }[aspect]
    const items = days.map(({ day, seen, promised }) => {
      if (seen === undefined) return w.date(day)
      return `${w.date(day)}: ${seenAs(w, seen)}${aspect === 'group' ? ` ${seen.value === '1' ? 'estudiante' : 'estudiantes'}` : ''}${promised === undefined ? '' : ` (el plan dice ${seenAs(w, promised)})`}`
    })
    return bullets(`En estos días ${have(scene)} nota de ${other}:`, items, earlierDays(w, earlier))
  },
  declining: (w, scene, { unit, windows }) =>
    bullets(
      `De un período de informe al siguiente, ${notes(scene)} muestran menos ${nouns[unit][1]}:`,
      windows.map((window) => `${fromTo(w, window)}: ${heldOf(w, window, unit)}`),
      undefined,
    ),
  'late-start': (w, scene, { by: day }) => `Hasta el ${w.date(day)} ${lack(scene)} registro de una primera sesión.`,
  notice: (w, scene, { notBegunBy, receivedOn }) => {
    const told = scene.facts.some(({ about }) => about === 'not-started' || about === 'late-start')
    const start = told ? '' : `Hasta el ${w.date(notBegunBy)} ${lack(scene)} registro de ninguna sesión. `
    return receivedOn === undefined
      ? `${start}${isFamily(scene) ? 'La familia no ha' : 'No he'} visto una nota por escrito sobre esto.`
      : `${start}Una nota por escrito sobre esto ${isFamily(scene) ? 'nos' : 'me'} llegó el ${w.date(receivedOn)}.`
  },
  'not-given': (w, scene, { event, days, earlier }) =>
    `${capital(have(scene))} nota de que no ${scene.who.voice === 'student' ? 'lo tuve' : 'se dio'} ${eventsOn(w, event, days, earlier)}.`,
  'in-part': (w, scene, { event, days, earlier }) => {
    const also = scene.facts.some((one) => one.about === 'not-given') ? `También ${have(scene)}` : capital(have(scene))
    return `${also} nota de que ${scene.who.voice === 'student' ? 'lo tuve' : 'se dio'} solo en parte ${eventsOn(w, event, days, earlier)}.`
  },
  'given-of': (w, scene, { given, known }) =>
    `En total ${isFamily(scene) ? 'la familia sabe' : 'sé'} de ${range(w, known)} ${w.plural(known.max.value, 'ocasión', 'ocasiones')} en que correspondía; se dio por completo en ${range(w, given)} de ellas.`,
  setting: (w, scene, { days, earlier, differs, observed }) => {
    const first = days[0]?.seen
    // What was seen each time is said once.
    const isSame = first !== undefined && days.every(({ seen }) => seen?.value === first.value)
    const listed = isSame ? days.map(({ day }) => ({ day })) : days
    return `${capital(have(scene))} notas de ${w.number(observed)} ${w.plural(observed.value, 'día', 'días')}. En ${w.number(differs)} de ellos fue distinto${isSame ? ` (${seenAs(w, first)})` : ''}: ${eventDays(w, listed, earlier, 'el')}.`
  },
  'class-share': (w, scene, { window, promised, shown }) =>
    `${capital(between(w, window))}, ${notes(scene)} muestran ${share(w, shown)} del día escolar en el salón de educación general. El plan dice ${share(w, promised)}.`,
  report: (w, scene, { due, receivedOn }) =>
    receivedOn === undefined
      ? `${capital(lack(scene))} registro del informe de progreso previsto para el ${w.date(due)}.`
      : `El informe de progreso previsto para el ${w.date(due)} ${isFamily(scene) ? 'nos' : 'me'} llegó el ${w.date(receivedOn)}.`,
  review: (w, scene, { review, due, heldOn }) => {
    const meeting = review === 'annual-review' ? 'la revisión anual' : 'la reevaluación'
    const date = `La fecha para ${meeting} era el ${w.date(due)}.`
    return heldOn === undefined
      ? `${date} ${capital(lack(scene))} registro de esa reunión.`
      : `${date} ${capital(have(scene))} registro de la reunión del ${w.date(heldOn)}.`
  },
  expired: (w, scene, { end }) => `El último día que indica es el ${w.date(end)}. ${capital(lack(scene))} una versión posterior.`,
  vague: (_, scene, { lacks }) =>
    `El texto no dice ${lacks === 'frequency' ? 'con qué frecuencia ni por cuánto tiempo' : 'cuánto es como mínimo'}, así que ${isFamily(scene) ? 'la familia no puede' : 'no puedo'} saber qué esperar.`,
  commitment: (w, scene, { unit, agreed, by: day, held, isOver }) =>
    `Acordamos ${amount(w, agreed, unit)} para el ${w.date(day)}. ${isOver ? 'Hasta ese día' : 'Por ahora'} ${have(scene)} registro de ${amount(w, held, unit)}.`,
  conflict: (w, scene, { days, earlier }) => `Para ${dayList(w, days, earlier)}, las notas que ${have(scene)} dicen cosas distintas.`,
  other: (w, scene, { days, earlier }) =>
    `${capital(have(scene))} notas distintas de lo que dice el plan para ${dayList(w, days, earlier)}.`,
}

const limit: LetterTexts['limit'] = {
  'open-periods': (w, scene, { per, count }) =>
    `Sobre ${w.number(count)} ${periodNoun(per, count.value)}${scene.facts.some((one) => one.about === 'short') ? ' más' : ''}, ${notes(scene)} no permiten saberlo.`,
  'other-times': (_, scene) => `Puede haber otras ocasiones que ${isFamily(scene) ? 'la familia no conoce' : 'no conozco'}.`,
  'other-days': (_, scene) => `Sobre otros días, ${notes(scene)} no permiten saberlo.`,
  'lost-mail': () => 'Es posible que haya llegado de otra forma.',
  'unseen-meeting': (_, scene) => `Es posible que ya esté prevista y que el aviso no ${isFamily(scene) ? 'nos' : 'me'} haya llegado.`,
  wording: () => 'Es posible que esté escrito en otro lugar.',
  sources: (_, scene) => `Con ellas ${isFamily(scene) ? 'no podemos' : 'no puedo'} saber qué se realizó.`,
  incomplete: (_, scene) => `Es posible que ${notes(scene)} no muestren todo lo que se realizó.`,
}

const understand = (scene: Scene): string => (isTold(scene) ? `¿Podría ${us(scene, 'decir')}` : `¿Podría ${us(scene, 'ayudar')} a entender`)

/** What is asked, as the end of "¿Podría ayudarme a entender …?". */
const matter = (scene: Scene): string => {
  if (scene.facts.length === 0) return 'cómo va'
  switch (scene.topic) {
    case 'accommodation':
      return 'cómo se usa ahora y cómo podemos lograr que se dé como está previsto'
    case 'setting':
      return 'cómo está organizado ahora y cómo podemos lograr que sea como está previsto'
    case 'report':
      return isDone(scene)
        ? `cuándo ${isFamily(scene) ? 'podemos' : 'puedo'} esperar el próximo`
        : `cuándo ${isFamily(scene) ? 'podemos' : 'puedo'} esperarlo`
    case 'review':
      if (isDone(scene)) return 'para cuándo está prevista la próxima'
      return scene.facts[0]?.about === 'expired'
        ? `si hay una versión posterior y cómo ${isFamily(scene) ? 'podemos' : 'puedo'} recibir una copia`
        : 'si la reunión está prevista y para cuándo'
    case 'wording':
      return 'qué se quiere decir y cómo podríamos dejarlo por escrito'
    case 'conflict':
      return `qué muestran las notas de la escuela para ${isManyDays(scene) ? 'esos días' : 'ese día'}`
    case 'commitment':
      return scene.facts.some((one) => one.about === 'commitment' && one.isOver)
        ? 'cómo y cuándo se podría dar el resto'
        : 'cómo se puede dar el resto hasta entonces'
    case 'notice':
      return isDone(scene) ? 'cómo está previsto ahora el comienzo' : 'si se envió una nota así y cuándo'
    default:
      return 'qué está pasando y cómo podemos lograr que se lleve a cabo como está previsto'
  }
}

const question = (_: Writer, scene: Scene): string => `${understand(scene)} ${matter(scene)}?`

const logs = (scene: Scene): string => {
  switch (scene.topic) {
    case 'accommodation':
      return 'una copia de las notas sobre cómo se usó'
    case 'setting':
      return 'una copia del horario y de las notas'
    case 'report':
      return 'una copia del informe'
    case 'service':
    case 'conflict':
    case 'notice':
    case 'commitment':
      return 'una copia del registro de servicios'
    default:
      return 'una copia de las notas'
  }
}

const agenda = (scene: Scene): string => {
  if (scene.who.voice === 'case-manager') return 'Ayudaría ver juntos el plan, las notas y el horario.'
  switch (scene.topic) {
    case 'accommodation':
      return 'Ayudaría ver juntos el plan y cómo se organizan los exámenes y las tareas, si es posible con uno de los maestros.'
    case 'setting':
      return 'Ayudaría ver juntos el plan y el horario, si es posible con la maestra o el maestro.'
    case 'service':
    case 'conflict':
    case 'notice':
    case 'commitment':
      return 'Ayudaría ver juntos el plan, el registro de servicios y el horario, si es posible con la persona que da el servicio.'
    default:
      return 'Ayudaría ver el plan junto con las personas que mejor lo conocen.'
  }
}

const noteFacts: LetterTexts['document']['fact'] = {
  'what-happened': 'qué se hizo',
  minutes: 'cuántos minutos duró',
  'why-missed': 'el motivo que le hayan dado',
  'which-event': 'qué examen o tarea era',
  'how-much': 'cuánto se dio',
  where: 'dónde fue',
  'how-many': 'cuántos niños había',
  'received-on': 'qué día llegó y cómo',
  'who-knows': 'quién lo vio o lo contó',
  'when-written': 'cuándo lo anotó',
}

/** Spanish letters. */
export const letters: LetterTexts = {
  gap: { child: '[nombre]', recipient: '[nombre]', sender: '[su nombre]', agreed: '[lo acordado]' },
  greeting: (_, { who }) => {
    if (who.voice === 'case-manager') return `Hola, ${who.recipient}:`
    if (who.address === 'unknown') return `Buenos días, ${who.recipient}:`
    return `${who.address === 'she' ? 'Estimada' : 'Estimado'} ${who.recipient}:`
  },
  closing: (_, scene) =>
    `${by(scene, { parent: 'Un cordial saludo,', student: 'Muchos saludos,', advocate: 'Un cordial saludo,', 'case-manager': 'Saludos,' })}\n${scene.who.sender}`,
  subject: {
    document: (w, scene) => `Notas por hacer sobre ${shortPlan(w, scene)}`,
    ask: (w, scene, { words }) => `Una pregunta sobre ${shortPlan(w, scene)}${words === undefined ? '' : `: ${words}`}`,
    'follow-up': (w, scene, { words }) => `Vuelvo a escribir sobre ${shortPlan(w, scene)}${words === undefined ? '' : `: ${words}`}`,
    'request-records': (w, scene) => `Petición para ver las notas sobre ${shortPlan(w, scene)}`,
    'request-meeting': (w, scene) => `Una reunión sobre ${shortPlan(w, scene)}`,
    confirm: (w, { turn }) => (turn === undefined ? 'Lo que hablamos' : `Lo que hablamos el ${w.date(turn.date)}`),
    'ask-make-up': (w, scene) => `Una pregunta sobre sesiones de reposición en ${shortPlan(w, scene)}`,
    'know-options': (w, scene) =>
      scene.who.voice === 'student'
        ? `Para usted y su familia: formas de seguir con su ${is504(scene) ? planName(w, scene) : 'IEP'}`
        : `Para la familia: formas de seguir con ${shortPlan(w, scene)}`,
    thank: (w, scene) => `Gracias por su ayuda con ${shortPlan(w, scene)}`,
  },
  opening: {
    ask: (w, scene) =>
      by(scene, {
        parent: `Tengo una pregunta sobre ${theirPlan(w, scene)}.`,
        student: `Tengo una pregunta sobre ${theirPlan(w, scene)}.`,
        advocate: `Escribo junto con la familia de ${scene.who.child} y tenemos una pregunta sobre ${dated(w, scene)}.`,
        'case-manager': `Le escribo sobre ${theirPlan(w, scene)}.`,
      }) + says(w, scene),
    'follow-up': (w, scene) =>
      by(scene, {
        parent: `Vuelvo a escribirle sobre ${theirPlan(w, scene)}.`,
        student: `Vuelvo a escribirle sobre ${theirPlan(w, scene)}.`,
        advocate: `Vuelvo a escribirle, junto con la familia de ${scene.who.child}, sobre ${dated(w, scene)}.`,
        'case-manager': `Vuelvo sobre ${theirPlan(w, scene)}.`,
      }) + says(w, scene),
    'request-records': (w, scene) =>
      by(scene, {
        parent: `Me gustaría entender mejor cómo va una parte de lo que dice ${theirPlan(w, scene)}.`,
        student: `Me gustaría entender mejor cómo va una parte de lo que dice ${theirPlan(w, scene)}.`,
        advocate: `A la familia de ${scene.who.child} le gustaría entender mejor cómo va una parte de lo que dice ${dated(w, scene)}.`,
        'case-manager': `Estoy reuniendo las notas sobre una parte de lo que dice ${theirPlan(w, scene)}.`,
      }) + says(w, scene),
    'request-meeting': (w, scene) =>
      by(scene, {
        parent: `Me gustaría reunirme con usted para revisar cómo se lleva a cabo ${theirPlan(w, scene)}. Así veremos que los apoyos estén en marcha.`,
        student: `Me gustaría reunirme con usted para revisar cómo se lleva a cabo ${theirPlan(w, scene)}. Así veremos que los apoyos estén en marcha.`,
        advocate: `A la familia de ${scene.who.child} y a mí nos gustaría reunirnos con usted para revisar cómo se lleva a cabo ${dated(w, scene)}. Así veremos que los apoyos estén en marcha.`,
        'case-manager': `Me gustaría que nos reuniéramos para revisar cómo se lleva a cabo ${theirPlan(w, scene)}. Así veremos que los apoyos estén en marcha.`,
      }) + says(w, scene, 'Se trata de esta parte: '),
    confirm: (w, scene) => {
      const { turn } = scene
      const on = turn === undefined ? '' : ` el ${w.date(turn.date)}`
      const withUs = isFamily(scene) ? 'con nosotros' : 'conmigo'
      const thanks = turn?.kind === 'meeting' ? `Gracias por reunirse ${withUs}${on}.` : `Gracias por hablar ${withUs}${on}.`
      const part =
        scene.plan.words === undefined
          ? `${theirPlan(w, scene)}.`
          : `esta parte de lo que dice ${theirPlan(w, scene)}: ${w.quote(scene.plan.words, true)}`
      return `${thanks} Hablamos sobre ${part}`
    },
    'ask-make-up': (w, scene) =>
      by(scene, {
        parent: `Tengo una pregunta sobre las sesiones de reposición en ${theirPlan(w, scene)}.`,
        student: `Tengo una pregunta sobre las sesiones de reposición en ${theirPlan(w, scene)}.`,
        advocate: `Escribo junto con la familia de ${scene.who.child} sobre las sesiones de reposición en ${dated(w, scene)}.`,
        'case-manager': `Estoy viendo las sesiones de reposición en ${theirPlan(w, scene)}.`,
      }) + says(w, scene),
    'know-options': (w, scene) =>
      `Esta página es para ${scene.who.voice === 'student' ? 'usted y su familia' : `la familia de ${scene.who.child}`}; no es una carta a la escuela. Trata sobre ${scene.who.voice === 'student' ? `su ${planName(w, scene)}, ${of(w, scene)}` : dated(w, scene)}.${says(w, scene)}`,
    thank: (w, scene) => {
      const { reasonDate, reason, plan, turn, reply } = scene
      const help =
        plan.words === undefined
          ? `Gracias por su ayuda con ${theirPlan(w, scene)}.`
          : `Gracias por su ayuda con esta parte de lo que dice ${theirPlan(w, scene)}: ${w.quote(plan.words, true)}`
      if (reasonDate === undefined) return help
      if (reason === 'as-planned-since') return `${help} Desde el ${w.date(reasonDate)}, ${notes(scene)} lo muestran como está previsto.`
      const mine = isFamily(scene) ? 'nuestra' : 'mi'
      const isAnswer = reply !== undefined || (turn !== undefined && turn.kind !== 'sent')
      return `${help} ${isAnswer ? `El ${w.date(reasonDate)} usted respondió a ${mine} pregunta.` : `Desde el ${w.date(reasonDate)}, ${mine} pregunta está resuelta.`}`
    },
  },
  fact,
  limit,
  question: {
    service: question,
    accommodation: question,
    setting: question,
    report: question,
    review: question,
    wording: question,
    conflict: question,
    commitment: question,
    notice: question,
    other: question,
  },
  thanks: (_, scene) =>
    by(scene, {
      parent: 'Con gusto hablo con usted cuando le venga bien. Gracias por todo lo que hace.',
      student: 'Con gusto hablo con usted cuando tenga un momento. Gracias por su ayuda.',
      advocate: 'Con gusto hablamos con usted cuando le venga bien. Gracias por todo lo que hace.',
      'case-manager': 'Con gusto ayudo en lo que pueda. Gracias por todo lo que hace.',
    }),
  reference: (w, scene) => {
    const { turn, reply, reason, reasonDate } = scene
    if (turn === undefined) return ''
    const withUs = isFamily(scene) ? 'con nosotros' : 'conmigo'
    const talk = turn.kind === 'sent' ? '' : `Gracias por hablar ${withUs} el ${w.date(turn.date)}.`
    const thanks = reply === undefined ? talk : `Gracias por su respuesta del ${w.date(reply.date)}.`
    if (reason === 'promise-date-passed' && reasonDate !== undefined)
      return `${thanks} El siguiente paso estaba previsto para el ${w.date(reasonDate)}.`.trim()
    if (reason === 'reply-unclear')
      return `${thanks} Todavía no ${isFamily(scene) ? 'estamos seguros de entenderla' : 'me queda del todo claro'}.`
    if (thanks !== '') return thanks
    return isFamily(scene)
      ? `Le escribimos el ${w.date(turn.date)}, y es posible que no hayamos visto su respuesta.`
      : `Le escribí el ${w.date(turn.date)}, y es posible que no haya visto su respuesta.`
  },
  followUpQuestion: (w, scene) =>
    scene.replyBy === undefined
      ? question(w, scene)
      : `¿Podría ${us(scene, 'decir')}, para el ${w.date(scene.replyBy)}, ${matter(scene).replace(/^qué está pasando/u, 'cómo está ahora')}?`,
  recordsQuestion: (w, scene) => {
    const { window, replyBy } = scene
    const span = window === undefined ? '' : ` del ${fromTo(w, window)}`
    const until = replyBy === undefined ? '' : `, para el ${w.date(replyBy)}`
    return `¿Podría ${us(scene, 'enviar')} ${logs(scene)}${span}${until}, o ${us(scene, 'decir')} cuándo ${isFamily(scene) ? 'podríamos' : 'podría'} pasar a ver las notas?`
  },
  recordsThanks: (_, scene) =>
    by(scene, {
      parent: 'Puede ser en papel o por correo. Ver juntas sus notas y las mías me ayudaría mucho. Gracias por su tiempo.',
      student: 'Puede ser en papel o por correo. Ver juntas sus notas y las mías me ayudaría mucho. Gracias por su tiempo.',
      advocate: 'Puede ser en papel o por correo. Ver juntas sus notas y las de la familia nos ayudaría mucho. Gracias por su tiempo.',
      'case-manager': 'Puede ser de cualquier forma. Ver juntas todas las notas ayudaría mucho. Gracias por su tiempo.',
    }),
  agenda: (_, scene) => agenda(scene),
  meetingQuestion: (w, { meetingDays }) =>
    meetingDays.length === 0
      ? '¿Podría decirme qué día de las próximas semanas le vendría bien?'
      : `¿Podríamos reunirnos uno de estos días: ${w.list(
          w.dates(meetingDays).map((day) => `el ${day}`),
          'disjunction',
        )}?`,
  meetingThanks: (_, scene) =>
    isFamily(scene)
      ? 'Si le conviene más otro día, haremos lo posible por ir. Gracias por su tiempo.'
      : 'Si le conviene más otro día, haré lo posible por ir. Gracias por su tiempo.',
  agreed: (w, { agreed }) =>
    agreed.length === 0
      ? 'No anoté un siguiente paso con fecha.'
      : bullets(
          'Esto es lo que entendí:',
          agreed.map(
            ({ what, who, by: day }) =>
              `${who === undefined ? '' : `${who}: `}${what}${day === undefined ? '' : ` (para el ${w.date(day)})`}`,
          ),
          undefined,
        ),
  confirmLimit: () => 'Lo escribí a partir de mis notas, y es posible que me falte algo.',
  confirmRequest: () => 'Por favor, corríjame si algo no es así.',
  sums: (w, { window }, sums) => {
    const over = window === undefined ? 'En total' : capital(between(w, window))
    const joined = (which: (one: (typeof sums)[number]) => TracedBounds): string => {
      const [first, ...rest] = sums.map((one) => amount(w, which(one), one.unit))
      return rest.length === 0 ? (first ?? '') : `${first} (${rest.join(', ')})`
    }
    const count = sums[0]?.agencySide.max.value ?? 0
    const held = sums[0]?.unit === 'minute' ? 'realizado' : 'realizada'
    const all = isSameSum(sums) ? 'es lo mismo' : `son ${joined(({ allReasons }) => allReasons)}`
    return `${over}, ${joined(({ agencySide }) => agencySide)} aún no ${w.plural(count, `consta como ${held}`, `constan como ${held}s`)}. Aquí no se cuentan las ausencias ni otros motivos parecidos. Contando todos los motivos, ${all}.`
  },
  makeUpQuestion: (_, scene) => `${understand(scene)} cómo y cuándo se podrían reponer?`,
  option: (w, _, { option, numbers, citation }) => {
    const [first, second] = numbers
    const source = citation === undefined ? '' : ` (${w.cite(citation)})`
    const number = (value: typeof first, one: string, other: string): string =>
      value === undefined ? `unos ${other}` : `${w.number(value)} ${w.plural(value.value, one, other)}`
    switch (option) {
      case 'meeting':
        return 'Otra reunión del equipo. Algunos distritos ofrecen una persona neutral que la dirija.'
      case 'mediation':
        return `Mediación: una persona neutral ayuda a hablar a las dos partes. Las dos deciden si participan${source}.`
      case 'state-complaint':
        return `Una queja estatal: una carta a la agencia de educación del estado sobre lo ocurrido en ${first?.value === 1 ? 'el último año' : `los últimos ${number(first, 'año', 'años')}`}. El estado decide por lo general en ${number(second, 'día', 'días')}${source}.`
      case 'due-process':
        return `El debido proceso: una audiencia formal. El plazo general es de ${number(first, 'año', 'años')}, o el que fije el estado${source}.`
      case 'grievance':
        return 'La vía del propio distrito para plantear una preocupación, a menudo con la persona encargada de estos planes.'
      case 'hearing':
        return `Una audiencia imparcial que organiza el distrito${source}.`
      case 'civil-rights':
        return `Una carta a la oficina federal de derechos civiles. El plazo general es de ${number(first, 'día', 'días')}${source}.`
      case 'parent-center':
        return 'Un centro de información y capacitación para padres: allí lo explican todo sin costo.'
    }
  },
  optionsLimit: (w, { lawAsOf }) =>
    `No están en ningún orden, y esta página no puede decir cuál conviene. Los plazos tienen excepciones, y las normas cambian según el estado.${lawAsOf === undefined ? '' : ` Las normas se revisaron el ${w.date(lawAsOf)}, y no lo hizo un abogado.`}`,
  optionsRequest: () => 'Antes de decidir, consulte por favor a una persona calificada.',
  optionsClosing: () => 'Hablar con la escuela sigue siendo posible en todo momento. Gracias por llevar las notas con tanto cuidado.',
  thankLimit: (_, scene) =>
    `${capital(notes(scene))} no pueden mostrar todo el trabajo que hay detrás, así que gracias también por lo que no ${isFamily(scene) ? 'vimos' : 'vi'}.`,
  thankRequest: () => 'Por favor, comparta este agradecimiento con todas las personas que ayudaron.',
  document: {
    opening: (_, { standing }) =>
      ({
        open: 'Todavía no hace falta enviar nada: los registros no permiten saber qué se realizó. Estas notas son las que más ayudarían.',
        fine: 'No hace falta enviar nada: los registros no muestran ninguna diferencia con el plan. Las notas con fecha ayudan a que siga así.',
        differs: 'Estas notas son las que más ayudarían, pase lo que pase después.',
        settled: 'No hace falta enviar nada: lo que difería quedó resuelto. Las notas con fecha ayudan a que siga así.',
      })[standing],
    line: (w, _, { about, plan, days, more }) => {
      const [first] = days
      const since = first === undefined ? '' : w.date(first)
      if (about === 'annual-review') return `La revisión anual prevista para el ${since}: cuándo se hizo, si lo sabe.`
      if (about === 'reevaluation') return `La reevaluación prevista para el ${since}: cuándo se hizo, si lo sabe.`
      if (about === 'later-version') return `Una versión del plan posterior a su último día, el ${since}: su fecha, si la tiene.`
      if (about === 'whole-plan') return `El plan en su conjunto${since === '' ? '' : `: ${w.list(w.dates(days))}`}.`
      if (days.length === 0) return `${w.quote(plan)}: cada vez que corresponda, a partir de ahora.`
      const rest = more.value === 0 ? [] : [`${w.number(more)} ${w.plural(more.value, 'día', 'días')} más`]
      return `${w.quote(plan)}: ${w.list([...w.dates(days), ...rest])}.`
    },
    limit: () => 'Un día del que no se sabe nada se deja en blanco: es mejor que adivinar.',
    how: (w, { notes: lines }, facts) => {
      const listed = w.list(facts.map((one) => noteFacts[one]))
      return lines.every(({ about }) => about !== 'line') && lines.length > 0
        ? `Anote también, por favor, ${listed}.`
        : `Para cada día, anote por favor ${listed}.`
    },
    fact: noteFacts,
    closing: () => 'Gracias por llevar la cuenta con tanto cuidado.',
  },
}

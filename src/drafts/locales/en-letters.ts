import type { Per } from '../../time/period-unit.ts'
import { capital } from '../../wording/capital.ts'
import { periodNoun as nounOf } from '../../wording/en.ts'
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

const I = (scene: Scene): string => by(scene, { parent: 'I', student: 'I', advocate: 'the family', 'case-manager': 'I' })
const me = (scene: Scene): string => by(scene, { parent: 'me', student: 'me', advocate: 'us', 'case-manager': 'me' })
const have = (scene: Scene): string =>
  by(scene, { parent: 'I have', student: 'I have', advocate: 'the family has', 'case-manager': 'I have' })
const lack = (scene: Scene): string =>
  by(scene, { parent: 'I don’t have', student: 'I don’t have', advocate: 'the family doesn’t have', 'case-manager': 'I don’t have' })
const notes = (scene: Scene): string =>
  by(scene, { parent: 'my notes', student: 'my notes', advocate: 'the family’s notes', 'case-manager': 'our notes' })

const planName = (w: Writer, { plan }: Scene): string => (plan.kind.value === '504' ? `Section ${w.words(plan.kind)} plan` : 'IEP')
const dated = (w: Writer, scene: Scene): string => `${planName(w, scene)} of ${w.date(scene.plan.date)}`
/** "A.’s IEP of September 8, 2026", "my IEP of …". */
const theirPlan = (w: Writer, scene: Scene): string => `${scene.who.voice === 'student' ? 'my' : `${scene.who.child}’s`} ${dated(w, scene)}`
const shortPlan = (w: Writer, scene: Scene): string =>
  `${scene.who.voice === 'student' ? 'my' : `${scene.who.child}’s`} ${planName(w, scene)}`
const says = (w: Writer, { plan }: Scene, lead = 'It says: '): string =>
  plan.words === undefined ? '' : ` ${lead}${w.quote(plan.words, true)}`

const to = (min: string, max: string): string => `${min} to ${max}`
const range = (w: Writer, bounds: TracedBounds): string => w.range(bounds, to)
const amount = (w: Writer, bounds: TracedBounds, unit: 'session' | 'minute'): string =>
  `${range(w, bounds)} ${w.plural(bounds.max.value, unit, `${unit}s`)}`
/** "1 of 2 sessions"; "0 of at least 1 session" where a short week leaves open how many were due. */
const heldOf = (w: Writer, { held, of }: HeldOf, unit: 'session' | 'minute'): string =>
  `${range(w, held)} of ${of.min.value === of.max.value ? '' : 'at least '}${w.number(of.min)} ${w.plural(of.min.value, unit, `${unit}s`)}`
const between = (w: Writer, { start, end }: DaySpan): string =>
  start.value === end.value ? `on ${w.date(start)}` : `between ${w.dates([start, end]).join(' and ')}`
const fromTo = (w: Writer, { start, end }: DaySpan): string =>
  start.value === end.value ? w.date(start) : w.dates([start, end]).join(' to ')
/** A share of the day; one that is open at an end is told by the other. */
const share = (w: Writer, { min, max }: TracedBounds): string => {
  if (min.value === 0 && max.value > 0 && max.value < 100) return `at most ${w.number(max)} percent`
  return max.value === 100 && min.value > 0 && min.value < 100 ? `at least ${w.number(min)} percent` : `${range(w, { min, max })} percent`
}
const schoolDays = (w: Writer, count: Traced<number>): string => `${w.number(count)} school ${w.plural(count.value, 'day', 'days')}`

const isWeek = ({ per }: Short): boolean => per?.unit === 'week' && per.count === 1
const periodName = (w: Writer, fact: Short, period: HeldOf): string => {
  if (isWeek(fact)) return `week of ${w.date(period.start)}`
  return isMonth(fact, period) ? w.month(period.start) : fromTo(w, period)
}

const bullets = (lead: string, items: readonly string[], earlier: string | undefined): string =>
  [lead, ...items.map((item) => `- ${item}`), ...(earlier === undefined ? [] : [`- ${earlier}`])].join('\n')
const earlierText = (w: Writer, count: Traced<number>, one: string, other: string): string | undefined =>
  count.value === 0 ? undefined : `and ${w.number(count)} earlier ${w.plural(count.value, one, other)}`

const dayList = (w: Writer, days: readonly Traced<SeenOn['day']['value']>[], earlier: Traced<number>): string => {
  const more = earlierText(w, earlier, 'day', 'days')?.replace(/^and /u, '')
  return w.list(more === undefined ? w.dates(days) : [...w.dates(days), more])
}

const dashless = (seen: Traced<string>): Traced<string> => ({ ...seen, value: seen.value.replaceAll('-', ' ') })

/** So many days can have what was seen in parentheses, and so much of it, before a sentence is too long. */
const mostSeen = 3
const seenWords = { words: 4, characters: 28 }

/** Days with what was seen on them in parentheses, where it is on record. */
const eventDays = (w: Writer, days: readonly SeenOn[], earlier: Traced<number>): string => {
  const more = earlierText(w, earlier, 'day', 'days')?.replace(/^and /u, '')
  const dates = w.dates(days.map(({ day }) => day))
  const shown = dates.map((date, i) => {
    const seen = days.length > mostSeen ? undefined : days[i]?.seen
    return seen === undefined ? date : `${date} (${w.words(seen, '[…]', seenWords)})`
  })
  return w.list(more === undefined ? shown : [...shown, more])
}

const deliveries: Readonly<Record<string, string>> = {
  consult: 'consultation between adults',
  indirect: 'indirect service',
  direct: 'direct service',
}

const emptyRuns = (w: Writer, scene: Scene, runs: readonly EmptyRun[], what: string): string =>
  runs.map((run) => `${capital(between(w, run))} (${schoolDays(w, run.schoolDays)}), ${lack(scene)} a record of ${what}.`).join(' ')

const fact: LetterTexts['fact'] = {
  short: (w, scene, about) => {
    const { unit, per, periods, earlier } = about
    const first = periods[0]
    if (periods.length === 1 && first !== undefined && earlier.value === 0)
      return isMonth(about, first)
        ? `For ${periodName(w, about, first)}, ${have(scene)} a record of ${heldOf(w, first, unit)}.`
        : isWeek(about)
          ? `For the ${periodName(w, about, first)}, ${have(scene)} a record of ${heldOf(w, first, unit)}.`
          : `${capital(between(w, first))}, ${have(scene)} a record of ${heldOf(w, first, unit)}.`
    return bullets(
      `In these ${periodNoun(per, 2)}, ${have(scene)} a record of fewer ${unit}s than that:`,
      periods.map((period) => `${periodName(w, about, period)}: ${heldOf(w, period, unit)}`),
      earlierText(w, earlier, periodNoun(per, 1), periodNoun(per, 2)),
    )
  },
  'session-length': (w, scene, { days, earlier }) => {
    const first = days[0]
    if (days.length === 1 && first !== undefined && earlier.value === 0)
      return `On ${w.date(first.start)}, ${have(scene)} a record of a session of ${heldOf(w, first, 'minute')}.`
    return bullets(
      `On these days, ${have(scene)} a record of sessions that were shorter than that:`,
      days.map((day) => `${w.date(day.start)}: ${heldOf(w, day, 'minute')}`),
      earlierText(w, earlier, 'day', 'days'),
    )
  },
  'not-started': (w, scene, { runs, hasBegun }) => emptyRuns(w, scene, runs, hasBegun ? 'a session' : 'a first session yet'),
  gap: (w, scene, { runs }) => emptyRuns(w, scene, runs, 'a session'),
  form: (w, scene, { aspect, days, earlier }) => {
    const lead = {
      group: `On these days, ${have(scene)} a note of another group size than the plan says:`,
      setting: `On these days, ${have(scene)} a note of another place than the plan says:`,
      provider: `On these days, ${have(scene)} a note of another kind of provider than the plan says:`,
      delivery: `On these days, ${have(scene)} a note of another kind of service than the plan says:`,
    }[aspect]
    const items = days.map(({ day, seen, promised }) => {
      if (seen === undefined) return w.date(day)
      if (aspect === 'delivery') return `${w.date(day)}: ${deliveries[seen.value] ?? w.words(seen)}`
      const inPlan = promised === undefined ? '' : ` (the plan says ${w.words(dashless(promised))})`
      return `${w.date(day)}: ${w.words(dashless(seen))}${aspect === 'group' ? ` ${seen.value === '1' ? 'student' : 'students'}` : ''}${inPlan}`
    })
    return bullets(lead, items, earlierText(w, earlier, 'day', 'days'))
  },
  declining: (w, scene, { unit, windows }) =>
    bullets(
      `From one reporting period to the next, ${notes(scene)} show fewer ${unit}s:`,
      windows.map((window) => `${fromTo(w, window)}: ${heldOf(w, window, unit)}`),
      undefined,
    ),
  'late-start': (w, scene, { by: day }) => `Up to ${w.date(day)}, ${lack(scene)} a record of a first session.`,
  notice: (w, scene, { notBegunBy, receivedOn }) => {
    const told = scene.facts.some(({ about }) => about === 'not-started' || about === 'late-start')
    const start = told ? '' : `Up to ${w.date(notBegunBy)}, ${lack(scene)} a record of a session. `
    return receivedOn === undefined
      ? `${start}${capital(have(scene))} not seen a written note about this.`
      : `${start}A written note about this reached ${me(scene)} on ${w.date(receivedOn)}.`
  },
  'not-given': (w, scene, { event, days, earlier }) => {
    const where = event === 'test' ? `at the ${w.plural(days.length + earlier.value, 'test', 'tests')} on` : 'on'
    return `${capital(have(scene))} a note that ${scene.who.voice === 'student' ? 'I did not have it' : 'it was not given'} ${where} ${eventDays(w, days, earlier)}.`
  },
  'in-part': (w, scene, { event, days, earlier }) => {
    const where = event === 'test' ? `at the ${w.plural(days.length + earlier.value, 'test', 'tests')} on` : 'on'
    const also = scene.facts.some((one) => one.about === 'not-given') ? have(scene).replace(/ (?=ha)/u, ' also ') : have(scene)
    return `${capital(also)} a note that ${scene.who.voice === 'student' ? 'I had it in part' : 'it was given in part'} ${where} ${eventDays(w, days, earlier)}.`
  },
  'given-of': (w, scene, { given, known }) =>
    `In all, ${I(scene)} ${scene.who.voice === 'advocate' ? 'knows' : 'know'} of ${range(w, known)} ${w.plural(known.max.value, 'time', 'times')} when it applied; it was there in full for ${range(w, given)} of them.`,
  setting: (w, scene, { days, earlier, differs, observed }) => {
    const seen = days.map((one) => (one.seen === undefined ? undefined : dashless(one.seen)))
    const first = seen[0]
    // What was seen each time is said once.
    const isSame = first !== undefined && seen.every((one) => one?.value === first.value)
    const listed = isSame ? days.map(({ day }) => ({ day })) : days.map(({ day }, i) => ({ day, ...(seen[i] && { seen: seen[i] }) }))
    return `${capital(have(scene))} a note about ${w.number(observed)} ${w.plural(observed.value, 'day', 'days')}. On ${w.number(differs)} of them it looked different${isSame ? ` (${w.words(first)})` : ''}: ${eventDays(w, listed, earlier)}.`
  },
  'class-share': (w, scene, { window, promised, shown }) =>
    `${capital(between(w, window))}, ${notes(scene)} show ${share(w, shown)} of the school day in the regular class. The plan says ${share(w, promised)}.`,
  report: (w, scene, { due, receivedOn }) =>
    receivedOn === undefined
      ? `${capital(lack(scene))} a record of the report that was due on ${w.date(due)}.`
      : `The report that was due on ${w.date(due)} reached ${me(scene)} on ${w.date(receivedOn)}.`,
  review: (w, scene, { review, due, heldOn }) => {
    const meeting = review === 'annual-review' ? 'annual review' : 'reevaluation'
    const date = `The date for the ${meeting} was ${w.date(due)}.`
    return heldOn === undefined
      ? `${date} ${capital(lack(scene))} a record of that meeting.`
      : `${date} ${capital(have(scene))} a record of the meeting on ${w.date(heldOn)}.`
  },
  expired: (w, scene, { end }) => `The last day in it was ${w.date(end)}. ${capital(lack(scene))} a later version.`,
  vague: (_, scene, { lacks }) =>
    lacks === 'frequency'
      ? `The wording does not say how often it takes place or for how long, so ${I(scene)} cannot tell what to expect.`
      : `The wording does not say how much is meant at least, so ${I(scene)} cannot tell what to expect.`,
  commitment: (w, scene, { unit, agreed, by: day, held, isOver }) =>
    `We agreed on ${amount(w, agreed, unit)} by ${w.date(day)}. ${isOver ? 'Up to that day' : 'So far'}, ${have(scene)} a record of ${amount(w, held, unit)}.`,
  conflict: (w, scene, { days, earlier }) => `For ${dayList(w, days, earlier)}, the notes that ${have(scene)} say different things.`,
  other: (w, scene, { days, earlier }) => `${capital(have(scene))} notes that differ from it for ${dayList(w, days, earlier)}.`,
}

const limit: LetterTexts['limit'] = {
  'open-periods': (w, scene, { per, count }) =>
    `For ${w.number(count)} ${scene.facts.some((one) => one.about === 'short') ? 'other ' : ''}${periodNoun(per, count.value)}, ${notes(scene)} cannot tell.`,
  'other-times': (_, scene) => `There may be other times that ${I(scene)} ${scene.who.voice === 'advocate' ? 'doesn’t' : 'don’t'} know of.`,
  'other-days': (_, scene) => `About other days, ${notes(scene)} cannot tell.`,
  'lost-mail': (_, scene) => `It may have come in a way that ${I(scene)} missed.`,
  'unseen-meeting': (_, scene) => `It may be planned already, without a note of it having reached ${me(scene)}.`,
  wording: () => 'It may be written down in another place.',
  sources: (_, scene) => `From them, ${I(scene)} cannot tell what took place.`,
  incomplete: (_, scene) => `${capital(notes(scene))} may not show everything that took place.`,
}

const understand = (scene: Scene): string => (isTold(scene) ? `Could you let ${me(scene)} know` : `Could you help ${me(scene)} understand`)

/** What is asked, as the end of "Could you help me understand …". */
const matter = (scene: Scene): string => {
  if (scene.facts.length === 0) return 'how it is going'
  switch (scene.topic) {
    case 'accommodation':
      return 'how it is used now, and how we can make sure it is in place'
    case 'setting':
      return 'how it is set up now, and how we can make sure it happens as planned'
    case 'report':
      return `when ${by(scene, { parent: 'I', student: 'I', advocate: 'we', 'case-manager': 'I' })} can expect ${isDone(scene) ? 'the next one' : 'it'}`
    case 'review':
      if (isDone(scene)) return 'when the next one is planned'
      return scene.facts[0]?.about === 'expired'
        ? `whether there is a later version, and how ${by(scene, { parent: 'I', student: 'I', advocate: 'we', 'case-manager': 'I' })} can get a copy`
        : 'whether the meeting is planned, and for when'
    case 'wording':
      return 'what is meant, and how we could write it down'
    case 'conflict':
      return `what the school’s notes show for ${isManyDays(scene) ? 'those days' : 'that day'}`
    case 'commitment':
      return scene.facts.some((one) => one.about === 'commitment' && one.isOver)
        ? 'how and when the rest could take place'
        : 'how the rest can fit in by then'
    case 'notice':
      return isDone(scene) ? 'how the start is planned now' : 'whether such a note was sent, and when'
    default:
      return 'what is going on, and how we can make sure it happens as planned'
  }
}

const question = (_: Writer, scene: Scene): string => `${understand(scene)} ${matter(scene)}?`

const logs = (scene: Scene): string => {
  switch (scene.topic) {
    case 'accommodation':
      return 'a copy of the notes on how it was used'
    case 'setting':
      return 'a copy of the schedule and the notes'
    case 'report':
      return 'a copy of the report'
    case 'service':
    case 'conflict':
    case 'notice':
    case 'commitment':
      return 'a copy of the service log'
    default:
      return 'a copy of the notes'
  }
}

const agenda = (scene: Scene): string => {
  if (scene.who.voice === 'case-manager') return 'It would help to look at the plan, the notes, and the schedule together.'
  switch (scene.topic) {
    case 'accommodation':
      return 'It would help to look at the plan and at how tests and classwork are set up, with one of the teachers if possible.'
    case 'setting':
      return 'It would help to look at the plan and the schedule together, with the teacher if possible.'
    case 'service':
    case 'conflict':
    case 'notice':
    case 'commitment':
      return 'It would help to look at the plan, the service log, and the schedule together, with the person who gives the service if possible.'
    default:
      return 'It would help to look at the plan together, with the people who know it best.'
  }
}

const noteFacts: LetterTexts['document']['fact'] = {
  'what-happened': 'what happened',
  minutes: 'for how many minutes',
  'why-missed': 'any reason that you were told',
  'which-event': 'which test or task it was',
  'how-much': 'how much was given',
  where: 'where it was',
  'how-many': 'how many children were there',
  'received-on': 'the day it came, and how',
  'who-knows': 'who saw it or told you',
  'when-written': 'when you wrote it down',
}

/** English letters. */
export const letters: LetterTexts = {
  gap: { child: '[name]', recipient: '[name]', sender: '[your name]', agreed: '[what was agreed]' },
  greeting: (_, { who }) => (who.voice === 'case-manager' ? `Hi ${who.recipient},` : `Dear ${who.recipient},`),
  closing: (_, scene) =>
    `${by(scene, { parent: 'Kind regards,', student: 'Best wishes,', advocate: 'Kind regards,', 'case-manager': 'Best,' })}\n${scene.who.sender}`,
  subject: {
    document: (w, scene) => `Notes to make about ${shortPlan(w, scene)}`,
    ask: (w, scene, { words }) => `A question about ${shortPlan(w, scene)}${words === undefined ? '' : `: ${words}`}`,
    'follow-up': (w, scene, { words }) => `Following up about ${shortPlan(w, scene)}${words === undefined ? '' : `: ${words}`}`,
    'request-records': (w, scene) => `A request to see the notes for ${shortPlan(w, scene)}`,
    'request-meeting': (w, scene) => `A meeting about ${shortPlan(w, scene)}`,
    confirm: (w, { turn }) => (turn === undefined ? 'What we talked about' : `What we talked about on ${w.date(turn.date)}`),
    'ask-make-up': (w, scene) => `A question about make-up sessions in ${shortPlan(w, scene)}`,
    'know-options': (w, scene) =>
      scene.who.voice === 'student'
        ? `For you and your family: ways to go on with your ${planName(w, scene)}`
        : `For the family: ways to go on with ${shortPlan(w, scene)}`,
    thank: (w, scene) => `Thank you for your help with ${shortPlan(w, scene)}`,
  },
  opening: {
    ask: (w, scene) =>
      by(scene, {
        parent: `I have a question about ${theirPlan(w, scene)}.`,
        student: `I have a question about ${theirPlan(w, scene)}.`,
        advocate: `I am writing with ${scene.who.child}’s family. We have a question about the ${dated(w, scene)}.`,
        'case-manager': `I am checking in about ${theirPlan(w, scene)}.`,
      }) + says(w, scene),
    'follow-up': (w, scene) =>
      by(scene, {
        parent: `I am writing again about ${theirPlan(w, scene)}.`,
        student: `I am writing again about ${theirPlan(w, scene)}.`,
        advocate: `I am writing again with ${scene.who.child}’s family, about the ${dated(w, scene)}.`,
        'case-manager': `I am coming back to ${theirPlan(w, scene)}.`,
      }) + says(w, scene),
    'request-records': (w, scene) =>
      by(scene, {
        parent: `I would like to understand better how one part of ${theirPlan(w, scene)}, is going.`,
        student: `I would like to understand better how one part of ${theirPlan(w, scene)}, is going.`,
        advocate: `${scene.who.child}’s family would like to understand better how one part of the ${dated(w, scene)}, is going.`,
        'case-manager': `I am putting the notes together for one part of ${theirPlan(w, scene)}.`,
      }) + says(w, scene),
    'request-meeting': (w, scene) =>
      by(scene, {
        parent: `I would like to meet to review how ${theirPlan(w, scene)}, is being implemented, and to make sure supports are in place.`,
        student: `I would like to meet to review how ${theirPlan(w, scene)}, is being implemented, and to make sure supports are in place.`,
        advocate: `${scene.who.child}’s family and I would like to meet to review how the ${dated(w, scene)}, is being implemented, and to make sure supports are in place.`,
        'case-manager': `I would like us to meet to review how ${theirPlan(w, scene)}, is being implemented, and to make sure supports are in place.`,
      }) + says(w, scene, 'It is about this part: '),
    confirm: (w, scene) => {
      const { turn } = scene
      const on = turn === undefined ? '' : ` on ${w.date(turn.date)}`
      const thanks =
        turn?.kind === 'meeting' ? `Thank you for meeting with ${me(scene)}${on}.` : `Thank you for talking with ${me(scene)}${on}.`
      const part =
        scene.plan.words === undefined
          ? `${theirPlan(w, scene)}.`
          : `this part of ${theirPlan(w, scene)}: ${w.quote(scene.plan.words, true)}`
      return `${thanks} We talked about ${part}`
    },
    'ask-make-up': (w, scene) =>
      by(scene, {
        parent: `I have a question about make-up sessions in ${theirPlan(w, scene)}.`,
        student: `I have a question about make-up sessions in ${theirPlan(w, scene)}.`,
        advocate: `I am writing with ${scene.who.child}’s family about make-up sessions in the ${dated(w, scene)}.`,
        'case-manager': `I am looking at make-up sessions in ${theirPlan(w, scene)}.`,
      }) + says(w, scene),
    'know-options': (w, scene) =>
      `This page is for ${scene.who.voice === 'student' ? 'you and your family' : `${scene.who.child}’s family`}; it is not a letter to the school. It is about ${scene.who.voice === 'student' ? 'your' : 'the'} ${dated(w, scene)}.${says(w, scene)}`,
    thank: (w, scene) => {
      const { reasonDate, reason, plan, turn, reply } = scene
      const help =
        plan.words === undefined
          ? `Thank you for your help with ${theirPlan(w, scene)}.`
          : `Thank you for your help with this part of ${theirPlan(w, scene)}: ${w.quote(plan.words, true)}`
      if (reasonDate === undefined) return help
      if (reason === 'as-planned-since') return `${help} Since ${w.date(reasonDate)}, ${notes(scene)} show it as planned.`
      const mine = scene.who.voice === 'advocate' ? 'our' : 'my'
      const isAnswer = reply !== undefined || (turn !== undefined && turn.kind !== 'sent')
      return `${help} ${isAnswer ? `On ${w.date(reasonDate)}, you answered ${mine} question.` : `Since ${w.date(reasonDate)}, ${mine} question is settled.`}`
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
      parent: 'I am glad to talk at a time that suits you. Thank you for all you do.',
      student: 'I am happy to talk when you have a moment. Thank you for your help.',
      advocate: 'We are glad to talk at a time that suits you. Thank you for all you do.',
      'case-manager': 'I am glad to help where I can. Thank you for all you do.',
    }),
  reference: (w, scene) => {
    const { turn, reply, reason, reasonDate } = scene
    if (turn === undefined) return ''
    const thanks =
      reply !== undefined
        ? `Thank you for your reply of ${w.date(reply.date)}.`
        : turn.kind === 'sent'
          ? ''
          : `Thank you for talking with ${me(scene)} on ${w.date(turn.date)}.`
    if (reason === 'promise-date-passed' && reasonDate !== undefined)
      return `${thanks} The next step was planned for ${w.date(reasonDate)}.`.trim()
    if (reason === 'reply-unclear')
      return `${thanks} ${capital(by(scene, { parent: 'I am', student: 'I am', advocate: 'we are', 'case-manager': 'I am' }))} not sure yet that ${by(scene, { parent: 'I', student: 'I', advocate: 'we', 'case-manager': 'I' })} understand it.`
    if (thanks !== '') return thanks
    const we = by(scene, { parent: 'I', student: 'I', advocate: 'we', 'case-manager': 'I' })
    return `On ${w.date(turn.date)}, ${we} wrote to you, and ${we} may have missed your reply.`
  },
  followUpQuestion: (w, scene) =>
    scene.replyBy === undefined
      ? question(w, scene)
      : `Could you let ${me(scene)} know by ${w.date(scene.replyBy)}, ${matter(scene).replace(/^what is going on,/u, 'how it stands now,')}?`,
  recordsQuestion: (w, scene) => {
    const { window, replyBy } = scene
    const span = window === undefined ? '' : ` for ${fromTo(w, window)}`
    const until = replyBy === undefined ? '' : ` by ${w.date(replyBy)}`
    return `Could you send ${me(scene)} ${logs(scene)}${span}${until === '' ? '' : `,${until},`} or tell ${me(scene)} when ${scene.who.voice === 'advocate' ? 'we' : 'I'} could come by to look?`
  },
  recordsThanks: (_, scene) =>
    by(scene, {
      parent: 'Paper or email is fine. Looking at both sets of notes would help me a lot. Thank you for your time.',
      student: 'Paper or email is fine. Looking at both sets of notes would help me a lot. Thank you for your time.',
      advocate: 'Paper or email is fine. Looking at both sets of notes would help us a lot. Thank you for your time.',
      'case-manager': 'Any form is fine. Looking at all the notes together would help a lot. Thank you for your time.',
    }),
  agenda: (_, scene) => agenda(scene),
  meetingQuestion: (w, { meetingDays }) =>
    meetingDays.length === 0
      ? 'Could you tell me a day next week or the week after that would suit you?'
      : `Could we meet on one of these days: ${w.list(w.dates(meetingDays), 'disjunction')}?`,
  meetingThanks: (_, scene) =>
    scene.who.voice === 'advocate'
      ? 'If another day is easier, we will do our best to make it work. Thank you for your time.'
      : 'If another day is easier, I will do my best to make it work. Thank you for your time.',
  agreed: (w, { agreed }) =>
    agreed.length === 0
      ? 'I did not note a next step with a date.'
      : bullets(
          'This is what I understood:',
          agreed.map(
            ({ what, who, by: day }) => `${who === undefined ? '' : `${who}: `}${what}${day === undefined ? '' : ` (by ${w.date(day)})`}`,
          ),
          undefined,
        ),
  confirmLimit: () => 'I wrote this from my notes, and I may have missed something.',
  confirmRequest: () => 'Please correct me if I have this wrong.',
  sums: (w, { window }, sums) => {
    const over = window === undefined ? 'In all' : capital(between(w, window))
    const joined = (of: (one: (typeof sums)[number]) => TracedBounds): string => {
      const [first, ...rest] = sums.map((one) => amount(w, of(one), one.unit))
      return rest.length === 0 ? (first ?? '') : `${first} (${rest.join(', ')})`
    }
    const all = isSameSum(sums) ? 'the same' : joined(({ allReasons }) => allReasons)
    return `${over}, ${joined(({ agencySide }) => agencySide)} ${w.plural(sums[0]?.agencySide.max.value ?? 0, 'is', 'are')} not yet recorded as held. This leaves out absences and similar reasons. Counting every reason, it is ${all}.`
  },
  makeUpQuestion: (_, scene) => `${understand(scene)} how and when they could be made up?`,
  option: (w, _, { option, numbers, citation }) => {
    const [first, second] = numbers
    const source = citation === undefined ? '' : ` (${w.cite(citation)})`
    const number = (value: typeof first, one: string): string =>
      value === undefined ? `some ${one}s` : `${w.number(value)} ${w.plural(value.value, one, `${one}s`)}`
    switch (option) {
      case 'meeting':
        return 'Another meeting of the team. Some districts offer a neutral person to lead it.'
      case 'mediation':
        return `Mediation: a neutral person helps both sides talk. Both sides choose to take part${source}.`
      case 'state-complaint':
        return `A State complaint: a letter to the State’s education agency about what took place in ${first?.value === 1 ? 'the last year' : `the last ${number(first, 'year')}`}. The State decides within ${number(second, 'day')} as a rule${source}.`
      case 'due-process':
        return `Due process: a formal hearing. The general time limit is ${number(first, 'year')}, or what the State sets${source}.`
      case 'grievance':
        return 'The district’s own way to raise a concern, often with the person in charge of such plans.'
      case 'hearing':
        return `An impartial hearing that the district arranges${source}.`
      case 'civil-rights':
        return `A letter to the federal civil rights office. The general time limit is ${number(first, 'day')}${source}.`
      case 'parent-center':
        return 'A parent center: trained people who explain all of this at no cost.'
    }
  },
  optionsLimit: (w, { lawAsOf }) =>
    `These are in no order, and this page cannot tell which of them fits. Time limits have exceptions, and State rules differ.${lawAsOf === undefined ? '' : ` The rules were last checked on ${w.date(lawAsOf)}, and not by a lawyer.`}`,
  optionsRequest: () => 'Before deciding, please ask a qualified person.',
  optionsClosing: () => 'Talking with the school stays open the whole time. Thank you for keeping such careful notes.',
  thankLimit: (_, scene) =>
    `${capital(notes(scene))} cannot show all the work behind it, so thank you also for what ${by(scene, { parent: 'I', student: 'I', advocate: 'we', 'case-manager': 'I' })} did not see.`,
  thankRequest: () => 'Please pass these thanks on to everyone who helped.',
  document: {
    opening: (_, { standing }) =>
      ({
        open: 'Nothing needs to be sent yet: the records cannot tell what took place. These notes would help most.',
        fine: 'Nothing needs to be sent: the records show no difference from the plan. Dated notes help to keep it so.',
        differs: 'These notes would help most, whatever comes next.',
        settled: 'Nothing needs to be sent: what differed was settled. Dated notes help to keep it so.',
      })[standing],
    line: (w, _, { about, plan, days, more }) => {
      const [first] = days
      const since = first === undefined ? '' : w.date(first)
      if (about === 'annual-review') return `The annual review that was due by ${since}: when it was held, if you know.`
      if (about === 'reevaluation') return `The reevaluation that was due by ${since}: when it was held, if you know.`
      if (about === 'later-version') return `A version of the plan after its last day, ${since}: its date, if you have one.`
      if (about === 'whole-plan') return `The plan as a whole${since === '' ? '' : `: ${w.list(w.dates(days))}`}.`
      if (days.length === 0) return `${w.quote(plan)}: each time it is due, from now on.`
      const rest = more.value === 0 ? [] : [`${w.number(more)} more ${w.plural(more.value, 'day', 'days')}`]
      return `${w.quote(plan)}: ${w.list([...w.dates(days), ...rest])}.`
    },
    limit: () => 'A day that you know nothing about stays blank: a blank day is better than a guess.',
    how: (w, { notes: lines }, facts) => {
      const listed = w.list(facts.map((one) => noteFacts[one]))
      return lines.every(({ about }) => about !== 'line') && lines.length > 0
        ? `Please also write down ${listed}.`
        : `For each day, please write down ${listed}.`
    },
    closing: () => 'Thank you for keeping track so carefully.',
    fact: noteFacts,
  },
}

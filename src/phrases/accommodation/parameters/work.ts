import { amount, captured, type ParameterRecogniser, parameter, whole } from '../parameter.ts'

const lessWork = ['reduced-assignments', 'spelling-not-penalized']
const work = [...lessWork, 'reduced-answer-choices']
const ahead = ['copy-of-notes', 'study-guide', 'assignment-list', 'test-schedule', 'home-communication', 'modified-tests', 'pre-teaching']

/** Recognisers of how much work remains, and how long ahead something is given. */
export const workParameters: readonly ParameterRecogniser[] = [
  parameter(
    'items-instead',
    'N (?:\\p{L}{1,30} ){0,3}(?:instead of|rather than|out of|of|versus|vs\\.?) N',
    '10 problems instead of 20',
    ([fewer, all]) => {
      const [rest, before] = [whole(fewer), whole(all)]
      return rest === undefined || before === undefined || rest >= before
        ? undefined
        : { items: rest, workloadPercent: Math.round((rest / before) * 100) }
    },
    lessWork,
  ),
  parameter(
    'percent-to',
    '(?:to|only|complete|at|do|reducid[oa]s? a|a) N ?(?:%|percent|por ciento)|N ?(?:%|percent) of (?!.{0,40}reduc)',
    'homework reduced to 75%',
    (found) => {
      const percent = whole(captured(found))
      return percent === undefined || percent > 100 ? undefined : { workloadPercent: percent }
    },
    work,
  ),
  parameter(
    'percent-less',
    'N ?(?:%|percent)',
    '50% reduction of homework',
    ([text]) => {
      const percent = whole(text)
      return percent === undefined || percent > 100 ? undefined : { workloadPercent: 100 - percent }
    },
    work,
  ),
  parameter(
    'half-of',
    '\\b(?:half|every other|every second|odd|even|odd-numbered|mitad)\\b',
    'every other problem',
    () => ({ workloadPercent: 50 }),
    work,
  ),
  parameter(
    'items-most',
    '(?:no more than|maximum of|max(?:imum|\\.)?|up to|limit(?:ed)? to|only|at most) N (?:[\\p{L}]+ )?(?:problems?|questions?|items?|words?|pages?|sentences?|examples?|choices?|options?)',
    'no more than 10 problems',
    amount('items'),
    work,
  ),
  parameter(
    'items',
    '\\bN (?:spelling |vocabulary |answer )?(?:problems?|questions?|items?|words?|choices?|options?)\\b|(?:problems?|questions?|items?|words?) (?:reduced |limited |cut )?to N\\b(?! ?(?:%|percent))',
    '10 spelling words',
    amount('items'),
    work,
  ),
  parameter(
    'repetitions',
    '\\b(once|twice)\\b',
    'write spelling words once',
    ([word]) => ({ repetitions: word?.toLowerCase() === 'once' ? 1 : 2 }),
    [...work, 'directions-clarified'],
  ),
  parameter(
    'hours-ahead',
    'N[ -](?:hours?|hrs?\\.?|horas)(?: in| de)? (?:advance|ahead|before|prior|antes|anticipaci[oó]n)',
    'notes 24 hours in advance',
    amount('hoursInAdvance'),
    ahead,
  ),
  parameter(
    'days-ahead',
    '(?:N|(\\ban?\\b)) (?:school )?(days?|weeks?)(?: in)? (?:advance|ahead|before|prior)',
    'study guide 3 days before the test',
    (found) => {
      const [number_, article, unit] = found
      const count = number_ === undefined ? (article === undefined ? undefined : 1) : whole(number_)
      return count === undefined ? undefined : { hoursInAdvance: count * (unit?.startsWith('week') ? 168 : 24) }
    },
    [...ahead, 'transition-warning'],
  ),
  parameter('warning', 'N[ -](?:minutes?|mins?|minutos)', 'two-minute warning before transitions', amount('warningMinutes'), [
    'transition-warning',
  ]),
  parameter(
    'below-percent',
    '(?:below|less than|under|lower than|<)(?: an?)? ?N ?(?:%|percent)',
    'retake tests below 70%',
    ([text]) => {
      const percent = whole(text)
      return percent === undefined || percent > 100 ? undefined : { belowPercent: percent }
    },
    ['test-retake', 'modified-tests'],
  ),
]

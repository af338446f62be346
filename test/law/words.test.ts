import { expect, test } from 'vitest'
import { allLaw } from '../../src/law/all-law.ts'
import { notice } from '../../src/law/notice.ts'
import { statePacks } from '../../src/law/state-packs.ts'

/*
 * What the software never says about a person or an agency (design notes, section 13). Entries summarise rules and decisions, and
 * some of these words are the rule's own: those are listed by entry, so that a new one is looked at.
 */

const banned: Readonly<Record<string, RegExp>> = {
  violation: /\bviolat\w*/iu,
  noncompliance: /\bnon-?complian\w*/iu,
  illegal: /\b(?:illegal|unlawful)\w*/iu,
  'denial of FAPE': /\bden(?:ial of|ied|ies|y)\b[^.]{0,12}FAPE|FAPE was denied/u,
  breach: /\bbreach\w*/iu,
  'material failure': /\b(?:material|substantial|significant) failure/iu,
  'hours owed': /\bow(?:e|es|ed)\b|\bcompensatory (?:hours|minutes)\b|minutesOwed/iu,
  'advice to file': /\b(?:should|must|have to|ought to) file\b|\bmust file by\b/iu,
  'you will win': /\bwin\b|\byou (?:should|must|can|will)\b/iu,
  'not delivered': /\bnot delivered\b/iu,
  'blame of a person': /\b(?:teacher|school|district|staff|provider|therapist)s? (?:failed|refused|lied|neglected)\b/iu,
  compliant: /\bcompl(?:ied|iant|iance|y|ies)\b/iu,
  'why a child regressed': /\bregress\w*|did not benefit/iu,
  'current law': /\bcurrent law\b/iu,
}

/** The rule's own words, by entry. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'us.300.17.fape': ['denial of FAPE'],
  'us.300.507.two-years': ['violation'],
  'us.300.153.one-year': ['violation'],
  'us.300.600-604': ['noncompliance', 'compliant'],
  'us.300.613.access': ['compliant'],
  'us.504.33': ['compliant'],
  'us-mi.1851.complaint': ['violation'],
  'case.van-duyn': ['violation', 'material failure'],
  'case.ow': ['material failure'],
  'case.neosho': ['denial of FAPE'],
  'case.sumter': ['material failure', 'why a child regressed'],
  'case.catalan-dc': ['material failure'],
  'osep.clarke': ['denial of FAPE'],
  'osep.qa-21-06': ['not delivered'],
}

const found = (text: string): readonly string[] =>
  Object.entries(banned)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name)

test('entries use none of these words, but where the rule does', () => {
  const inEntries = allLaw.flatMap(({ id, title, summary, computable }) => {
    const words = found([title, summary, computable?.check ?? '', computable?.caveat ?? ''].join('\n'))
    return words.length === 0 ? [] : [[id, words] as const]
  })
  expect(Object.fromEntries(inEntries)).toEqual(allowed)
})

test('nor do packs and notices', () => {
  expect(found(JSON.stringify(statePacks))).toEqual([])
  const codes = ['no-state-entries', 'no-state-pack', 'unknown-jurisdiction', 'no-circuit-entries'] as const
  expect(codes.flatMap((code) => found(notice(code, 'US-VT').text))).toEqual([])
})

test('the patterns find what they are for', () => {
  const sentences: Readonly<Record<string, string>> = {
    violation: 'This is a violation.',
    noncompliance: 'The agency is noncompliant.',
    illegal: 'That is illegal.',
    'denial of FAPE': 'A denial of FAPE.',
    breach: 'They breached the plan.',
    'material failure': 'A material failure.',
    'hours owed': 'The school owes 10 hours.',
    'advice to file': 'The parent should file a complaint.',
    'you will win': 'You should ask; you will win.',
    'not delivered': 'The service was not delivered.',
    'blame of a person': 'The teacher failed.',
    compliant: 'The school complied.',
    'why a child regressed': 'The child regressed.',
    'current law': 'Under current law.',
  }
  expect(Object.keys(sentences)).toEqual(Object.keys(banned))
  for (const [name, sentence] of Object.entries(sentences)) expect(found(sentence)).toContain(name)
})

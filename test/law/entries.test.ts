import { describe, expect, test } from 'vitest'
import { rules } from '../../src/engine/rules/index.ts'
import { allLaw } from '../../src/law/all-law.ts'
import type { AuthorityRank, LegalBasis, LegalKind } from '../../src/law/basis.ts'
import { isLawJurisdiction } from '../../src/law/notice.ts'
import { isCivilDate } from '../../src/time/civil-date.ts'
import { clockDayKinds } from '../../src/time/clock-day-kind.ts'
import { sourceIds } from './source-ids.ts'

/* A linter for the data. What breaks a rule on purpose is listed by name, with the reason. */

/** The day of the newest check. Move it on when entries are checked again. */
const newestCheck = '2026-11-24'

const byId = new Map(allLaw.map((entry) => [entry.id, entry]))
const idsWhere = (isWrong: (entry: LegalBasis) => boolean): readonly string[] => allLaw.filter(isWrong).map(({ id }) => id)
const none: readonly string[] = []

describe('ids', () => {
  test('are unique', () => expect(byId.size).toBe(allLaw.length))

  test('are well-formed', () =>
    expect(idsWhere(({ id }) => !/^[a-z]+(?:-[a-z]{2})?(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/u.test(id))).toEqual(none))

  /** Families of ids whose name does not tell the jurisdiction. */
  const families: Readonly<Record<string, RegExp>> = {
    case: /^US(?:-CIR\d+|-DC)?$/,
    osep: /^US$/,
    ocr: /^US$/,
    iepkit: /^US(?:-[A-Z]{2})?$/,
    mi: /^US-MI$/,
    ny: /^US-NY$/,
    nyc: /^US-NY$/,
    de: /^US-DE$/,
  }
  test('fit the jurisdiction', () =>
    expect(
      idsWhere(({ id, jurisdiction }) => {
        const family = id.split('.')[0] as string
        return families[family] === undefined ? family.toUpperCase() !== jurisdiction : !families[family].test(jurisdiction)
      }),
    ).toEqual(none))

  test('none of the collected facts is lost', () => {
    expect(sourceIds.length).toBe(205)
    expect(sourceIds.filter((id) => !byId.has(id))).toEqual(none)
  })
})

describe('what every entry says', () => {
  test('plain JSON', () => expect(JSON.parse(JSON.stringify(allLaw))).toEqual(allLaw))

  test('a known jurisdiction', () => expect(idsWhere(({ jurisdiction }) => !isLawJurisdiction(jurisdiction))).toEqual(none))

  test('citation, title and summary, in clean text', () => {
    const isClean = (text: string): boolean => text.trim() === text && text.length > 2 && !/ {2}|undefined|NaN|TODO|\[\]/u.test(text)
    expect(idsWhere(({ citation, title, summary }) => ![citation, title, summary].every(isClean))).toEqual(none)
    expect(idsWhere(({ summary }) => !summary.endsWith('.'))).toEqual(none)
  })

  test('a summary of at most three sentences or so, no copied passage', () =>
    expect(idsWhere(({ summary }) => summary.length > 320)).toEqual(none))

  test('a real day of its last check, not after the newest one', () => {
    expect(idsWhere(({ asOf }) => !isCivilDate(asOf) || asOf > newestCheck)).toEqual(none)
    expect(
      idsWhere(({ textOf, asOf }) => textOf !== undefined && !(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(textOf) && textOf <= asOf)),
    ).toEqual(none)
  })

  test('real days of force, in order', () =>
    expect(
      idsWhere(({ inForce }) => {
        const { from, to } = inForce ?? {}
        return [from, to].some((day) => day !== undefined && !isCivilDate(day)) || (from !== undefined && to !== undefined && from > to)
      }),
    ).toEqual(none))

  test('sources, and how much of them was seen', () => {
    expect(idsWhere(({ sources }) => sources.length === 0 || sources.some((source) => source.trim() === ''))).toEqual(none)
    const seenIn = (sources: readonly string[]): LegalBasis['seen'] => {
      const remembered = sources.filter((source) => source === 'from memory').length
      if (remembered === 0) return 'pages'
      return remembered === sources.length ? 'memory' : 'pages-and-memory'
    }
    expect(idsWhere(({ seen, sources }) => seen !== seenIn(sources))).toEqual(none)
  })

  test('a State rule from memory alone is never said to be highly sure', () =>
    expect(idsWhere(({ jurisdiction, seen, confidence }) => jurisdiction !== 'US' && seen === 'memory' && confidence === 'high')).toEqual(
      none,
    ))
})

describe('authority', () => {
  /** How citations of each rank look. */
  const looks: Readonly<Record<'statute' | 'regulation' | 'court' | 'guidance', RegExp>> = {
    statute:
      /\bUSC\b|ILCS|Educ\. (?:Code|Law)|Md\. Code|M\.G\.L\.|(?:Minn|Wis)\. Stat|\bKRS\b|\bRSA\b|\bORS\b|K\.S\.A\.|D\.C\. Code|N\.J\.S\.A\.|N\.C\.G\.S\./u,
    regulation:
      /\bCFR\b|Adm(?:in)?\. Code|NYCRR|\bCMR\b|\bTAC\b|Pa\. Code|N\.J\.A\.C\.|\bIAC\b|R\.C\.S\.A\.|8VAC|Comp\. R\. & Regs|K\.A\.R\.|\bWAC\b|Minn\. R\./u,
    court: /F\.[34](?:d|th)|F\. Supp|F\. App'x|\d+ U\.S\. \d+/u,
    guidance: /\bOSEP\b|\bOCR\b|Fed\. Reg\.|EDFacts|CMS|Memo|Manual|guidance/u,
  }
  const ranksOf = (text: string): readonly AuthorityRank[] =>
    (Object.keys(looks) as (keyof typeof looks)[]).filter((rank) => looks[rank].test(text))

  /** Entries that are ranked below the strongest thing they cite, and why. */
  const weakerOnPurpose: Readonly<Record<string, string>> = {
    'us-ma.28-05-7.immediately': 'The five days are the State’s reading of “immediately”, not the regulation’s.',
    'us-ks.25-percent': 'The 25 percent stand in the regulation, not in the statute.',
    'us.location-meaning': 'The decision binds in one circuit; elsewhere there is only the commentary.',
  }
  /** Local policy that cites guidance-like papers. */
  const practice: Readonly<Record<string, string>> = {
    'us-dc.dcps-due-diligence': 'A school system’s own guidelines.',
    'de.medicaid.cost-recovery-checklist': 'A district’s checklist.',
    'nyc.ei.session-note': 'A form of one city, for another program.',
    'us.504.yearly-practice': 'What schools commonly do.',
  }

  test('is the strongest thing that the citation names, but for those listed', () => {
    const isBinding = ({ authority }: LegalBasis): boolean => authority !== 'practice' && authority !== 'software-default'
    expect([...idsWhere((entry) => isBinding(entry) && ranksOf(entry.citation)[0] !== entry.authority)].sort()).toEqual(
      Object.keys(weakerOnPurpose).sort(),
    )
    expect(
      idsWhere((entry) => entry.id in weakerOnPurpose && !ranksOf(entry.citation).includes(entry.authority)),
      'listed ones cite what they are ranked as',
    ).toEqual(none)
    expect([...idsWhere(({ authority }) => authority === 'practice')].sort()).toEqual(Object.keys(practice).sort())
  })

  test('fits the kind of rule', () => {
    const kinds: Readonly<Record<AuthorityRank, readonly LegalKind[]>> = {
      statute: ['timeline', 'standard', 'obligation', 'right'],
      regulation: ['timeline', 'standard', 'obligation', 'right', 'procedure'],
      court: ['standard'],
      guidance: ['timeline', 'standard', 'obligation', 'right'],
      practice: ['timeline', 'obligation', 'procedure'],
      'software-default': ['timeline', 'standard'],
    }
    expect(idsWhere(({ authority, kind }) => !kinds[authority].includes(kind))).toEqual(none)
  })

  test('a software default has no law as its source, only near it', () => {
    const isDefault = ({ authority }: LegalBasis): boolean => authority === 'software-default'
    expect(idsWhere((entry) => isDefault(entry) !== entry.id.startsWith('iepkit.'))).toEqual(none)
    expect(
      idsWhere((entry) => isDefault(entry) && (entry.citation !== 'iepkit default' || ranksOf(entry.sources.join(' ')).length > 0)),
    ).toEqual(none)
    expect(idsWhere((entry) => entry.context !== undefined && !isDefault(entry) && entry.authority !== 'practice')).toEqual(none)
  })

  test('a number that the rule does not give says what it rests on', () => {
    const admits = idsWhere(
      ({ computable }) => /\bdefault\b|convention/u.test(computable?.caveat ?? '') && computable?.threshold !== undefined,
    )
    expect(admits.length).toBe(3)
    expect(idsWhere(({ computable }) => computable?.thresholdFrom !== undefined)).toEqual(admits)
  })

  test('a decision says where it binds, and nothing else does', () => {
    expect(idsWhere(({ authority, binds }) => (authority === 'court') !== (binds !== undefined))).toEqual(none)
    expect(idsWhere(({ binds }) => binds?.some((place) => !isLawJurisdiction(place)) === true)).toEqual(none)
    /** Filed under the whole country, binding in less. */
    const elsewhere = idsWhere(({ jurisdiction, binds }) => binds !== undefined && binds.length > 0 && !binds.includes(jurisdiction))
    expect(elsewhere).toEqual(['case.reid', 'case.draper-lm'])
  })
})

describe('what can be computed', () => {
  test('numbers are whole where they count days, years or things', () =>
    expect(
      idsWhere(({ computable }) => {
        const { threshold, unit } = computable ?? {}
        return threshold !== undefined && unit !== 'year-of-age' && !(Number.isInteger(threshold) && threshold >= 0)
      }),
    ).toEqual(none))

  test('days of a known kind', () => {
    expect(
      idsWhere(({ computable }) => computable?.unit === 'day' && !clockDayKinds.includes(computable.dayKind as never)).filter(
        (id) => id !== 'iepkit.counting',
      ),
    ).toEqual(none)
    expect(idsWhere(({ computable }) => computable?.dayKind !== undefined && !clockDayKinds.includes(computable.dayKind))).toEqual(none)
  })

  test('fields are dotted names', () =>
    expect(
      idsWhere(({ computable }) => computable?.fields.some((field) => !/^[a-zA-Z0-9.]+(?:\[\])?(?:=[\w-]+)?$/u.test(field)) === true),
    ).toEqual(none))

  test('a comparison with a number has one, or says that the rule gives none', () => {
    const numberless = idsWhere(({ computable }) => /^[<>]=?$/u.test(computable?.operator ?? '') && computable?.threshold === undefined)
    expect(numberless).toEqual(['us.300.323.c2', 'us.300.503.pwn', 'us-ca.56344-b.asap', 'us-ma.28-05-7-b.accepted'])
  })
})

describe('references', () => {
  test('lead somewhere', () => {
    expect(idsWhere(({ supersededBy }) => supersededBy !== undefined && !byId.has(supersededBy))).toEqual(none)
    expect(idsWhere(({ context }) => context?.some((id) => !byId.has(id)) === true)).toEqual(none)
    expect(
      idsWhere(({ id, supersededBy, inForce }) => supersededBy !== undefined && (supersededBy === id || inForce?.to === undefined)),
    ).toEqual(none)
  })

  test('every basis of a rule exists, and a rule about a 504 plan cites no IDEA rule', () => {
    const ids = rules.flatMap(({ meta }) => [...meta.basis.iep, ...meta.basis['504']])
    expect(ids.length).toBeGreaterThan(10)
    expect(ids.filter((id) => !byId.has(id))).toEqual(none)
    expect(rules.flatMap(({ meta }) => meta.basis['504']).filter((id) => !id.startsWith('us.504.'))).toEqual(none)
  })
})

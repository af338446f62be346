import type { PolicyPreset, Standing } from './policy-presets.ts'

/** One choice that the law leaves open: what it decides, and why each policy of the library takes what it takes. @public */
export interface PolicyChoice {
  /** Where it is in a policy: `shortPeriods`, `otherForm.group`, `reasons.state-testing`. */
  readonly choice: string
  readonly decides: string
  /** What stands behind the value of `balanced`. */
  readonly standsOn: Standing
  /** Why `balanced` takes its value, and why another policy differs. */
  readonly because: Readonly<{ balanced: string } & Partial<Record<PolicyPreset, string>>>
}

const otherForm = (form: string, decides: string): PolicyChoice => ({
  choice: `otherForm.${form}`,
  decides: `Whether a session ${decides} counts as delivered. It is found as a difference of its own in either case.`,
  standsOn: 'default',
  because: {
    balanced: 'Something was held; that it was held otherwise is said apart.',
    strict: 'What the plan promises is a session in the form that it states.',
  },
})

/** Every choice of a policy. A test holds the list to the policy’s own keys. */
export const policyChoices: readonly PolicyChoice[] = [
  {
    choice: 'periodAnchor',
    decides: 'Where weeks and months begin.',
    standsOn: 'default',
    because: { balanced: 'Plans mean the calendar’s weeks and months; some trackers count from the provision’s start.' },
  },
  {
    choice: 'shortPeriods',
    decides: 'What a period with fewer school days asks for.',
    standsOn: 'default',
    because: {
      balanced: 'No federal rule says it: the range from the share of days to the full amount, and a shortfall only below its lower end.',
      strict: 'The plan’s wording makes no exception for short weeks: the full amount.',
      'agency-friendly': 'The share of the days that were left.',
    },
  },
  {
    choice: 'longestSession',
    decides: 'The longest session, in minutes, that is taken as possible where a plan states no length.',
    standsOn: 'default',
    because: {
      balanced: 'Sessions of related services seldom last longer.',
      'agency-friendly': 'Two school periods in a row are possible.',
    },
  },
  {
    choice: 'minSessionShare',
    decides: 'The share of the planned length from which a held session counts for frequency.',
    standsOn: 'default',
    because: {
      balanced: 'Any session counts; that it was short shows in the minutes and in a finding of its own.',
      strict: 'A session of less than half its length is not the session that was promised.',
    },
  },
  otherForm('group', 'in a group of another size'),
  otherForm('setting', 'in another place'),
  otherForm('provider', 'by another kind of provider'),
  {
    choice: 'reasons.provider-absent',
    decides: 'A session missed because its provider was absent.',
    standsOn: 'guidance',
    because: { balanced: 'The agency provides the service, whoever is ill (Letter to Balkman, OSEP 1995; Letter to Clarke, OSEP 2007).' },
  },
  {
    choice: 'reasons.provider-vacant',
    decides: 'A session missed because the position is vacant.',
    standsOn: 'guidance',
    because: { balanced: 'A shortage of staff changes nothing in what was promised (Letter to Clarke, OSEP 2007).' },
  },
  {
    choice: 'reasons.substitute-unqualified',
    decides: 'A session given up because no qualified substitute was there.',
    standsOn: 'default',
    because: { balanced: 'It was not held.', 'agency-friendly': 'Agencies differ on who may step in.' },
  },
  {
    choice: 'reasons.scheduling-conflict',
    decides: 'A session missed because something else was scheduled.',
    standsOn: 'guidance',
    because: { balanced: 'The schedule is the school’s.' },
  },
  {
    choice: 'reasons.school-activity',
    decides: 'A session missed for an assembly, a field trip, a party.',
    standsOn: 'guidance',
    because: {
      balanced: 'The team looks at it child by child (Letter to Balkman, OSEP 1995); nothing excuses it as such.',
      'agency-friendly': 'The child took part in school life.',
    },
  },
  {
    choice: 'reasons.state-testing',
    decides: 'A session missed because of State tests.',
    standsOn: 'guidance',
    because: {
      balanced: 'Open: the test is required, and so is the service.',
      strict: 'The dates of the tests were known.',
      'agency-friendly': 'The test is required by law.',
    },
  },
  {
    choice: 'reasons.student-absent',
    decides: 'A session missed because the student was absent, while it could have been held.',
    standsOn: 'guidance',
    because: { balanced: 'The agency need not make it up (Letter to Balkman, OSEP 1995; Letter to Pergament, OSEP 2013).' },
  },
  {
    choice: 'reasons.student-refused',
    decides: 'A session missed because the student refused.',
    standsOn: 'default',
    because: {
      balanced: 'Open: refusing can be part of the disability.',
      strict: 'The plan has no exception for it, and the team can respond to it.',
      'agency-friendly': 'The session was offered.',
    },
  },
  {
    choice: 'reasons.parent-declined',
    decides: 'A session that the parent declined.',
    standsOn: 'default',
    because: { balanced: 'It was offered, and somebody who may do so said no.' },
  },
  {
    choice: 'reasons.consent-withdrawn',
    decides: 'A miss for which withdrawn consent is recorded, while the plan’s dates of consent say otherwise.',
    standsOn: 'law',
    because: { balanced: 'Withdrawn consent ends the duty (34 CFR 300.300(b)(4)); here the records contradict each other about it.' },
  },
  {
    choice: 'reasons.closure-all',
    decides: 'A miss for a closure of the whole school on a day that the calendar keeps open.',
    standsOn: 'guidance',
    because: {
      balanced: 'Open: the calendar and the record contradict each other, and one of them is wrong.',
      'agency-friendly': 'The record is right about its day.',
    },
  },
  {
    choice: 'reasons.closure-some',
    decides: 'A miss for a closure that did not concern the whole school.',
    standsOn: 'guidance',
    because: { balanced: 'School was held for others.', 'agency-friendly': 'The service may have been among what was closed.' },
  },
  {
    choice: 'reasons.removal-discipline',
    decides: 'A session missed during a removal, on the first ten school days of removal of a school year. From the eleventh on it counts.',
    standsOn: 'law',
    because: { balanced: 'No services are due on these days where other students get none (34 CFR 300.530(b), (d)(3)).' },
  },
  {
    choice: 'reasons.other',
    decides: 'A miss for a reason outside the list.',
    standsOn: 'default',
    because: { balanced: 'Nothing on record excuses it.', 'agency-friendly': 'The reason may be a good one.' },
  },
  {
    choice: 'reasons.unknown',
    decides: 'A miss for which the record says that the reason is not known.',
    standsOn: 'default',
    because: { balanced: 'Open: it may have been excused.', strict: 'Nothing on record excuses it.' },
  },
  {
    choice: 'missingReason',
    decides: 'A miss for which the record gives no reason at all.',
    standsOn: 'default',
    because: {
      balanced: 'Nothing on record excuses it; listed as an assumption.',
      'agency-friendly': 'The reason that nobody wrote down may be a good one.',
    },
  },
  {
    choice: 'sessionsPerDay',
    decides: 'How many sessions of a line one day can hold.',
    standsOn: 'default',
    because: { balanced: 'As many as the frequency needs on its busiest day; any number can be set.' },
  },
  {
    choice: 'makeUpWindow',
    decides: 'Calendar days within which a make-up must follow its miss.',
    standsOn: 'guidance',
    because: { balanced: 'No limit: federal law has no rule on make-ups (Letter to Clarke, OSEP 2007). Some programs use 14 or 30 days.' },
  },
  {
    choice: 'unrecordedMakeUps',
    decides: 'Whether make-ups that nobody wrote down are taken as possible.',
    standsOn: 'default',
    because: {
      balanced:
        'A make-up that nobody wrote down is taken not to have happened; listed as an assumption. Otherwise hardly anything could be told.',
    },
  },
  {
    choice: 'minOpportunities',
    decides: 'Known opportunities from which an accommodation’s rate is printed as a share.',
    standsOn: 'default',
    because: { balanced: 'A share of three or four misleads; below five it is a count.' },
  },
  {
    choice: 'settingShare',
    decides: 'The share of observed dates from which a differing setting is a finding.',
    standsOn: 'default',
    because: {
      balanced: 'One date in five is more than an exception.',
      strict: 'One date in ten.',
      'agency-friendly': 'Three dates in ten.',
    },
  },
  {
    choice: 'regularClassPoints',
    decides: 'Percentage points by which the share of the day in regular class may miss a single figure of the plan.',
    standsOn: 'default',
    because: { balanced: 'Ten points: about forty minutes of a school day.' },
  },
  {
    choice: 'tolerance',
    decides: 'The share of what was asked below which a shortfall counts as matching the plan.',
    standsOn: 'default',
    because: {
      balanced: 'Under five of a hundred: courts speak of minor discrepancies and give no number.',
      strict: 'Every difference is listed.',
      'agency-friendly': 'Under ten of a hundred.',
    },
  },
  {
    choice: 'schoolDayMinutes',
    decides: 'The minutes of a school day, lunch and recess included.',
    standsOn: 'default',
    because: { balanced: 'Six and a half hours; set your school’s own figure.' },
  },
  {
    choice: 'ratingWindow',
    decides: 'The window in which the size of a difference is rated.',
    standsOn: 'default',
    because: { balanced: 'The longest of reporting period, last four weeks and school year so far, once it has fifteen school days.' },
  },
]

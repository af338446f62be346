import type { Words } from '../../text/lexicon.ts'

/** English words that weaken, deny, change or only fill. */
export const smallWords: Words = {
  condition: {
    'as-needed':
      'as needed|as necessary|as appropriate|as required|as warranted|when necessary|prn|where appropriate|when appropriate|if appropriate|if necessary|as deemed necessary|as deemed appropriate|where needed|as determined necessary|as determined appropriate|as needs arise|as the need arises|as situations arise|as issues arise|any other frequency or as needed|as indicated',
    'on-request':
      'upon request|on request|at student request|at the student request|at teacher request|by request|upon student request|as requested|at request|upon teacher request|when requested|at the request|at parent request|by student request|if requested',
    conditional:
      'if|when|unless|depending upon|contingent upon|contingent on|subject to|pending|whenever|provided that|as long as|as available|when available|if available|as scheduling allows|as schedule permits|as time permits|as schedule allows|as scheduling permits|where possible|when possible|as possible|as able|if possible|based on availability|as tolerated|teacher discretion|based on needs|based upon need|based on student needs|as decided by|except|until|once|in the event|whenever possible|determined by|according to need|as it becomes available|during times|staff permitting|space permitting|time permitting|weather permitting|depending|discretion',
    vague:
      'periodic|periodically|ongoing|regular basis|regularly|intermittent|intermittently|occasional|occasionally|frequent|frequently|continuous|continuously|varies|variable|varied|as scheduled|several|few|some|sometimes|routinely|routine|flexible|often|various times|multiple times|a variety of times|entire day|entire school day|whole day|full day|half day|full time|part time|throughout|all|school hours|on going|rarely|sporadic|most|half of|portion of|part of|percent of the day|per schedule|per school schedule|class schedule|varying|every class|numerous|many',
    undetermined:
      'tbd|to be determined|n/a|na|none|not specified|unspecified|see below|see attached|to be arranged|tba|to be decided|see service grid|not stated|not applicable|not available|n a',
  },
  permission: {
    may: 'may|might|can|could|may be|may occur|may receive|optional|option|eligible for|considered|consider|attempt|try|goal is|hopes|ideally|if at all possible|possible|possibly|potential|potentially|wants|wanted|requests|requested|asked for|asking for|recommends',
  },
  negation: {
    not: 'not|w o|no longer|never|not be|will not|does not|do not|without|discontinue|discontinued|discontinuing|dismissed|dismiss|declined|denied|refused|exited|exit|no|not receive|not recommended|stopped|terminate|terminated|removed|withdrawn|cancelled|canceled|suspended|ineligible|isnt|doesnt|wont|dont|cannot|neither|nor|lieu of|missed|missing|rejected|cease|ceased|ended',
  },
  change: {
    change:
      'had|instead of|rather than|reduced|reduce|reducing|increase|increased|increasing|decrease|decreased|decreasing|changed|change|changing|previously|formerly|was|were|used to|reduction|cut|dropped|went from|go from|down from|up from|versus|vs|compared to|in lieu of|faded|fade|fading|prior|previous|equivalent|example|e g|i e|such as|eg|ie|but|however|alternately|alternatively|otherwise|additional|extra|another|initially|later|compensatory|make up|makeup|compensation',
  },
  plus: { plus: 'plus|in addition to|as well as|then|followed by|and then|and also|together with|combined with' },
  label: {
    service: 'service|special education related services|area|program|type',
    frequency: 'frequency|freq|how often|schedule',
    length:
      'length|session length|in duration|long|session duration|each session length|time of service|service time|length per session|duration per service',
    minutes: 'service minutes|amount|time|number of minutes',
    location: 'location|loc|setting|place|environment',
    group: 'grouping|delivery|delivery method|ratio',
    provider: 'provider|responsible staff|person responsible|personnel|responsible',
  },
  filler: {
    word: 'was to be|were to be|anywhere from|ranging from|ranges from|the|for|will|specialized|specially|current|currently|proposed|be|is|are|receive|receiving|received|provide|provided|providing|support|services|delivered|deliver|this|that|his|her|their|she|he|they|it|its|as|given|get|getting|have|has|would|should|shall|need|needed|been|being|occur|occurring|take place|conducted|implemented|scheduled|offered|model|basis|on|to|during|so|both|also|only|just|same|time|amount|rate of|form of|length|long|lasting|throughout the year|throughout the school year|school|class|education|room|areas|skills|goals|address|addressing|working on|work|targeting|target|related|special|regular|serving|served|serve|iep|plan|program|programming|therapy|therapeutic|language|training|your|my|our|i|we|you|there|here|including|includes|consist|consisting|following|son|daughter|kid|kiddo|him|me|who|which|what|how|these|those|own|going to|requires|required|recommend|recommended|recommendation|recommending|agreed|team|ard committee|committee|district|qualified|licensed|certified|trained|specific|specified|designated|intensive|explicit|structured|systematic|research based|evidence based|multisensory|multi sensory|targeted|supplemental|supplementary|core|academic|functional|developmental|integrated related services|development|early|grade|level|use of|using|totally|actual|pm|am|instructional|assist|assistance|assisted|help|frame|approximately|weeks of school|term|year round|projected|actually|non|general|curriculum|access|order|progress|toward|improve|improving|increase his|increase her|other|any|such|dual|contact|weekdays|teach|teaching|learning|learners|allotted|designed|educational|sessions will|written|mostly|usually|typically|come|coming|went|go|goes|sees|seen|meet|met|spend|spent|pulled|does|do|did|per iep|standard|rsy|=RSY|one or more times a week|one or more times a month|one or more times a day|one or more times a year|one or more times per week|one or more times per month|instructed|outpatient|school based|district wide|mandated|mandate|ongoing support|increments|segments|chunks|divided|split|broken|broken up into|spread|divided among|hereby|week day|facilitate|facilitation|generalization|carryover|carry over|strategies|life|classmates|participation|participate|activities|student success|mental|social|emotional|visual|physical|hearing|fluency|voice|pragmatics|phonology|oral|motor|sensory|self|independent|independence|executive|vocabulary|comprehension|expression|adult|parent|family|caregiver|collaboration|collaborate|collaborative|coordinate|coordination|planning|meeting with|check|check ins|equipment|device|low incidence|monitor progress|push|pull|no charge|qualifies|eligible|aac|itinerant services|itinerant|ages|year old|as part of|part|peers|typical peers|nondisabled peers|primary|secondary|elementary|middle school|high school|kindergarten|pre k|prek|preschooler|grader',
  },
}

import type { AccommodationWords } from '../../accommodation/accommodation-words.ts'

/*
 * Kinds of place, the most particular first: of several that a line names, the first in this list holds.
 * The family says on which side of the regular class's door it is. Cues are as in the accommodations.
 */
export const settingWords: AccommodationWords = {
  'parentally-placed-private': ['away', '', 'parentally placed', 'parent|parents placed private|nonpublic', 'placed by parent|parents', 'unilateral|unilaterally placement|placed', 'private school services|service plan'],
  'correctional-facility': ['away', '', 'correctional|corrections|detention|jail|prison|incarcerated', 'juvenile justice|detention|facility|hall'],
  residential: ['away', '', 'residential', 'boarding school'],
  hospital: ['away', '', 'hospital class|setting|program|instruction|services', 'hospital', 'hospitalized', 'medical facility|setting'],
  homebound: ['away', '', 'homebound', 'home bound', 'home instruction|hospital|tutoring|based', 'home hospital', 'instruction at home', 'homebound hospital'],
  'separate-school': ['away', '', 'separate|special|specialized|nonpublic|private|therapeutic|approved|alternative|center +public|day|private|education|school +school|facility|program|day', 'separate|special|specialized|nonpublic|approved|alternative|therapeutic|center +school|facility|campus', 'separate|special|approved public|private day|separate school|facility', 'private +school|day|separate', 'non +public|public +school', 'nonpublic|nps|d75|boces', 'district +75', 'day +treatment', 'school for deaf|blind|autism|students', 'state +school|operated', 'out of district|state', 'special education +center|school', 'approved private', 'public|private separate'],
  'early-childhood-special-education': ['away', '', 'early childhood special education|ed', 'ecse|ppcd|ecsp', 'preschool special|sped', 'special education|ed preschool|prekindergarten', 'developmental preschool', 'early childhood separate|class|setting', 'separate early childhood', 'integrated|inclusive|blended preschool', 'half day preschool'],
  'regular-early-childhood': ['inside', '', 'regular early childhood|preschool', 'early childhood program|setting|regular', 'head start', 'child care|daycare', 'typical preschool', 'community preschool', 'regular preschool|kindergarten'],
  'service-provider-location': ['away', '', 'service provider location', 'provider location|office', 'clinic'],
  home: ['away', '', 'home +setting|environment', 'at|in +home', 'student|child +home', 'in the +home'],
  'co-taught': ['inside', '', 'co taught|teaching|teach|taught', 'cotaught|coteaching|ict|ctt|cotaught', 'integrated co', 'team|collaborative|collaboratively taught|teaching|class|classroom|setting|model', 'collaboration|collaborative', 'collaboration', 'inclusion co|two|special', 'integrated class|classroom|program'],
  'general-education-consult': ['inside', '', 'consultant teacher indirect', 'indirect consultant teacher', 'general|regular|gen education|ed|class|classroom .. consult|consultation|monitoring|consultative|indirect|monitor', 'consult|consultation|monitoring|consultative|indirect .. general|regular|gen education|ed|class', 'consultation only|services|model', 'consult only|model', 'monitor only'],
  'consultant-teacher': ['inside', '', 'consultant teacher', 'direct consultant teacher'],
  'push-in': ['inside', '', 'push in', 'pushin', 'pushed in', 'push into', 'in class resource|support|services|program|service|instruction', 'inclass', '1|one|individual|paraprofessional|aide|para|additional|special|direct|resource|supplementary support|services|instruction|aide|paraprofessional|assistance|education|service in|within|inside general|gen|regular|classroom|inclusion', 'support|services|instruction|teacher|delivered|provided|therapy|sdi|service in|within|inside general|regular|gen|mainstream|inclusion', 'specially designed instruction inside|in|within general|regular|classroom|gen', 'classroom based', 'embedded', 'inside general education|classroom support|services', 'plug in', 'inclusion support', 'direct services general|regular'],
  'general-education-part-time': ['inside', '', 'part time .. regular|general|gen|mainstream', 'regular|general|gen .. part time', 'regular|general|gen .. part day', 'partial|partially mainstream|inclusion|general|regular|mainstreamed', 'combination general|regular|class|resource', 'some|partial|selected|part regular|general|mainstream class|education|day|classes', 'split general|regular|between', 'mainstreamed for'],
  'self-contained': ['outside', '', 'self contained', 'selfcontained', 'full time special|separate class|education|classroom|placement', 'full|day special class|classroom', 'special class .. another|different|other building|school|campus|district', 'life skills|lifeskills class|classroom|program', 'functional skills|academics|academic class|classroom|program', 'self-contained', 'autism|behavior|emotional|intensive|structured|adaptive class|classroom|program|unit|support'],
  'special-class': ['outside', '', 'special class', 'special day class', 'sdc', 'special classroom', 'alternate assessment class', 'class|classes alternate assessment'],
  'pull-out': ['outside', '', 'pull out', 'pullout', 'pulled out', 'pull aside', 'outside|out class|classroom', 'speech|therapy|ot|pt|related|counseling|treatment|motor|slp room|office|setting', 'therapy room', 'speech|language|therapy|counseling classroom', 'related service|services location|room|place', 'individual|small group|separate room|setting|location', 'out of class|classroom', 'outside of the classroom', 'separate location|room'],
  'resource-room': ['outside', '', 'resource room|class|classroom|program|services|support|setting|center|specialist', 'resource', 'rsp', 'learning center|lab|support', 'setss'],
  'special-education-environment': ['outside', '', 'special|sped|spec education|ed environment|setting|classroom|room|class|area|location', 'special education|ed', 'sped', 'separate|specialized class|classroom|setting|environment', 'outside|away|removed|removal .. general|regular|gen|mainstream', 'ec|ese classroom|class|setting|room', 'not in general|regular'],
  community: ['away', '', 'community setting|based|site|environment', 'community', 'job|work site', 'vocational program|setting|school|class|center', 'work based'],
  virtual: ['away', '', 'virtual|remote|online|distance|teletherapy|telepractice'],
  'itinerant-support': ['amount', '', 'itinerant', 'itinerant support|services'],
  'supplemental-support': ['amount', '', 'supplemental', 'supplemental support'],
  'full-time-support': ['amount', '', 'full time support|learning|emotional|autistic|life'],
  'general-education': ['inside', '', 'general|regular|gen|reg education|ed|class|classroom|curriculum|setting|environment|program|early|classes', 'regular', 'mainstream|mainstreamed|mainstreaming', 'inclusion|inclusive|included|gened', 'inside regular|general|gen', 'classroom', 'class', 'gen ed'],
  'small-group': ['grouping', '', 'small group'],
  individual: ['grouping', '', 'individual|individually', 'one on|to one'],
}

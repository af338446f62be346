import type { Words } from '../../text/lexicon.ts'

/** English words for settings, groups, delivery and the other small words of a service line. */
export const places: Words = {
  setting: {
    'push-in':
      'push-in|pushin|push in services|push in support|pushed in|push in model|in class|in class support|inclass|classroom based|inclusion support|embedded|in the natural classroom|push into class|class push in|push in to the classroom|embedded in the classroom|plug in',
    'pull-out':
      'pull-out|pullout|pull out services|pulled out|pull out model|out of class|outside the class|outside the classroom|outside of the classroom|outside of class|outside class|outside classroom|outside the regular class|c grid|pull aside|separate location|separate setting|separate room|outside of the regular class|pull out of class|out of the classroom|small group setting|small group room|quiet room',
    'general-education':
      'general education classroom|general education|general education class|general education setting|general education environment|gen ed|gen ed classroom|gen ed setting|gen ed class|gened|general ed|general ed classroom|general ed setting|general ed class|regular education|regular education classroom|regular education setting|regular education class|regular ed|regular ed classroom|reg ed|regular classroom|regular class|regular class setting|classroom|inclusion|inclusive setting|inclusion classroom|inclusion setting|inclusive classroom|inclusion class|mainstream|mainstream classroom|mainstream class|mainstream setting|inside general education|inside the general education classroom|inside the general education setting|inside gen ed|inside general education classroom|within the general education classroom|integrated|integrated setting|integrated classroom|b grid|regular education environment|general education curriculum class|grade level classroom|general classroom|regular school classroom|class setting|academic classroom|co taught classroom|co taught setting|least restrictive environment|integrated class|regular ed class|regular ed setting|=GE|=RE|=GE class|=GE classroom|=GE setting|=Gen. Ed.',
    'special-education':
      'special education classroom|special education room|special education setting|special education environment|special education class|special ed classroom|special ed room|special ed setting|special ed class|sped classroom|sped room|sped setting|ec classroom|ec room|ec setting|ec class|ese classroom|ese class|ese setting|outside general education|outside of general education|outside the general education classroom|outside of the general education classroom|outside the general education setting|outside of the general education setting|outside gen ed|outside of gen ed|outside the gen ed classroom|outside general ed|outside the regular education classroom|outside of the regular education classroom|outside regular education|outside of regular education|outside the regular classroom|outside of the regular classroom|outside the general education class|outside general education classroom|outside general education setting|outside the general education environment|outside of the general education environment|outside the regular education setting|self contained|self contained classroom|self contained class|self contained setting|separate class|separate classroom|special day class|=SDC|sdc class|sdc classroom|sdc setting|learning center classroom|special classroom|resource setting|separate special education classroom|separate special education class|specialized setting|specialized classroom|=SE setting|=SE class|=SE classroom|outside the general education|outside the gen ed setting|exceptional children classroom|separate environment|outside the gen ed class|life skills classroom|life skills class|outside of general education classroom|removed from general education|autism classroom',
    'special-class': 'special class setting',
    'resource-room': 'resource room setting',
    'therapy-room':
      'therapy room|speech room|speech therapy room|ot room|pt room|speech language room|therapy setting|speech office|therapy office|motor room|sensory room|ot pt room|occupational therapy room|speech therapy office|counseling room|speech classroom|therapy space|ot room or gym|clinic|clinic setting|therapist room|speech therapy setting|treatment room|slp room|related service room|therapy area',
    home: 'home|house|at home|in the home|home setting|student home|home based|family home',
    hospital: 'hospital|hospital setting',
    community:
      'community|community setting|community based|in the community|community based setting|job site|work site|community environment',
    'separate-school':
      'separate school|special school|nonpublic school|non public school|private day school|separate day school|special education school|separate facility|nps|approved private school|therapeutic day school|separate public school|day treatment',
    residential: 'residential|residential facility|residential setting|residential placement',
    virtual:
      'virtual|teletherapy|telepractice|remote|online|virtually|via teletherapy|telehealth|distance learning|remotely|zoom|via zoom|tele',
  },
  'special-education': {
    'special-education':
      'special education|special ed|sped|spec ed|=SPED|spe|exceptional education|exceptional student education|=EC|=ESE|special educ|=SE',
  },
  resource: {
    'resource-room':
      'resource room|resource|resource class|resource classroom|resource program|resource rm|learning center|learning lab|learning support room|learning support classroom|resource center|in the resource room|resource reading class',
  },
  place: {
    school:
      'total school environment|school environment|all settings|all school settings|across settings|across all settings|school wide|schoolwide|school setting|campus|on campus|all environments|across all school environments|various settings|all classes|across school settings|all school environments|school building|multiple settings|any setting|natural environment|across environments|school campus|public school|home school|at school|throughout the school day|on the school campus|service provider location|service provider location district of service',
    office:
      'office|counseling office|counselor office|nurse office|social worker office|psychologist office|clinic office|health office|counselor room|guidance office|school office',
    'common-area':
      'playground|gym|gymnasium|cafeteria|lunchroom|hallway|library|media center|bus|pool|recess area|pe class|unstructured settings|lunch room|outdoors|stairs',
  },
  in: { in: 'in|within|at|inside|into' },
  by: { by: 'by|with|from|provided by|delivered by|through|via|between|given by|under|led by|implemented by|by a|by the' },
  group: {
    individual:
      'individual|individually|one on one|one to one|ind|indiv|individualized|on a one to one basis|=I|on an individual basis|individual therapy|individual basis|one on one basis|1 on 1|1 to 1|individual setting|indv|single student|by himself|solo|alone',
    group:
      'group|small group|groups|grp|sm group|small grp|sm grp|=G|=SG|=GRP|in a group|in a small group|small group setting|group setting|group therapy|small group therapy|group basis|group size|small group pull|grp size|sg|group of|groups of|max group size|maximum group size|dyad|pair|peer group|small groups',
    either:
      'individual or group|individual or small group|group or individual|individual group|individual and group|individual and or group|group and individual|individual small group|small group individual|individual or in a group|small group or individual|individual and small group|individually or in a group|individually or in a small group|individually or in small group|individual or grp|ind group|ind or group|whole class|large group|individual or sm group|group individual',
  },
  student: { student: 'student|students|kids|children|peers|pupils|child|peer|participants|people' },
  delivery: {
    direct: 'direct|direct service|direct services|direct therapy|direct support|direct instruction services|hands on',
    consult:
      'consult|consultation|consultative|consultation services|consultation service|consult services|consultative services|consultative model|consultation model|consult only|consultation only|consulting|on a consultative basis|consult basis|consultative basis|consultation basis|consultative service|staff consultation|teacher consultation|consultation to staff|consultation to teachers|consultation with teachers|consultation with staff|consultative support|consultation and support|consults|collaborative consultation|consultive|consultatively|consultation to teacher|teacher consult|consultation collaboration',
    indirect:
      'indirect|indirect service|indirect services|monitor|monitoring|monitored|observation|observations|observe|indirect support|indirect consultation|indirect consult|monitor only|monitoring only|progress monitoring|monitoring services|indirect therapy|monitors',
    'direct-indirect':
      'direct and indirect|direct indirect|direct or indirect|direct and or indirect|direct consult|direct and consult|direct and consultative|direct consultation|direct and consultation|direct services and consultation|direct or consult|direct or consultation|integrated direct and consultative|indirect direct|direct or consultative',
  },
}

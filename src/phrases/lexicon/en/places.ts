import type { Words } from '../../text/lexicon.ts'

/** English words for settings, groups, delivery and the other small words of a service line. */
export const places: Words = {
  setting: {
    'push-in':
      'push-in|pushin|pushed in|in class|inclass|classroom based|inclusion support|embedded|in the natural classroom|push into class|push in to the classroom|embedded in the classroom|plug in',
    'pull-out':
      'pull-out|pullout|pulled out|out of class|outside the class|outside the classroom|outside of the classroom|outside of class|outside class|outside classroom|outside the regular class|c grid|pull aside|separate location|separate setting|separate room|outside of the regular class|out of the classroom|small group setting|small group room|quiet room',
    'general-education':
      'general education classroom|general education|gen ed|gen ed classroom|gened|general ed|general ed classroom|regular education|regular education classroom|regular ed|regular ed classroom|reg ed|regular class|classroom|inclusion|inclusive setting|inclusion classroom|inclusive classroom|mainstream|mainstream classroom|inside general education classroom|integrated|integrated classroom|b grid|general education curriculum class|class setting|academic classroom|co taught classroom|co taught setting|least restrictive environment|=GE|=RE|=GE class|=GE classroom|=GE setting|=Gen. Ed.',
    'special-education':
      'special education classroom|special education room|special education setting|special education environment|special education class|special ed classroom|special ed room|special ed setting|special ed class|sped classroom|sped room|sped setting|ec classroom|ec room|ec setting|ec class|ese classroom|ese class|ese setting|outside general education|outside of general education|outside the general education classroom|outside of the general education classroom|outside of the general education setting|outside gen ed|outside of gen ed|outside the gen ed classroom|outside general ed|outside the regular education classroom|outside of the regular education classroom|outside regular education|outside of regular education|outside the regular classroom|outside of the regular classroom|outside general education classroom|outside of the general education environment|outside the regular education setting|self contained|self contained classroom|separate class|separate classroom|special day class|=SDC|sdc class|sdc classroom|sdc setting|learning center classroom|special classroom|resource setting|separate special education classroom|separate special education class|specialized setting|specialized classroom|=SE setting|=SE class|=SE classroom|outside the general education|outside the gen ed setting|exceptional children classroom|separate environment|outside the gen ed class|life skills classroom|life skills class|outside of general education classroom|removed from general education|autism classroom',
    'special-class': 'special class setting',
    'resource-room': 'resource room setting',
    'therapy-room':
      'therapy room|speech room|speech therapy room|ot room|pt room|speech language room|therapy setting|speech office|therapy office|motor room|sensory room|ot pt room|occupational therapy room|speech therapy office|counseling room|speech classroom|therapy space|ot room or gym|clinic|therapist room|speech therapy setting|treatment room|slp room|related service room|therapy area',
    home: 'home|house|home based',
    hospital: 'hospital',
    community: 'community|community based|job site|work site',
    'separate-school':
      'separate school|special school|nonpublic school|non public school|private day school|separate day school|special education school|separate facility|nps|approved private school|therapeutic day school|separate public school|day treatment',
    residential: 'residential|residential facility|residential placement',
    virtual: 'virtual|teletherapy|telepractice|remote|online|virtually|telehealth|distance learning|remotely|zoom|tele',
  },
  'special-education': {
    'special-education':
      'special education|special ed|sped|spec ed|=SPED|spe|exceptional education|exceptional student education|=EC|=ESE|special educ|=SE',
  },
  resource: {
    'resource-room':
      'resource room|=RR|resource|resource class|resource classroom|resource program|resource rm|learning center|learning lab|learning support room|learning support classroom|resource center|in the resource room|resource reading class',
  },
  place: {
    school:
      'total school environment|all settings|all school settings|school wide|schoolwide|campus|all environments|various settings|all classes|all school environments|school building|multiple settings|natural environment|public school|home school|throughout the school day|service provider location|service provider location district of service|provider location',
    office:
      'office|counseling office|counselor office|nurse office|social worker office|psychologist office|clinic office|health office|counselor room|guidance office',
    'common-area':
      'playground|gym|gymnasium|cafeteria|lunchroom|hallway|library|media center|bus|pool|recess area|pe class|unstructured settings|lunch room|outdoors|stairs',
  },
  in: { in: 'in|within|at|inside|into' },
  by: { by: 'by|with|w|from|provided by|delivered by|through|via|between|given by|under|led by|implemented by|by a|by the' },
  group: {
    individual: 'individual|individually|one on one|one to one|ind|indiv|individualized|=I|1 on 1|1 to 1|indv|by himself|solo|alone',
    group:
      'group|grp|sm group|small grp|sm grp|=G|=SG|=GRP|in a group|in a small group|group size|grp size|sg|max group size|maximum group size|dyad|pair|small groups',
    either:
      'individual or group|individual or small group|group or individual|individual group|individual small group|small group individual|individual or in a group|small group or individual|individually or in a group|individually or in a small group|individually or in small group|individual or grp|ind group|ind or group|whole class|large group|individual or sm group|group individual',
  },
  student: { student: 'student|kids|children|peers|pupils|child|participants|people' },
  delivery: {
    direct: 'direct|direct instruction services|hands on',
    consult:
      'consult|consultation|consultative|consulting|staff consultation|teacher consultation|consultation to staff|consultation with teachers|consultation with staff|consultive|consultatively|consultation to teacher|teacher consult',
    indirect: 'indirect|monitor|monitoring|monitored|observation|observe|indirect consultation|indirect consult',
    'direct-indirect':
      'direct and indirect|direct indirect|direct or indirect|direct consult|direct and consultative|direct consultation|direct services and consultation|direct or consult|direct or consultation|integrated direct and consultative|indirect direct|direct or consultative',
  },
}

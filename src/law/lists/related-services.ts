/** The services that 34 CFR 300.34 names, as plans name them in this library. The list is open: a plan can have others. @public */
export type RelatedService =
  | 'audiology'
  | 'counseling'
  | 'early-identification'
  | 'interpreting'
  | 'medical-evaluation'
  | 'nursing'
  | 'occupational-therapy'
  | 'orientation-mobility'
  | 'parent-training'
  | 'physical-therapy'
  | 'psychological'
  | 'recreation'
  | 'social-work'
  | 'speech-language'
  | 'transportation'

/** Related services by name (34 CFR 300.34, entry `us.300.34.related-services`), with a title for people. @public */
export const relatedServices: Readonly<Record<RelatedService, string>> = {
  audiology: 'Audiology',
  counseling: 'Counseling, rehabilitation counseling included',
  'early-identification': 'Early identification and assessment',
  interpreting: 'Interpreting',
  'medical-evaluation': 'Medical services for diagnosis and evaluation',
  nursing: 'School health and nursing services',
  'occupational-therapy': 'Occupational therapy',
  'orientation-mobility': 'Orientation and mobility',
  'parent-training': 'Parent counseling and training',
  'physical-therapy': 'Physical therapy',
  psychological: 'Psychological services',
  recreation: 'Recreation',
  'social-work': 'Social work in schools',
  'speech-language': 'Speech-language pathology',
  transportation: 'Transportation',
}

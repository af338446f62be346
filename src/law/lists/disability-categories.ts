/** Codes of the federal data collection for categories of disability. @public */
export type DisabilityCategory = 'AUT' | 'DB' | 'DD' | 'EMN' | 'HI' | 'ID' | 'MD' | 'OHI' | 'OI' | 'SLD' | 'SLI' | 'TBI' | 'VI'

/**
 * Categories of disability by EDFacts code. 34 CFR 300.8 (entry `us.300.8.disability-categories`) lists deafness apart; here it is in `HI`.
 *
 * For reading other systems' data. The library never infers a category.
 *
 * @public
 */
export const disabilityCategories: Readonly<Record<DisabilityCategory, string>> = {
  AUT: 'Autism',
  DB: 'Deaf-blindness',
  DD: 'Developmental delay',
  EMN: 'Emotional disturbance',
  HI: 'Hearing impairment, deafness included',
  ID: 'Intellectual disability',
  MD: 'Multiple disabilities',
  OHI: 'Other health impairment',
  OI: 'Orthopedic impairment',
  SLD: 'Specific learning disability',
  SLI: 'Speech or language impairment',
  TBI: 'Traumatic brain injury',
  VI: 'Visual impairment, blindness included',
}

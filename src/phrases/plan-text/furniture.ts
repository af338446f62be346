/** Lines of a printed plan that promise nothing: page numbers, names, dates of meetings, signatures, headings. */
const furniture: readonly RegExp[] = [
  /^(?:page|p[aá]gina|pg\.?)\s*\d+/iu,
  /^\d+\s*(?:of|de|\/)\s*\d+$/iu,
  /^(?:student|child|parent|guardian|teacher|case manager|school|district|grade|nombre|estudiante|escuela|distrito)(?:['’]s)?(?: name| id| number)?\s*[:#]/iu,
  /^(?:name|dob|d\.o\.b\.|date of birth|birth ?date|id|ssid|phone|address|email|fecha de nacimiento)\b/iu,
  /^(?:iep|plan|meeting|annual|amendment|next|initial)[\p{L} ]{0,30}(?:date|due|review)\b/iu,
  /^date(?: of)?\b/iu,
  /^(?:signature|signed|firma)\b/iu,
  /^(?:individualized education program|confidential|section [a-z0-9]+|form [\w-]+|programa de educaci[oó]n individualizado)\b/iu,
  /^(?:©|copyright|rev(?:ised)?\.?)\b/iu,
  /^[-=_*\s|+:]+$/u,
]

const heading =
  /^(?:[ivx\d]+[.)]\s*)?(?:special education(?: and related services)?|related services?|supplementary aids(?: and services)?|accommodations?(?: and modifications)?|modifications|services?|service grid|program modifications|testing accommodations|classroom accommodations|placement|setting|least restrictive environment|lre|statement of services|adaptaciones|acomodaciones|servicios(?: relacionados)?|ubicaci[oó]n)\s*:?$/iu

/** Whether a line is part of the page and not of the plan. */
export const isFurniture = (line: string): boolean => heading.test(line) || furniture.some((pattern) => pattern.test(line))

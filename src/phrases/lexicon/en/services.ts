import type { Words } from '../../text/lexicon.ts'

/** English names of services, of school subjects, and of the people who give services (`who>service` where the person implies one). */
export const services: Words = {
  service: {
    'speech-language':
      'speech-language therapy|speech language|speech language pathology|speech|speech language impairment services|language|language speech|slt|=ST|=S/L|s l|sp l|sp lang|speech lang|slp services|slp therapy|=SLI|articulation|language processing|speech language intervention|communication services|sp|speach|lang|lang therapy|language therapy|stuttering therapy|fluency therapy|voice therapy|articulation therapy|pragmatic language|speech hearing language|speech language instruction',
    'occupational-therapy': 'occupational therapy|ot|occ therapy|occupational',
    'physical-therapy': 'physical therapy|pt|phys therapy|physiotherapy',
    counseling: 'counseling|counselling|counseling guidance|mental health counseling|mental health|guidance counseling|erhms|ermhs',
    'specialized-instruction':
      'specially designed instruction|specialized instruction|special instruction|sdi|sai|academic instruction|special education instruction|special education service|special education support|special education teacher services|intensive instruction|intensive individual instruction|academic intervention|individualized instruction|specialized instructional support|specialized teaching|exceptional student education services|=SPED services|sped services|sped support|sped instruction|academic resource support|academics',
    'resource-room':
      'resource room services|resource services|resource support|resource instruction|resource time|resource specialist services|resource specialist program|=RSP|resource room support|resource room instruction|resource room program|resource help',
    'assistive-technology': 'assistive technology services|=AT|=ATEC|assistive technology|assistive tech|=AT services|=AT support',
    'adapted-physical-education':
      'adapted physical education|=APE|ape|adaptive physical education|adapted pe|adaptive pe|adapted p e|specially designed physical education|adapted phys ed|adaptive phys ed|=DAPE|sdpe|adaptive physical ed',
    audiology:
      'audiology services|audiology|equipment check|hearing aid check|fm check|audiological|audiological monitoring|fm system check',
    'orientation-mobility':
      'orientation and mobility services|=O&M|o m|orientation mobility|o m instruction|orientation and mobility instruction|=OM',
    'vision-services':
      'vision services|=VI|=TVI|tvi|vision|vision instruction|visual impairment services|teacher of the visually impaired|teacher of visually impaired|teacher of students with visual impairments|braille instruction|braille|vi services|visually impaired services|services for the visually impaired',
    'deaf-hard-of-hearing':
      'deaf and hard of hearing services|=DHH|=TOD|=HI|tod|dhh|hearing services|deaf hard of hearing|hearing impaired services|teacher of the deaf|hearing itinerant|hearing impairment services|hearing support|teacher of the deaf and hard of hearing|hearing therapy|aural rehabilitation',
    'behavior-support':
      'behavior support|behavior intervention|behavioral support|behavior services|behavioral services|behavioral intervention|=BIS|behavior specialist services|behavior management|positive behavior support|behavior therapy|=BIP|bip',
    'applied-behavior-analysis':
      'applied behavior analysis|aba|applied behavioral analysis|discrete trial training|dtt|discrete trial instruction|applied behavior analysis aba|applied behavioral analysis aba',
    'psychological-services':
      'psychological services|psychology services|psych services|psychological counseling|psychological|school psychology',
    'social-work': 'social work services|social work|=SSW|=SW|social worker services|sw services',
    'social-skills': 'social skills instruction|social skills|social group|lunch bunch|social thinking',
    nursing:
      'school health services|nursing|school nurse services|health services|nurse services|health nursing|health and nursing specialized physical health care services|skilled nursing',
    transportation: 'transportation|special transportation',
    'music-therapy': 'music therapy',
    'art-therapy': 'art therapy',
    'recreation-services': 'recreation services|therapeutic recreation|recreation therapy',
    'parent-counseling-training':
      'parent counseling and training|parent training|parent counseling|parent consultation|family training|parent training and counseling',
    interpreting: 'interpreting services|interpreter|interpreting|sign language interpreter|sign language interpreting|asl interpreter',
    'transition-services':
      'transition services|transition|career awareness|vocational|career education|college awareness|transition instruction|pre vocational|prevocational|job skills',
    'job-coaching': 'job coaching|job coach|work experience|work study|supported employment',
    paraprofessional:
      'paraprofessional support|paraprofessional|para|paraeducator|aide|personal aide|instructional assistant|teacher aide|teaching assistant|classroom aide|special circumstance instructional assistance|=SCIA|adult support|adult assistance|crisis paraprofessional|health paraprofessional|shared aide|instructional assistance|additional adult|behavior technician|=RBT|rbt support|ia support',
    'early-childhood-special-education':
      'early childhood special education|=ECSE|=PPCD|=SEIT|special education preschool|spec ed preschool|special ed preschool|special needs preschool|preschool special education|early intervention|preschool|sped preschool|special instruction preschool|integrated preschool|=ECSE services|seit services|developmental therapy',
    'home-instruction':
      'home instruction|homebound instruction|homebound|home hospital instruction|hospital homebound instruction|home bound instruction|home hospital services|home hospital|home based instruction|home tutoring',
    'integrated-co-teaching':
      'integrated co-teaching|=ICT|ict|co teaching|co taught|coteaching|cotaught|collaborative teaching|co teach|coteach|co taught instruction|team teaching|team taught|=CTT',
    'consultant-teacher': 'consultant teacher services|consultant teacher|=CT direct|=CT indirect|=CTS',
    setss: 'special education teacher support services|setss',
    'special-class':
      'special class services|special class|special class instruction|self contained class|self contained instruction|self contained program|special day class instruction',
    'life-skills':
      'life skills instruction|life skills|functional skills|daily living skills|adaptive skills|independent living skills|adaptive behavior instruction|functional academics|functional academic instruction|=ADL',
    'executive-functioning':
      'executive functioning support|executive functioning|executive function|organizational skills|organizational support|organization support|study skills|executive functioning coaching',
    tutoring: 'tutoring|tutorial|tutor',
    'feeding-therapy': 'feeding therapy|feeding|oral motor therapy',
    'esl-services': 'english language development|esl|ell services|=ELD|=ENL|=ESOL|=ELL|enl services',
    'sensory-diet': 'sensory diet|sensory integration|sensory support',
    'adaptive-equipment-services': 'low incidence services|orthopedic impairment services|specialized orthopedic services',
  },
  subject: {
    reading: 'reading|decoding|phonics|basic reading|reading decoding|wilson reading|orton gillingham|wilson|og reading|reading language',
    math: 'math|mathematics|math calculation|math problem solving|numeracy|algebra|geometry|arithmetic|math reasoning',
    ela: 'ela|elar|english|english language arts and reading|english language art|eng language arts|language art|reading ela|=LA|ela reading',
    literacy: 'literacy',
    writing: 'writing|written expression|written language|written communication|composition|handwriting|spelling|writing instruction',
    science: 'science|biology|chemistry',
    'social-studies': 'social studies|history|civics|u s history',
    behavior: 'behavior|behavioral|social emotional|social emotional behavioral|sel|self regulation|emotional regulation',
    communication: 'communication|expressive language|receptive language',
    'adaptive-skills': 'adaptive|self help|self care|daily living|independent living|adaptive behavior',
    'motor-skills': 'fine motor|gross motor|motor',
    'organization-skills': 'organization|work completion|academic skills',
    'all-academics':
      'all academic areas|core academics|all academics|core subjects|content areas|all subjects|core content|academic areas|all core subjects|all areas',
    electives: 'electives|specials|pe|music|art|lunch|recess',
  },
  instruction: {
    instruction: 'instruction|intervention|remediation|small group instruction|replacement|curriculum|class instruction',
  },
  provider: {
    'speech-language-pathologist>speech-language':
      'speech-language pathologist|slp|speech pathologist|speech therapist|speech language therapist|speech teacher|speech provider|speech clinician|slpa|speech language specialist|speech specialist|speech language clinician|speech language pathologist slp|speech correctionist',
    'occupational-therapist>occupational-therapy': 'occupational therapist|cota|ota|ot cota|occupational therapist ot|ot staff|ot provider',
    'physical-therapist>physical-therapy': 'physical therapist|pta|physical therapist pt',
    'special-education-teacher>specialized-instruction':
      'special education teacher|special educator|special ed teacher|sped teacher|resource teacher|resource room teacher|resource specialist|ec teacher|ese teacher|intervention specialist|special education provider|special education staff|special education personnel|sped staff|special ed staff|learning support teacher|case manager|sped provider|education specialist|special education case manager|sped personnel|special educ teacher|special education and general education teacher|=SET',
    'general-education-teacher':
      'general education teacher|gen ed teacher|regular education teacher|homeroom teacher|general ed teacher|general educator|classroom teachers|reg ed teacher|content teacher|teacher|general education staff|=GET',
    'school-psychologist>psychological-services': 'school psychologist|psychologist|psych|=LSSP|lssp',
    'school-counselor>counseling':
      'school counselor|counselor|guidance counselor|mental health therapist|mental health counselor|mental health clinician|clinician|lpc|counselling staff',
    'social-worker>social-work': 'social worker|lcsw|lsw|school social worker ssw',
    'school-nurse>nursing': 'nurse|rn|lpn',
    'behavior-specialist>behavior-support':
      'bcba|behavior specialist|behavior analyst|board certified behavior analyst|behavior interventionist|behavior coach|behavior consultant',
    'audiologist>audiology': 'audiologist',
    'reading-specialist>specialized-instruction:reading':
      'reading specialist|reading teacher|literacy specialist|dyslexia specialist|reading interventionist|dyslexia therapist|literacy coach|literacy teacher|literacy interventionist',
    'math-specialist>specialized-instruction:math': 'math specialist|math interventionist|math coach',
    interventionist: 'interventionist|tutor provider',
    'vision-teacher>vision-services':
      'vision teacher|vi teacher|vision itinerant|vision specialist|teacher of the visually impaired tvi|teacher of visually impaired tvi',
    'mobility-specialist>orientation-mobility': 'o m specialist|coms|o m instructor|mobility specialist|orientation mobility specialist',
    'hearing-teacher>deaf-hard-of-hearing':
      'dhh teacher|hearing teacher|deaf education teacher|deaf ed teacher|itinerant teacher of the deaf|dhh itinerant|hi teacher|teacher of the deaf tod',
    'adapted-pe-teacher>adapted-physical-education':
      'ape teacher|adapted pe teacher|adapted physical education teacher|adaptive pe teacher|ape specialist|dape teacher',
    'at-specialist>assistive-technology':
      'assistive technology specialist|=AT specialist|at specialist|assistive technology consultant|assistive technology team|at team',
    staff:
      'classroom staff|school staff|staff|provider|therapist|teachers|specialist|itinerant|district|county office|contracted provider|certified teacher|consultant|interventionist staff|nps npa',
  },
}

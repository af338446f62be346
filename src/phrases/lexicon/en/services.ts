import type { Words } from '../../text/lexicon.ts'

/** English names of services, of school subjects, and of the people who give services (`who>service` where the person implies one). */
export const services: Words = {
  service: {
    'speech-language':
      'speech-language therapy|speech language|speech language services|speech language therapy services|speech language pathology|speech language pathology services|speech therapy|speech|speech services|speech language impairment services|language|language therapy|language services|language speech|language and speech|speech therapy services|slt|=ST|=S/L|s l|s l therapy|sp l|sp lang|speech lang|speech lang therapy|sp therapy|slp services|slp therapy|=SLI|articulation therapy|articulation|language processing support|language processing|speech language support|speech language intervention|communication services|sp|speech lang services|speach|speach therapy|speech hearing language|speech language instruction',
    'occupational-therapy':
      'occupational therapy|occupational therapy services|ot|ot services|ot therapy|occ therapy|occupational|school based occupational therapy|related service ot',
    'physical-therapy':
      'physical therapy|physical therapy services|pt|pt services|pt therapy|phys therapy|physiotherapy|school based physical therapy',
    counseling:
      'counseling|counselling|counseling services|individual counseling services|counseling guidance|counseling and guidance|school counseling|mental health counseling|mental health services|mental health|counseling as a related service|guidance counseling|educational counseling|erhms|ermhs|therapeutic counseling|group counseling services',
    'specialized-instruction':
      'specially designed instruction|specialized instruction|specialized academic instruction|specialized academic instructional services|special instruction|sdi|sai|specially designed academic instruction|academic support|academic instruction|special education instruction|special education services|special education service|special education support|special education teacher services|direct instruction|intensive instruction|intensive individual instruction|academic intervention|individualized instruction|specialized instructional support|specialized teaching|exceptional student education services|=SPED services|sped services|sped support|sped instruction|academic resource support|academics',
    'resource-room':
      'resource room services|resource services|resource support|resource instruction|resource time|resource specialist services|resource specialist program|=RSP|resource room support|resource room instruction|resource room program|resource help',
    'assistive-technology':
      'assistive technology services|=AT|=ATEC|assistive technology|assistive tech|assistive technology device|=AT services|=AT support',
    'adapted-physical-education':
      'adapted physical education|=APE|ape|adaptive physical education|adapted pe|adaptive pe|adapted p e|specially designed physical education|adapted phys ed|adaptive phys ed|=DAPE|sdpe|adaptive physical ed',
    audiology:
      'audiology services|audiology|audiological services|educational audiology|equipment check|hearing aid check|fm check|audiological|audiological monitoring|fm system check',
    'orientation-mobility':
      'orientation and mobility services|=O&M|o m|orientation mobility|orientation and mobility training|orientation mobility services|o m training|o m services|o m instruction|orientation and mobility instruction|=OM',
    'vision-services':
      'vision services|=VI|=TVI|tvi|vision|vision instruction|specialized vision services|visual impairment services|teacher of the visually impaired|teacher of visually impaired|teacher of students with visual impairments|vision therapy|braille instruction|braille|vision support|vi services|visually impaired services|services for the visually impaired',
    'hearing-services':
      'deaf and hard of hearing services|=DHH|=TOD|=HI|tod|dhh|dhh services|hearing services|deaf hard of hearing services|deaf hard of hearing|deaf and hard of hearing|hearing impaired services|teacher of the deaf|hearing itinerant|hearing impairment services|hearing support|teacher of the deaf and hard of hearing|hearing therapy|aural rehabilitation',
    'behavior-support':
      'behavior support|behavior intervention services|behavior intervention|behavioral support|behavior services|behavioral services|behavioral intervention|behavior intervention support|=BIS|behavior specialist services|behavior management|positive behavior support|behavioral intervention services|behavior therapy|=BIP|bip',
    'applied-behavior-analysis':
      'applied behavior analysis|aba|aba therapy|applied behavioral analysis|aba services|applied behavior analysis therapy|applied behavioral analysis therapy|discrete trial training|dtt|discrete trial instruction|applied behavior analysis services|applied behavior analysis aba|applied behavioral analysis aba|applied behavioral analysis aba therapy|applied behavior analysis aba therapy',
    'psychological-services':
      'psychological services|psychology services|psych services|psychological counseling|psychological support|psychological|school psychology|school psychological services',
    'social-work':
      'social work services|social work|school social work services|school social work|=SSW|=SW|social worker services|sw services',
    'social-skills':
      'social skills instruction|social skills|social skills training|social group|social skills class|lunch bunch|social skill instruction|social skills development|social thinking',
    'nursing-services':
      'school health services|nursing|nursing services|school nurse services|health services|health and nursing|nurse services|health nursing|health and nursing services|health and nursing specialized physical health care services|skilled nursing',
    transportation: 'transportation|special transportation|specialized transportation|transportation services',
    'music-therapy': 'music therapy|music therapy services',
    'art-therapy': 'art therapy',
    'recreation-services': 'recreation services|therapeutic recreation|recreation therapy',
    'parent-counseling-training':
      'parent counseling and training|parent training|parent counseling|parent counseling training|parent consultation|family training|parent training and counseling',
    interpreting:
      'interpreting services|interpreter|interpreting|sign language interpreter|interpreter services|sign language interpreting|educational interpreter|asl interpreter',
    'transition-services':
      'transition services|transition planning|transition|career awareness|vocational services|vocational training|vocational|career education|college awareness|transition instruction|transition support|pre vocational|prevocational|job skills',
    'job-coaching': 'job coaching|job coach|work experience|work study|supported employment',
    paraprofessional:
      'paraprofessional support|paraprofessional|paraprofessional services|para|para support|paraeducator|paraeducator support|aide|personal aide|instructional aide|instructional assistant|teacher aide|teaching assistant|classroom aide|special circumstance instructional assistance|=SCIA|adult support|adult assistance|additional adult support|additional adult assistance|crisis paraprofessional|health paraprofessional|shared aide|instructional assistance|additional adult|behavior technician|=RBT|rbt support|paraprofessional assistance|aide support|ia support|student aide',
    'early-childhood-special-education':
      'early childhood special education|=ECSE|=PPCD|=SEIT|developmental preschool|special education preschool|spec ed preschool|special ed preschool|special needs preschool|preschool special education|early intervention|preschool|sped preschool|special instruction preschool|integrated preschool|=ECSE services|early childhood special education services|seit services|developmental therapy',
    'home-instruction':
      'home instruction|homebound instruction|homebound services|homebound|home hospital instruction|hospital homebound instruction|home bound instruction|home hospital services|home based instruction|home tutoring',
    'integrated-co-teaching':
      'integrated co-teaching|=ICT|ict|co teaching|co taught|coteaching|cotaught|collaborative teaching|co teach|coteach|integrated co teaching services|co taught class|co taught instruction|team teaching|team taught|=CTT|co taught classes',
    'consultant-teacher': 'consultant teacher services|consultant teacher|=CT direct|=CT indirect|consultant teacher service|=CTS',
    setss: 'special education teacher support services|setss|special education teacher support service',
    'special-class':
      'special class services|special class|special class instruction|self contained class|self contained instruction|self contained program|special day class instruction',
    'life-skills':
      'life skills instruction|life skills|functional skills|daily living skills|adaptive skills|functional life skills|independent living skills|adaptive behavior instruction|functional academics|functional academic instruction|=ADL',
    'executive-functioning':
      'executive functioning support|executive functioning|executive function|organizational skills|organizational support|organization support|study skills|study skills support|executive functioning coaching|executive function support',
    tutoring: 'tutoring|tutorial|tutor|tutorial services',
    'feeding-therapy': 'feeding therapy|feeding|oral motor therapy|feeding support',
    'esl-services': 'english language development|esl|ell services|esl services|=ELD|=ENL|=ESOL|=ELL|enl services',
    'sensory-diet': 'sensory diet|sensory integration|sensory integration therapy|sensory support',
    'adaptive-equipment-services': 'low incidence services|orthopedic impairment services|specialized orthopedic services',
  },
  subject: {
    reading:
      'reading|reading comprehension|reading fluency|decoding|phonics|reading skills|basic reading|basic reading skills|reading decoding|wilson reading|orton gillingham|wilson|og reading|reading language',
    math: 'math|mathematics|maths|math calculation|math problem solving|math skills|numeracy|algebra|geometry|arithmetic|math reasoning',
    ela: 'ela|elar|english language arts|language arts|english|english language arts and reading|english language art|eng language arts|language art|reading ela|=LA|ela reading',
    literacy: 'literacy',
    writing:
      'writing|written expression|written language|written communication|writing skills|composition|written language skills|handwriting|spelling|writing instruction',
    science: 'science|biology|physical science|chemistry',
    'social-studies': 'social studies|history|civics|u s history',
    behavior:
      'behavior|behavioral|behavior skills|social emotional|social emotional skills|social emotional learning|social emotional behavioral|sel|self regulation|emotional regulation|social emotional support|social behavior|behavior skills',
    communication: 'communication|communication skills|expressive language|receptive language',
    'adaptive-skills': 'adaptive|self help|self care|daily living|independent living|adaptive behavior',
    'motor-skills': 'fine motor|gross motor|motor|motor skills|fine motor skills|gross motor skills|sensory motor|visual motor',
    'organization-skills': 'organization|work completion|academic skills',
    'all-academics':
      'all academic areas|core academics|all academics|core subjects|content areas|all subjects|core content|academic areas|all core subjects|core academic areas|core content areas|all areas',
    electives: 'electives|specials|pe|music|art|lunch|recess',
  },
  instruction: {
    instruction: 'instruction|intervention|remediation|small group instruction|replacement|curriculum|class instruction|interventions',
  },
  provider: {
    'speech-language-pathologist>speech-language':
      'speech-language pathologist|slp|speech pathologist|speech therapist|speech language therapist|speech teacher|speech provider|speech clinician|slpa|speech language specialist|speech specialist|speech language clinician|slp a|speech language pathologist slp|speech and language pathologist|speech correctionist',
    'occupational-therapist>occupational-therapy': 'occupational therapist|cota|ota|ot cota|occupational therapist ot|ot staff|ot provider',
    'physical-therapist>physical-therapy': 'physical therapist|pta|physical therapist pt',
    'special-education-teacher':
      'special education teacher|special educator|special ed teacher|sped teacher|resource teacher|resource room teacher|resource specialist|ec teacher|ese teacher|intervention specialist|special education provider|special education staff|special education personnel|sped staff|special ed staff|learning support teacher|case manager|sped provider|education specialist|special education case manager|sped personnel|special educ teacher|special ed|special education and general education teacher|=SET',
    'general-education-teacher':
      'general education teacher|gen ed teacher|regular education teacher|classroom teacher|regular teacher|homeroom teacher|general ed teacher|general educator|classroom teachers|reg ed teacher|content teacher|teacher|general education staff|=GET|core teacher',
    'school-psychologist>psychological-services': 'school psychologist|psychologist|psych|school psych|=LSSP|lssp',
    'school-counselor>counseling':
      'school counselor|counselor|guidance counselor|mental health therapist|mental health counselor|mental health clinician|clinician|licensed counselor|lpc|counselling staff',
    'social-worker>social-work': 'social worker|school social worker|lcsw|lsw|school social worker ssw',
    'school-nurse>nursing-services': 'nurse|school nurse|rn|lpn',
    'behavior-specialist>behavior-support':
      'bcba|behavior specialist|behavior analyst|board certified behavior analyst|behavior interventionist|behavior coach|behavior consultant',
    'audiologist>audiology': 'audiologist|educational audiologist',
    'reading-specialist':
      'reading specialist|reading teacher|literacy specialist|dyslexia specialist|interventionist|reading interventionist|dyslexia therapist|literacy coach|math specialist|tutor provider',
    'vision-teacher>vision-services':
      'vision teacher|vi teacher|vision itinerant|vision specialist|teacher of the visually impaired tvi|teacher of visually impaired tvi',
    'mobility-specialist>orientation-mobility':
      'o m specialist|orientation and mobility specialist|coms|o m instructor|mobility specialist|orientation mobility specialist',
    'hearing-teacher>hearing-services':
      'dhh teacher|hearing teacher|itinerant teacher of the deaf|dhh itinerant|hi teacher|teacher of the deaf tod',
    'adapted-pe-teacher>adapted-physical-education':
      'ape teacher|adapted pe teacher|adapted physical education teacher|adaptive pe teacher|ape specialist|dape teacher',
    'at-specialist>assistive-technology':
      'assistive technology specialist|=AT specialist|at specialist|assistive technology consultant|assistive technology team|at team',
    staff:
      'staff|provider|therapist|service provider|teachers|school staff|related service provider|qualified provider|specialist|itinerant|district|district of service|county office|licensed therapist|contracted provider|certified teacher|consultant|interventionist staff|nps npa',
  },
}

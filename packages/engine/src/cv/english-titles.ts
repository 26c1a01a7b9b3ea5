// Titles of jobs in English CVs → ROME codes: the referential names jobs in French alone. One code a line, then the
// titles, folded; where a title may mean several jobs, the commonest.
const TITLES = `
A1203 groundskeeper
A1208 gardener|landscape gardener|landscaper
A1416 farmer
A1419 farm worker|farmhand|farm labourer
A1501 veterinary nurse|veterinary assistant
C1102 insurance adviser|insurance agent
C1206 bank adviser|customer adviser|personal banker
C1504 estate agent|real estate agent
D1101 butcher
D1102 baker
D1104 pastry chef|pastry cook
D1202 hairdresser|hair stylist|barber
D1208 beautician|beauty therapist
D1209 florist
D1214 sales assistant|shop assistant|retail assistant|sales associate|retail associate|sales clerk
D1302 store manager|shop manager|retail manager
D1401 sales administrator
D1408 call centre agent|call center agent|telemarketer|customer service representative|customer service adviser|customer service agent
D1410 sales representative|sales executive
D1502 department manager
D1505 cashier|checkout operator|checkout assistant
D1507 shelf stacker|stock clerk
E1101 community manager|social media manager
E1106 journalist|reporter
E1108 translator
E1112 communications officer|communication officer
E1201 photographer
E1205 graphic designer
E1210 web designer
F1201 site manager|construction manager
F1602 electrician
F1603 plumber
F1606 painter and decorator|house painter
F1608 tiler
F1703 bricklayer|mason
F1704 construction worker|builder s labourer|labourer
G1203 youth worker|playworker
G1204 sports coach
G1501 chambermaid|housekeeper|room attendant
G1602 commis chef|kitchen assistant|kitchen hand
G1603 fast food worker|crew member
G1605 dishwasher|kitchen porter
G1609 cook|chef de partie|line cook|chef
G1703 receptionist|hotel receptionist|front desk agent|night auditor
G1801 bartender|barman|barmaid
G1803 waiter|waitress|server
G1809 barista
H2206 carpenter|joiner|cabinet maker
H2902 boilermaker
H2903 machinist
H2906 machine operator|production operator|factory worker|assembly worker
H2913 welder
I1304 maintenance technician
I1401 computer technician
I1404 support technician|helpdesk technician|desktop support technician|it support technician|it support
I1604 car mechanic|auto mechanic|mechanic
J1301 hospital porter|hospital cleaner
J1304 nursery nurse|nursery assistant
J1305 ambulance driver
J1307 pharmacy technician
J1404 physiotherapist
J1501 healthcare assistant|nursing assistant|care assistant in hospital
J1506 nurse|registered nurse|staff nurse
K1201 social worker
K1302 home carer|carer|care worker|care assistant|home help
K1303 nanny|childminder
K1313 au pair
K1801 employment adviser|career adviser
K1903 legal adviser|paralegal
K2104 teaching assistant
K2106 primary teacher|primary school teacher|schoolteacher
K2107 secondary teacher|secondary school teacher|high school teacher|teacher
K2111 trainer
K2205 cleaner|office cleaner
K2503 security guard|security officer
M1101 buyer|purchasing officer
M1203 accountant
M1204 management controller|financial controller
M1213 assistant accountant|accounts assistant|bookkeeper
M1419 data analyst
M1501 hr assistant|human resources assistant
M1502 recruiter|recruitment officer|recruitment consultant
M1507 payroll officer|payroll administrator
M1601 front of house
M1602 office clerk|data entry clerk
M1604 executive assistant|personal assistant
M1607 secretary|administrative assistant|office assistant
M1609 medical secretary
M1705 marketing manager|marketing officer
M1801 systems administrator|system administrator|network administrator
M1805 software engineer|programmer
M1855 web developer|front end developer
M1861 software developer|application developer
N1101 forklift driver|forklift operator
N1103 order picker|warehouse picker
N1105 warehouse operative|warehouse worker|loader
N1110 storekeeper|warehouse clerk
N1301 logistics manager
N4101 lorry driver|truck driver|hgv driver
N4103 bus driver
N4105 delivery driver|van driver
`;

/** Each English title with its code. */
export const englishTitles = (): { readonly title: string; readonly code: string }[] =>
  TITLES.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(6)
        .split('|')
        .map((title) => ({ title, code: line.slice(0, 5) }))
    );

// Takes out of a CV what says who and how somebody is: names, addresses, numbers, links, birth, family, health,
// nationality, photographs. What is taken out is read by nothing that follows.
import { plainText } from './plain-text.ts';

const STREET =
  'rue|avenue|av|bd|bld|boulevard|chemin|impasse|allees?|place|route|quai|cours|square|residence|lotissement|villa|hameau|' +
  'street|road|lane|drive|close|court|avenue';

/** What is taken out of a line wherever it stands, and what follows it up to the next mark. */
const PARTS: readonly RegExp[] = [
  /data:\w+\/[\w+.-]+;base64,[\w+/=]*/g,
  /[^\s,;|·()<>]+@[^\s,;|·()<>]+/g,
  /(?:^|(?<=[\s(|·,]))@[\w.-]+/g,
  /\b(?:https?:\/\/|www\.)[^\s,;|()<>]+/g,
  /\b(?:[a-z0-9-]+\.)+(?:com|fr|org|net|io|dev|eu|co|uk|me|info|be|ch|ca|lu|de|it|es|example)\b(?:\/[^\s,;|()<>]*)?/g,
  // An account number begins with letters.
  /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,}[a-z0-9 ]{0,4}\b/g,
  new RegExp(`\\b\\d{1,4}(?:,? ?(?:bis|ter|quater|[a-d]))?,? ?(?:${STREET})\\b[^;|·\\n–]*`, 'g'),
  // A street without a number.
  /\b(?:rue|avenue|boulevard|impasse|allees?|chemin|square|quai) (?:de |du |des |d'|la |le |les |l'|saint)[^;|·,\n–]*/g,
  /\b(?:[a-z]-)?\d{5},? [a-z][a-z' -]*/g,
  /(?:\+33|\b0033|\b0)[ .]?(?:\(0\)[ .]?)?[1-9](?:[ .-]?\d{2}){4}\b/g,
  /\+\d[\d ().-]{7,}\d/g,
];

/** Somebody by their name. */
const SOMEBODY =
  /(?<![\p{L}])(?:M\.|Mr|Mrs|Ms\.|Mme|Mlle|MR|MME|MLLE|Monsieur|Madame|Mademoiselle|Dr|DR|Docteur|Maître)\.?\s+(?:\p{Lu}[\p{L}'’-]+[ .]*){1,3}/gu;

/** Long rows of digits: telephones, company and insurance numbers. Years are not among them. */
const DIGITS = /(?:\+|\b00)?\(?\d[\d\s.()/-]{6,}\d/g;
const YEARS = /(?:^|\D)(?:19|20)\d\d(?=\D|$)/;

/** A clause of this kind is dropped whole. */
const CLAUSES: readonly RegExp[] = [
  // Birth and age.
  /\b(?:nee?|ne\(e\)|born|date de naissance|date of birth|birth|naissance|lieu de naissance|d\.?o\.?b\.?|anniversaire)\b/,
  /^\W*(?:age\W*)?\d{2} ?(?:ans|years old|years|yo)\W*$/,
  // Nationality and right to stay.
  /\bnationalit|\bnationality|\bcitizen|\bressortissant|\btitre de sejour|\bcarte de (?:sejour|resident)|\bnaturalis|\bpermis de travail|\bwork permit|\bvisa\b|\bpassport|\bpasseport|\blangues? maternelles?|\bmother tongue|\bnative language/,
  // Family.
  /\b(?:mariee?|marie\(e\)|celibataire|pacsee?|divorcee?|veufs?|veuves?|separee?|concubinage|union libre|vie maritale|married|divorced|widowe?d?|unmarried|marital status|civil status)\b|situation (?:de famille|familiale|maritale)|etat civil|family status/,
  /^\W*single\W*$/,
  /^\W*(?:\d+|sans|un|une|deux|trois|quatre|cinq|six|no|one|two|three|four) (?:jeunes? )?(?:enfants?|children|child|kids?)\b(?: a charge| en bas age)?.{0,12}$/,
  /\b(?:mere|pere|maman|papa|mother|father|parent|grand-mere|grand-pere) (?:de|d'|of|au foyer|isolee?|celibataire)/,
  /\bconges? (?:parental|parentaux|maternite|paternite|d'adoption)|\b(?:parental|maternity|paternity) leave/,
  /\b(?:ma|mon|my|mes|notre|nos) (?:mere|pere|mari|femme|epoux|epouse|conjoint|conjointe|compagne|compagnon|fils|fille|filles|enfants?|parents?|frere|soeur|grand-mere|grand-pere|famille|mother|father|husband|wife|partner|son|daughter|children|family)\b/,
  /\b(?:proche aidant|aidante? familiale?|aidante?s? d'un proche)/,
  // Health.
  /\brqth\b|\baah\b|\btravailleu\w* handicap|\breconn\w* .{0,20}handicap|\bsituation de handicap\b|\bhandicap (?:moteur|visuel|auditif|psychique)|\bcarte d'invalidite|\binvalidite\b|\bdisabled worker|\bregistered disabled|\bi (?:have|am) .{0,12}disab/,
  /\b(?:arret|conge|longue|affection) (?:de )?(?:longue )?(?:maladie|duree)\b|\bmaladies? (?:chronique|grave|auto|professionnelle|de crohn|de parkinson)|\bsick leave|\blong illness|\bchronic illness/,
  /\b(?:cancer|leucemie|tumeur|remission|chimiotherapie|depression|depressi\w+|burn[ -]?out|diabete|diabetique|diabetic|diabetes|asthme|asthmatique|epilep\w+|sclerose|fibromyalgie|endometriose|vih|seropositi\w+|hiv|bipolaire|autiste|schizophren\w+|dyslexi\w+|dyspraxi\w+|allergique|hernie discale|lombalgie|enceinte|grossesse|pregnan\w+|accouchement|mi-temps therapeutique|sourde?|malentendante?|malvoyante?|aveugle)\b/,
  /\b(?:suite a|apres|following|after) (?:un |une |an |a )?(?:accident|maladie|operation|illness|surgery)|\bproblemes? de (?:sante|dos)|\bhealth (?:problem|condition|issue)|\b(?:souffr\w+|atteinte?) (?:de|d')/,
  // Photographs, and fields that are who somebody is.
  /\bphoto(?:graphie)? (?:d'identite|jointe|ci-jointe|recente|de profil|attached)|^\W*\[?(?:ma |my )?photo(?:graphie|graph)?\]?\W*:|^\W*\[(?:image|photo).*\]\W*$|\.(?:jpe?g|png)\b/,
  /^\W*(?:nom|prenom|noms? et prenoms?|nom de (?:famille|naissance)|name|first name|last name|surname|full name|adresse|address|domicile|tel|tel\.|telephone|phone|mobile|portable|fixe|courriel|e-?mail|mail|sexe|genre|gender|religion|skype|linkedin|whatsapp|secu|securite sociale|siret|siren|iban)\b\W*(?::|$)/,
  /\bnumero de securite sociale|\bsocial security number|\bn° ?(?:de )?secu/,
];

/** Marks between the clauses of a line. */
const MARKS = /(\s+[-–—]\s+|\s*[|·•;]\s*|,\s+|\s*\t\s*|\s{3,}|(?<=[.!?])\s+)/;

const blank = (length: number): string => ' '.repeat(length);

/** Patterns tried in one step: a browser builds each when it first meets it. */
const STEP = 6;

/** A line without what is personal, a few patterns a step: the rest stands where it stood. */
export function* dropPersonal(line: string): Generator<void, string> {
  let text = line;
  let plain = plainText(text);
  const take = (pattern: RegExp, unless?: RegExp): void => {
    const found = [...plain.matchAll(pattern)].filter(({ 0: said }) => !unless?.test(said));
    for (const { index, 0: said } of found)
      text = text.slice(0, index) + blank(said.length) + text.slice(index + said.length);
    if (found.length) plain = plainText(text);
  };
  for (const [i, part] of PARTS.entries()) {
    if (i % STEP === STEP - 1) yield;
    take(part);
  }
  take(DIGITS, YEARS);
  text = text.replace(SOMEBODY, (said) => blank(said.length));
  yield;
  // Clauses stand at even places, the marks between them at odd ones.
  const clauses = text.split(MARKS);
  for (let i = 0; i < clauses.length; i += 2)
    if (yield* isPersonal(clauses[i]!)) clauses[i] = blank(clauses[i]!.length);
  return clauses.join('');
}

function* isPersonal(clause: string): Generator<void, boolean> {
  const plain = plainText(clause).trim();
  if (plain !== '')
    for (const [i, kind] of CLAUSES.entries()) {
      if (i % STEP === STEP - 1) yield;
      if (kind.test(plain)) return true;
    }
  return false;
}

// The figures of funding rules: those of `funding.fr.tsv`, which says them in words with their date and their
// source. A test reads each of them there.

export const CPF = {
  /** Euros a year and at most; the second pair for people with few diplomas. */
  perYear: 500,
  most: 5000,
  perYearLow: 800,
  mostLow: 8000,
  /** What the person pays, in 2026. */
  ownShare: 103.2,
  /** What is paid at most for a certification of the « répertoire spécifique », and for a driving licence. */
  mostCertification: 1500,
  mostLicence: 900,
} as const;

export const PTP = {
  monthsWorked: 24,
  monthsInFirm: 12,
  fixedTermMonths: 24,
  fixedTermMonthsLastYear: 4,
  /** The employer is asked so many days before; longer for a training of more than six months. */
  askBefore: 60,
  askBeforeLong: 120,
  longMonths: 6,
} as const;

export const RECONVERSION = { fewestHours: 150, mostHours: 450, eurosPerHour: 9.15 } as const;

export const RESIGNATION = { daysWorked: 1300 } as const;

export const AIF = { askBefore: 15 } as const;

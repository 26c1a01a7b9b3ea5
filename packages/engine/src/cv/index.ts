export type { Confidence, CvDate, CvReading, FoundExperience, FoundJob, FoundSkill, Period } from './cv-reading.ts';
export { pastJobOf } from './past-job-of.ts';
export { prepareCv, readCv, readCvInSteps } from './read-cv.ts';
export type { CvIndex, CvOptions, CvSource } from './read-cv.ts';

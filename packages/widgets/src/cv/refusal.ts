/** Why a file is not read, as the texts name it. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'scanned'
  | 'picture'
  | 'old-word'
  | 'other-kind'
  | 'broken'
  | 'too-long'
  | 'no-reader'
  | 'load';

export class CvRefused extends Error {
  constructor(readonly why: Refusal) {
    super(`a CV is not read: ${why}`);
  }
}

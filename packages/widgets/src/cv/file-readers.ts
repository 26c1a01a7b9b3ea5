// What reads the files that hold more than text, each loaded when such a file is chosen. The single-file build has
// none: it is told apart by its bundler.

/** A reader gives the text at once, or in steps. */
export const fileReaders = {
  docx: async () => (await import('./read-docx.ts')).readDocx,
  pdf: async () => (await import('./read-pdf.ts')).readPdf,
};

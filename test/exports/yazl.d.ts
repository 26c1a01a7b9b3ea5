// The part of yazl (which writes zips) that the tests use.
declare module 'yazl' {
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream;
    addBuffer(bytes: Buffer, name: string, options?: { mtime?: Date }): void;
    addEmptyDirectory(name: string): void;
    end(): void;
  }
}

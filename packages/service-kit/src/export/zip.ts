import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

export type ZipEntry = {
  /** Path in the archive, in ASCII. */
  readonly name: string;
  readonly chunks: AsyncIterable<string> | Iterable<string>;
};

type Written = { readonly name: Buffer; readonly offset: number; readonly sums: Sums };
type Sums = { crc: number; raw: number; packed: number };

/** Sizes and offsets have 32 bits: an archive of more would need ZIP64, and is far beyond what a spreadsheet program opens. */
const maxBytes = 0xffff_ffff;

const version = 20;
/** Sizes and checksum follow the data, since they are not known before. */
const sizesFollow = 8;
const deflate = 8;
/** 1 January 1980: the earliest date there is, so that equal content makes equal archives. */
const date = 0x21;

/**
 * A ZIP archive (APPNOTE 6.3) whose entries are written while they are made. Compression runs in the thread pool of zlib, and waits for the
 * reader, so neither the archive nor an entry is ever in memory as a whole.
 */
export async function* writeZip(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for await (const { name, chunks } of entries) {
    const entry = { name: Buffer.from(name, 'ascii'), offset, sums: { crc: 0, raw: 0, packed: 0 } };
    const header = headerOf(entry.name);
    yield header;
    for await (const chunk of compressed(chunks, entry.sums)) {
      entry.sums.packed += chunk.length;
      yield chunk;
    }
    const descriptor = descriptorOf(entry.sums);
    yield descriptor;
    offset += header.length + entry.sums.packed + descriptor.length;
    if (Math.max(offset, entry.sums.raw) > maxBytes) throw new RangeError('An archive of more than 4 GiB');
    written.push(entry);
  }
  const directory = Buffer.concat(written.map(directoryEntryOf));
  yield directory;
  yield endOf(written.length, directory.length, offset);
}

async function* compressed(chunks: ZipEntry['chunks'], sums: Sums): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw();
  const source = Readable.from(bytesOf(chunks, sums));
  const done = pipeline(source, packer);
  // A failure also ends the iteration below, which then throws it.
  done.catch(() => undefined);
  for await (const chunk of packer) yield chunk as Buffer;
  await done;
}

async function* bytesOf(chunks: ZipEntry['chunks'], sums: Sums): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    sums.crc = crc32(bytes, sums.crc);
    sums.raw += bytes.length;
    yield bytes;
  }
}

function headerOf(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(sizesFollow, 6);
  header.writeUInt16LE(deflate, 8);
  header.writeUInt16LE(date, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptorOf({ crc, packed, raw }: Sums): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x0807_4b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(raw, 12);
  return descriptor;
}

function directoryEntryOf({ name, offset, sums: { crc, packed, raw } }: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x0201_4b50, 0);
  entry.writeUInt16LE(version, 4);
  entry.writeUInt16LE(version, 6);
  entry.writeUInt16LE(sizesFollow, 8);
  entry.writeUInt16LE(deflate, 10);
  entry.writeUInt16LE(date, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(raw, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

function endOf(entries: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

import { parseId, type Id } from '@promtour/kernel/id';

export function writeUuid(into: Buffer, id: string, offset: number): void {
  into.write(id.replaceAll('-', ''), offset, 'hex');
}

export function readUuid<Entity extends string>(from: Buffer, offset: number): Id<Entity> | undefined {
  const hex = from.toString('hex', offset, offset + 16);
  return parseId<Entity>(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}

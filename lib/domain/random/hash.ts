/**
 * A stable 32-bit hash of a text, 0 to 2³² − 1: FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991),
 * then the finalizer of MurmurHash3 (Appleby), because FNV alone leaves similar texts close.
 */
export const hash32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return mix32(hash);
};

/** Spreads every bit of a 32-bit number over all others; one to one. */
export const mix32 = (bits: number): number => {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

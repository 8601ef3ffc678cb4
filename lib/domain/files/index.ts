export { withoutCommonFolder } from "./common-folder.ts";
export { kindOfFile, type FileKind } from "./file-kind.ts";
export { PICTURE_BYTES_AT_MOST, readPictureBytes, type PictureReading } from "./picture-bytes.ts";
export { readZip, ZIP_LIMITS, type ZipEntry, type ZipLimits, type ZipReading } from "./read-zip.ts";

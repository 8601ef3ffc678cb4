export { kindOfFile, type FileKind } from "./file-kind.ts";
export { PICTURE_BYTES_AT_MOST, readPictureBytes, type PictureReading } from "./picture-bytes.ts";

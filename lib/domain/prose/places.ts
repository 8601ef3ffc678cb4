/** Where a link of a text leads that is no address of the web. */
export type LinkPlace =
  | { readonly kind: "page"; readonly href: string }
  /** Nothing is there; `path` says what would have to be. */
  | { readonly kind: "missing"; readonly path: string };

export type PicturePlace =
  | {
      readonly kind: "stored";
      readonly src: string;
      /** In pixels; where they are known nothing jumps when the picture comes. */
      readonly size: { readonly width: number; readonly height: number } | null;
    }
  | { readonly kind: "missing"; readonly path: string };

/**
 * What the relative addresses of a text mean. Prose knows no notes and no pictures: whoever shows a text says where
 * they are. An address comes as one, with percent codes. Null is for one that means nothing, and leaves the words alone.
 */
export interface Places {
  readonly link: (target: string) => LinkPlace | null;
  readonly picture: (target: string) => PicturePlace | null;
}

export const NOWHERE: Places = { link: () => null, picture: () => null };

/** What `Places` may answer: pages of notes, a heading on the same page, stored pictures. */
export const PAGE_ADDRESS = /^(?:\/notes\/[\w-]+)?(?:#[^\s"'<>]*)?$/u;
export const PICTURE_ADDRESS = /^\/api\/pictures\/[\w-]+$/u;

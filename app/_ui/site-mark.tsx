interface SiteMarkProps {
  /** Width and height in pixels; 24 is the grid it was drawn on. */
  size?: number;
}

/** Three hops along a line, each longer than the last: the intervals of one card. */
export const SiteMark = ({ size = 24 }: SiteMarkProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <path d="M1 18.5H23" strokeWidth="1.5" />
    <path d="M1.6 18.5C1.6 14.9 5.2 14.9 5.2 18.5C5.2 11.7 11.2 11.7 11.2 18.5C11.2 4 22.4 4 22.4 18.5" />
  </svg>
);

import type { ReactNode } from "react";

const Icon = ({ children }: { children: ReactNode }) => (
  <svg
    width="18"
    height="18"
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    style={{ flex: "none" }}
  >
    {children}
  </svg>
);

/** Signs beside a word, never instead of one: all are hidden from screen readers. */
export const UndoIcon = () => (
  <Icon>
    <path d="M6.2 3 3 6.2l3.2 3.2M3.4 6.2h7a4.2 4.2 0 0 1 0 8.4H8" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 10 10M14 4 4 14" />
  </Icon>
);

export const TickIcon = () => (
  <Icon>
    <path d="m3.5 9.5 3.6 3.7 7.4-8.4" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7.8" cy="7.8" r="4.8" />
    <path d="m11.4 11.4 4 4" />
  </Icon>
);

export const OfflineIcon = () => (
  <Icon>
    <path d="M5.4 13.8h7.8a2.9 2.9 0 0 0 .6-5.7 4.7 4.7 0 0 0-8-2A3.9 3.9 0 0 0 5.4 13.8ZM2.5 2.5l13 13" />
  </Icon>
);

export const AttentionIcon = () => (
  <Icon>
    <path d="M9 2.8 16 15H2L9 2.8ZM9 7.4v3.4M9 12.8v.1" />
  </Icon>
);

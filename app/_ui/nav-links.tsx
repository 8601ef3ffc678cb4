"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const PAGES = [
  { href: "/", name: "Today" },
  { href: "/notes", name: "Notes" },
  { href: "/cards", name: "Cards" },
  { href: "/practice", name: "Practice" },
  { href: "/progress", name: "Progress" },
] as const;

/** The five pages; the one that is open is said to be current. */
export const NavLinks = () => {
  const path = usePathname();
  return PAGES.map(({ href, name }) => {
    const within = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
    return (
      <Link key={href} href={href} aria-current={within ? "page" : undefined}>
        {name}
      </Link>
    );
  });
};

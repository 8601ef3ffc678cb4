import { cookies } from "next/headers";

export type Theme = "light" | "dark";

/** The theme that was chosen in the settings, kept in the cookie `theme`; null where the system decides. */
export const chosenTheme = async (): Promise<Theme | null> => {
  const value = (await cookies()).get("theme")?.value;
  return value === "light" || value === "dark" ? value : null;
};

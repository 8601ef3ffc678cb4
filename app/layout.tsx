import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import { Suspense } from "react";
import type { ReactNode } from "react";
import "katex/dist/katex.min.css";
import "./_ui/tokens.css";
import "./_ui/fonts.css";
import "./_ui/global.css";
import "./_ui/prose.css";
import { HotkeysProvider } from "./_ui/hotkeys.tsx";
import { ToastProvider } from "./_ui/toast.tsx";
import { chosenTheme } from "./theme.ts";

export const metadata: Metadata = {
  title: { default: "Notecurve", template: "%s · Notecurve" },
  description: "Turns the notes you already write into a memory that lasts.",
  applicationName: "Notecurve",
  manifest: "/manifest.webmanifest",
  appleWebApp: { title: "Notecurve", statusBarStyle: "default" },
  icons: { icon: "/icons/notecurve.svg", apple: "/icons/notecurve-180.png" },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f4ed" },
    { media: "(prefers-color-scheme: dark)", color: "#141614" },
  ],
};

/** The document itself waits for the request: a prerendered shell could not carry the policy's nonce. */
const Document = async ({ children }: { children: ReactNode }) => {
  await connection();
  const theme = await chosenTheme();
  return (
    <html lang="en" data-theme={theme ?? undefined}>
      <head>
        <link
          rel="preload"
          href="/fonts/source-serif-4-latin.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link
          rel="preload"
          href="/fonts/instrument-sans-latin.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
      </head>
      <body>
        <HotkeysProvider>
          <ToastProvider>{children}</ToastProvider>
        </HotkeysProvider>
      </body>
    </html>
  );
};

const RootLayout = ({ children }: { children: ReactNode }) => (
  <Suspense>
    <Document>{children}</Document>
  </Suspense>
);

export default RootLayout;

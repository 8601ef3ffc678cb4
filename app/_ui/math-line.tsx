"use client";

import { useEffect, useState } from "react";

type Render = (tex: string) => string;
let loading: Promise<Render> | null = null;
let loaded: Render | null = null;

/** KaTeX is fetched when a field or a plot first shows a formula, and never for cards alone. */
const loadKatex = (): Promise<Render> => {
  loading ??= import("katex").then(({ default: katex }) => {
    loaded = (tex) => katex.renderToString(tex, { throwOnError: false, output: "htmlAndMathml" });
    return loaded;
  });
  return loading;
};

/** Short words with formulas between dollar signs, from this program and not from notes. */
export const MathLine = ({ markdown }: { markdown: string }) => {
  const parts = markdown.split("$");
  const hasMath = parts.length > 2;
  const [render, setRender] = useState<Render | null>(() => loaded);
  useEffect(() => {
    if (!hasMath || render !== null) return undefined;
    let wanted = true;
    void loadKatex().then((ready) => wanted && setRender(() => ready));
    return () => {
      wanted = false;
    };
  }, [hasMath, render]);
  if (!hasMath) return <>{markdown}</>;
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : render ? (
          // Parts have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} dangerouslySetInnerHTML={{ __html: render(part) }} />
        ) : (
          part
        ),
      )}
    </>
  );
};

import { useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import styles from "./stage.module.css";

/** The room of a picture, in pixels: its width, and 1 rem. */
export interface StageSize {
  readonly width: number;
  readonly rem: number;
}

interface StageProps {
  children: (size: StageSize) => ReactNode;
}

const sizeOf = (element: HTMLElement): StageSize => ({
  width: Math.floor(element.clientWidth),
  rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
});

/** Lays a picture out for the width that it has: text keeps its size, the picture does not shrink with it. */
export const Stage = ({ children }: StageProps) => {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<StageSize | null>(null);
  useLayoutEffect(() => {
    const stage = element.current;
    if (stage === null) return undefined;
    const measure = (): void =>
      setSize((before) => {
        const now = sizeOf(stage);
        return before?.width === now.width && before.rem === now.rem ? before : now;
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={element} className={styles["stage"]}>
      {size === null || size.width === 0 ? null : children(size)}
    </div>
  );
};

interface PictureProps {
  width: number;
  height: number;
  /** What is drawn, for those who do not see it; the words are in the description. */
  name: string;
  children: ReactNode;
}

export const Picture = ({ width, height, name, children }: PictureProps) => (
  <svg
    className={styles["picture"]}
    viewBox={`0 0 ${width} ${height}`}
    width={width}
    height={height}
    role="img"
    aria-label={name}
  >
    <g aria-hidden="true">{children}</g>
  </svg>
);

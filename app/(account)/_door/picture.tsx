import styles from "./picture.module.css";
import { contours, descent, HEIGHT, WIDTH } from "./valley.ts";

const last = descent.length - 1;

/** A valley in contour lines, and the steps of gradient descent to its lowest point. */
export const Picture = () => (
  <div className={styles["frame"]}>
    <svg
      className={styles["valley"]}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={`Contour lines of a valley, and a path of ${last} steps down to its lowest point.`}
    >
      {contours.map(({ path, index }) => (
        <path key={path} d={path} className={styles[index ? "index" : "contour"]} />
      ))}
      <polyline
        className={styles["path"]}
        points={descent.map(({ x, y }) => `${x},${y}`).join(" ")}
      />
      {descent.map(({ x, y }, step) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={step === last ? 6 : 4.5}
          className={styles[step === last ? "end" : "step"]}
        />
      ))}
    </svg>
  </div>
);

export { MathLine } from "#app/_ui/math-line.tsx";

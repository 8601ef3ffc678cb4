/** Commands whose sign says the same to eye and ear. Spacing and size commands say nothing. */
// prettier-ignore
const SIGNS: Readonly<Record<string, string>> = {
  alpha: "α", beta: "β", gamma: "γ", delta: "δ", epsilon: "ϵ", varepsilon: "ε", zeta: "ζ", eta: "η",
  theta: "θ", iota: "ι", kappa: "κ", lambda: "λ", mu: "μ", nu: "ν", xi: "ξ", pi: "π", rho: "ρ",
  sigma: "σ", tau: "τ", phi: "φ", varphi: "φ", chi: "χ", psi: "ψ", omega: "ω", Gamma: "Γ",
  Delta: "Δ", Theta: "Θ", Lambda: "Λ", Sigma: "Σ", Phi: "Φ", Psi: "Ψ", Omega: "Ω",
  top: "⊤", nabla: "∇", partial: "∂", infty: "∞", times: "×", cdot: "·", pm: "±", le: "≤", leq: "≤",
  ge: "≥", geq: "≥", lt: "<", gt: ">", ne: "≠", neq: "≠", approx: "≈", equiv: "≡", sim: "∼", in: "∈",
  subset: "⊂", to: "→", rightarrow: "→", Rightarrow: "⇒", Leftrightarrow: "⇔", forall: "∀",
  exists: "∃", sum: "∑", prod: "∏", int: "∫", ldots: "…", cdots: "…", dots: "…", ell: "ℓ",
};

const NOTHING = /\\(?:displaystyle|textstyle|left|right|big|Big|bigg|Bigg|limits|[,;:! ])/gu;
const ENVIRONMENT = /\\(?:begin|end)\s*\{[^{}]*\}/gu;
const FONT =
  /\\(?:text|textbf|mathrm|mathbf|mathbb|mathcal|boldsymbol|operatorname|bm)\s*\{([^{}]*)\}/gu;
const FRACTION = /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/gu;
const ROOT = /\\sqrt\s*\{([^{}]*)\}/gu;

const grouped = (part: string): string => (/^[\w\\.]+$/u.test(part.trim()) ? part : `(${part})`);

/** TeX as a line of words and signs. Not exact: a name for a formula, where no formula can be set. */
export const texWords = (tex: string): string =>
  tex
    .replace(NOTHING, " ")
    .replace(ENVIRONMENT, " ")
    .replace(FONT, "$1")
    .replace(
      FRACTION,
      (_all, above: string, below: string) => `${grouped(above)}/${grouped(below)}`,
    )
    .replace(ROOT, (_all, inner: string) => `√${grouped(inner)}`)
    .replace(/([\^_])\{([^{}]*)\}/gu, (_all, mark: string, inner: string) => mark + grouped(inner))
    .replace(/\\([A-Za-z]+)/gu, (_all, name: string) => SIGNS[name] ?? name)
    .replace(/\\\\|[{}&]/gu, " ")
    .replace(/\\(?=\W)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

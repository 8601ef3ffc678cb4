import type { Block, Item, Note } from "../outline.ts";
import type { Report } from "../problems.ts";
import { childrenOf, isBlock, walk } from "../walk.ts";

type Child = ReturnType<typeof childrenOf>[number];

/** `Q.)` whose `A.)` is missing, and the other way round. */
export const reportLonelyQuestions = (note: Note, markdown: string, report: Report): void => {
  if (!markdown.includes("Q.") && !markdown.includes("A.")) return;
  for (const step of [note, ...walk(note).map(({ node }) => node)]) {
    if ("raw" in step) continue;
    const isQuestion = isBlock(step) && step.label === "q";
    reportIn(childrenOf(step), isQuestion, report);
  }
};

const reportIn = (children: readonly Child[], underQuestion: boolean, report: Report): void => {
  for (const [index, child] of children.entries()) {
    const [before, after] = [children[index - 1], children[index + 1]];
    if (isLabelled(child, "q") && !holdsAnswer(child) && !isLabelled(after, "a"))
      reportQuestion(child, report);
    if (isLabelled(child, "a") && !underQuestion && !isLabelled(before, "q"))
      reportAnswer(child, report);
  }
};

const isLabelled = (child: Child | undefined, label: "q" | "a"): child is Block =>
  child !== undefined && "type" in child && isBlock(child) && child.label === label;

const holdsAnswer = (question: Block): boolean =>
  question.children.some((child: Item) => isLabelled(child, "a"));

const reportQuestion = (question: Block, report: Report): void =>
  report("question-without-answer", question.own.start.offset, {
    found: "`Q.)` alone",
    expected: "`A.)` indented below it, or on the next line",
    hint: "Write the answer behind `A.)`.",
  });

const reportAnswer = (answer: Block, report: Report): void =>
  report("answer-without-question", answer.own.start.offset, {
    found: "`A.)` alone",
    expected: "`Q.)` on the line before it",
    hint: "Write the question behind `Q.)`, right above the answer.",
  });

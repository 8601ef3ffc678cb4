/** Reads an answer that comes as one JSON value a line, each as soon as it is there. */
export const readLines = async (
  response: Response,
  onLine: (line: unknown) => void,
): Promise<void> => {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    for (const line of lines) if (line.trim() !== "") onLine(JSON.parse(line));
    if (done) return;
  }
};

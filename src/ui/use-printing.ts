import { useEffect, useState } from "preact/hooks";

/** Whether the page is being put on paper, so that a view can say there what on screen stands one press away. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia("print");
    const onChange = () => setPrinting(paper.matches);
    const onBefore = () => setPrinting(true);
    const onAfter = () => setPrinting(false);
    paper.addEventListener("change", onChange);
    window.addEventListener("beforeprint", onBefore);
    window.addEventListener("afterprint", onAfter);
    return () => {
      paper.removeEventListener("change", onChange);
      window.removeEventListener("beforeprint", onBefore);
      window.removeEventListener("afterprint", onAfter);
    };
  }, []);
  return isPrinting;
}

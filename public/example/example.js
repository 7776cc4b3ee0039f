const element = document.querySelector("partnership-atlas");
for (const button of document.querySelectorAll("[data-kind]")) {
  button.addEventListener("click", () => {
    if (button.dataset.kind === "") element.removeAttribute("kind");
    else element.setAttribute("kind", button.dataset.kind);
  });
}
for (const type of ["atlas:ready", "atlas:state", "atlas:select"]) {
  element.addEventListener(type, ({ detail }) => {
    document.getElementById("event").textContent = JSON.stringify(detail);
  });
}
